package org.articlint.lint.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.BaseDirectory;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Parallel;
import org.articlint.rule.yaml.ConfigException;

/**
 * Lists the archive as it is in its directory. Compares the bytes of files with the index rather
 * than size and time, so that an answer never depends on a clock.
 */
final class WorkTreeListing implements ArchiveListing {

  private static final String GIT_IGNORE = ".gitignore";

  private final Path root;
  private final ArticleFilter filter;
  private final int threads;
  private final Map<String, ArticleFile> files = new HashMap<>();

  private final NavigableMap<Path, List<ArticleFile>> listed = new TreeMap<>();

  /** Whether git has files of a directory; to ask it takes a process. */
  private final NavigableMap<Path, Boolean> tracked = new TreeMap<>();

  private final Set<Failure> failures = new LinkedHashSet<>();

  WorkTreeListing(Path root, ArticleFilter filter, int threads) {
    this.root = root;
    this.filter = filter;
    this.threads = threads;
  }

  @Override
  public Step step(StoredIndex stored, Path archive) throws ConfigException {
    List<ArticleFile> found = listed(archive);
    StoredIndex from = readsAlike(stored) ? stored : StoredIndex.EMPTY;
    if (from.segments().isEmpty()) {
      return new Step(from, new Changes(found, Set.of()), Optional.empty());
    }
    List<ArticleFile> changed = new ArrayList<>();
    new Parallel(threads)
        .each(
            found,
            file -> isKnown(from, file) ? Optional.<ArticleFile>empty() : Optional.of(file),
            file -> file.ifPresent(changed::add));
    Set<String> gone = new HashSet<>();
    for (LiveSegment segment : from.segments()) {
      segment.paths().stream().filter(path -> !files.containsKey(path)).forEach(gone::add);
    }
    Changes changes = new Changes(changed, gone);
    return new Step(from, changes, changes.size() == 0 ? from.tree() : Optional.empty());
  }

  /** The articles of an archive, which several indexes may have. */
  private List<ArticleFile> listed(Path archive) throws ConfigException {
    List<ArticleFile> known = listed.get(archive);
    if (known != null) {
      return known;
    }
    FoundFiles found = new ArticleFinder(root, filter).find(List.of(archive), Optional.empty());
    failures.addAll(found.failures());
    found.files().forEach(file -> files.put(file.path(), file));
    listed.put(archive, found.files());
    return found.files();
  }

  /** Whether the index was made with the present configurations and profiles, and no others. */
  private boolean readsAlike(StoredIndex stored) {
    Map<String, ContentHash> now = watched();
    Map<String, ContentHash> before = stored.watched();
    boolean hasAll =
        now.entrySet().stream()
            .filter(file -> isRead(file.getKey()))
            .allMatch(file -> file.getValue().equals(before.get(file.getKey())));
    return hasAll
        && before.entrySet().stream()
            .filter(file -> isRead(file.getKey()) && !now.containsKey(file.getKey()))
            .allMatch(file -> hash(root.resolve(file.getKey())).equals(file.getValue()));
  }

  /** Whether a watched file decides how articles are read; others show in the list of articles. */
  private static boolean isRead(String file) {
    return !file.endsWith(GIT_IGNORE);
  }

  /** Whether an index has the present content of a file. */
  static boolean isKnown(StoredIndex index, ArticleFile file) {
    try {
      return index.has(file.path(), file.hash(file.bytes()));
    } catch (IOException e) {
      // Reading it again reports why it cannot be read.
      return false;
    }
  }

  @Override
  public Changes rest(StoredIndex kept, Path archive) {
    return new Changes(List.of(), Set.of());
  }

  @Override
  public Map<String, ContentHash> watched() {
    return hashes(filter, root);
  }

  /** Returns the present hashes of the files that affect which files are articles. */
  static Map<String, ContentHash> hashes(ArticleFilter filter, Path root) {
    BaseDirectory base = new BaseDirectory(root);
    Map<String, ContentHash> hashes = new HashMap<>();
    for (Path file : filter.decidingFiles()) {
      hashes.put(base.display(file), hash(file));
    }
    return hashes;
  }

  /** Returns the hash of a file; {@link ContentHash#NONE} when it cannot be read. */
  static ContentHash hash(Path file) {
    try {
      return ContentHash.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return ContentHash.NONE;
    }
  }

  @Override
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  @Override
  public Optional<ArticleFile> article(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public boolean isTracked(Path directory) {
    return tracked.computeIfAbsent(directory, asked -> IndexDirectory.isTracked(asked, root));
  }
}
