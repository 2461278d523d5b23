package org.articlint.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.articlint.archive.segment.IndexKey;
import org.articlint.archive.segment.RecordWriter;
import org.articlint.archive.text.ContentHash;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.lookup.IndexDirectory;
import org.articlint.rule.ToolVersion;

/**
 * Keeps what audits of whole directories have found, so that the next one parses and judges only
 * articles that have changed. The answer is always that of an audit without it. It is for the
 * user's own runs on this machine: like an index, it is believed only where it bears a code by the
 * user's key.
 *
 * @param root the root of the runs, below which it is kept
 * @param key tells the user's own files from others
 * @param choice the options that choose rules; audits with others are kept apart
 * @param notices receives notices for the user
 */
public record AuditCache(Path root, IndexKey key, List<String> choice, Consumer<String> notices) {

  /** Reading a few articles takes no longer than looking them up. */
  public static final int MIN_ARTICLES = 100;

  private static final String NAME = "audit-";

  /** The choice of a check without options. */
  private static final List<String> NO_CHOICE = List.of("--rule", "--no-rule", "--pack", "");

  /** Copies the options. */
  public AuditCache {
    choice = List.copyOf(choice);
  }

  /** That of {@code articlint check} without options. */
  public static AuditCache ofPlainCheck(Path root, IndexKey key, Consumer<String> notices) {
    return new AuditCache(root, key, NO_CHOICE, notices);
  }

  /**
   * Returns the files that are kept of the audits below a root; none behind a link.
   *
   * @throws IOException when they cannot be listed
   */
  public static List<Path> files(Path root) throws IOException {
    Path directory = root.resolve(IndexDirectory.CACHE);
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(AuditCache::isOne).sorted().toList();
    }
  }

  private static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(NAME)
        && name.endsWith(RecordWriter.SUFFIX)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Begins an audit; empty when it is none, or when nothing can be kept of it. */
  Optional<AuditSteps> open(
      FoundFiles found,
      ArchiveRuns archives,
      LintOptions options,
      ArticleFinder.FormatLookup formats) {
    if (!isAudit(found) || key.file().isEmpty() || isMistrusted()) {
      return Optional.empty();
    }
    Optional<String> build = ToolVersion.build();
    if (build.isEmpty()) {
      return Optional.empty();
    }
    return key.hash()
        .map(
            hash -> {
              AuditKeys keys =
                  new AuditKeys(hash, build.get(), options, formats, archives, found.root());
              Path file = directory().resolve(name(found, options));
              return new CachedAudit(keys, hash, file, found, archives, options);
            });
  }

  /** Whether the articles of whole directories are checked as they lie there. */
  private static boolean isAudit(FoundFiles found) {
    return found.files().size() >= MIN_ARTICLES
        && !found.directories().isEmpty()
        && found.files().stream().allMatch(AuditCache::isPlain);
  }

  private static boolean isPlain(ArticleFile file) {
    return file.isOnDisk() && file.change().isEmpty();
  }

  private Path directory() {
    return root.resolve(IndexDirectory.CACHE);
  }

  /** Whether somebody else may have made the directory. */
  private boolean isMistrusted() {
    Optional<String> reason = IndexDirectory.mistrust(directory(), root);
    reason.ifPresent(
        why ->
            notices.accept(
                "%s %s, so that no results are kept; remove it"
                    .formatted(IndexDirectory.CACHE, why)));
    return reason.isPresent();
  }

  /** Audits of other directories, or with other options, have files of their own. */
  private String name(FoundFiles found, LintOptions options) {
    List<String> parts = new ArrayList<>(choice);
    found
        .directories()
        .forEach(directory -> parts.add(found.root().relativize(directory).toString()));
    parts.add("" + options.lineHashes() + options.bytes() + options.explanations());
    byte[] bytes = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
    return NAME + Long.toHexString(ContentHash.of(bytes).high()) + RecordWriter.SUFFIX;
  }
}
