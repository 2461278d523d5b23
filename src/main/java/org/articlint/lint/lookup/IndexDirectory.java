package org.articlint.lint.lookup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.archive.segment.IndexKey;
import org.articlint.archive.segment.IndexStore;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.BaseDirectory;
import org.articlint.check.ArchiveCheck;
import org.articlint.git.Git;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.config.Glob;
import org.articlint.rule.config.TagPattern;

/**
 * The directory of an archive's index: beside the configuration, with a name derived from
 * everything that its content depends on.
 *
 * @param path the directory of this index
 */
public record IndexDirectory(Path path) {

  /** The directory of all indexes of a configuration. */
  public static final String CACHE = ".articlint-cache";

  private static final String IS_LINK = "is a link";

  /** Increased when the facts of an article or the format of the files change. */
  static final int VERSION = 8;

  /**
   * The directory of an index.
   *
   * @param archive the directory whose articles it holds
   */
  public static IndexDirectory of(ArchiveCheck check, Config config, Path archive) {
    StringBuilder key = new StringBuilder();
    key.append(VERSION).append('\n').append(config.relative(archive)).append('\n');
    key.append(check.factOptions(config.vocabulary())).append('\n');
    for (Map.Entry<Glob, String> format : config.formats().entrySet()) {
      key.append(format.getKey().source()).append('\0').append(format.getValue()).append('\n');
    }
    for (TagPattern tag : config.codeTags()) {
      key.append(tag.source()).append('\n');
    }
    ContentHash hash = ContentHash.of(key.toString().getBytes(StandardCharsets.UTF_8));
    return new IndexDirectory(
        config.directory().resolve(CACHE).resolve(Long.toHexString(hash.high())));
  }

  /**
   * Returns the index in it.
   *
   * @param key tells the user's own indexes from others
   */
  public IndexStore store(IndexKey key) {
    return new IndexStore(path, key);
  }

  /**
   * Why somebody else may have made this index; empty when nothing says so. A link leads to files
   * of somebody else.
   *
   * @param isTracked whether git has files of a directory
   */
  Optional<String> mistrust(Predicate<Path> isTracked) {
    return Files.isSymbolicLink(path) ? Optional.of(IS_LINK) : mistrust(cache(), isTracked);
  }

  /**
   * Why somebody else may have made a directory that is kept between runs; empty when nothing says
   * so.
   *
   * @param root the top of the git work tree, if it lies in one
   */
  public static Optional<String> mistrust(Path cache, Path root) {
    return mistrust(cache, directory -> isTracked(directory, root));
  }

  private static Optional<String> mistrust(Path cache, Predicate<Path> isTracked) {
    if (Files.isSymbolicLink(cache)) {
      return Optional.of(IS_LINK);
    }
    return Files.isDirectory(cache) && isTracked.test(cache)
        ? Optional.of("is tracked by git")
        : Optional.empty();
  }

  /** Whether git has files of a directory; false when it cannot say. */
  static boolean isTracked(Path directory, Path root) {
    return ConfigFiles.isGitTop(root)
        && new Git(root).withoutFetching().tracks(new BaseDirectory(root).display(directory));
  }

  /** The directory of all indexes of the configuration. */
  Path cache() {
    return path.resolveSibling("");
  }
}
