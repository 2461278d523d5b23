package org.articlint.lint.lookup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.ContainedPath;
import org.articlint.git.GitException;
import org.articlint.git.TreeChange;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ContainedArticles;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Staged;
import org.articlint.rule.yaml.ConfigException;

/**
 * Lists the archive as it is staged. An index that represents a git tree is brought up to date with
 * the differences that git reports, without touching a file of the archive. The index is kept for
 * the tree of the last commit; changes staged since then are read in each run.
 */
final class StagedListing implements ArchiveListing {

  private final Staged staged;
  private final ArticleFilter filter;
  private final Set<Failure> failures = new LinkedHashSet<>();

  /** The file that was last asked for an article, and its articles: often the next has it, too. */
  private String askedFile = "";

  private List<ArticleFile> inAskedFile = List.of();
  private Optional<List<TreeChange>> sinceKept = Optional.empty();

  StagedListing(Staged staged, ArticleFilter filter) {
    this.staged = staged;
    this.filter = filter;
  }

  @Override
  public Step step(StoredIndex stored, Path archive) throws GitException, ConfigException {
    boolean isUsable = !stored.segments().isEmpty() && isAsWatched(stored);
    if (isUsable && stored.tree().isPresent()) {
      Optional<Step> step = sinceTree(stored, stored.tree().get(), archive);
      if (step.isPresent()) {
        return step.get();
      }
      isUsable = false;
    }
    List<ArticleFile> files = committed(archive);
    Optional<String> head = Optional.of(staged.head());
    return isUsable
        ? new Step(stored, changes(stored, files), head)
        : new Step(StoredIndex.EMPTY, new Changes(files, Set.of()), head);
  }

  /** Lists the articles of the last commit, in the order of their paths. */
  private List<ArticleFile> committed(Path archive) throws GitException, ConfigException {
    List<ArticleFile> files = new ArrayList<>();
    for (TreeChange file : TreeChange.filesOf(staged.git(), staged.head())) {
      files.addAll(articles(file, archive));
    }
    files.sort(Comparator.comparing(ArticleFile::path));
    return files;
  }

  /** Compares articles with an index of the work tree: skips what is the same there. */
  private static Changes changes(StoredIndex stored, List<ArticleFile> files) {
    Set<String> paths = new HashSet<>();
    List<ArticleFile> changed = new ArrayList<>();
    for (ArticleFile file : files) {
      paths.add(file.path());
      if (!WorkTreeListing.isKnown(stored, file)) {
        changed.add(file);
      }
    }
    Set<String> gone = new HashSet<>();
    for (LiveSegment segment : stored.segments()) {
      segment.paths().stream().filter(path -> !paths.contains(path)).forEach(gone::add);
    }
    return new Changes(changed, gone);
  }

  /** Returns the step from a tree; empty when a change affects which articles there are. */
  private Optional<Step> sinceTree(StoredIndex stored, String tree, Path archive)
      throws ConfigException, GitException {
    List<TreeChange> changes;
    try {
      changes = staged.since(tree);
      if (decides(stored, changes)) {
        return Optional.empty();
      }
      if (changes.size() > MAX_UNSAVED_CHANGES) {
        String head = staged.head();
        List<TreeChange> commits = TreeChange.of(TreeChange.startBetween(staged.git(), tree, head));
        return Optional.of(new Step(stored, changes(commits, archive, stored), Optional.of(head)));
      }
    } catch (GitException e) {
      // After a rewrite of history and a clean-up git no longer has the tree.
      return Optional.empty();
    }
    sinceKept = Optional.of(changes);
    return Optional.of(new Step(stored, new Changes(List.of(), Set.of()), stored.tree()));
  }

  /** Whether a change adds a file that affects which articles there are and how they are read. */
  private boolean decides(StoredIndex stored, List<TreeChange> changes) {
    return changes.stream()
        .map(TreeChange::path)
        .anyMatch(
            path ->
                ArticleFilter.mayDecide(staged.root().resolve(path))
                    && !stored.watched().containsKey(path));
  }

  private boolean isAsWatched(StoredIndex stored) {
    return stored.watched().entrySet().stream()
        .allMatch(
            file ->
                WorkTreeListing.hash(staged.root().resolve(file.getKey())).equals(file.getValue()));
  }

  @Override
  public Changes rest(StoredIndex kept, Path archive) throws GitException, ConfigException {
    List<TreeChange> changes =
        sinceKept.isPresent() ? sinceKept.get() : staged.since(kept.tree().orElse(staged.head()));
    sinceKept = Optional.empty();
    return changes(changes, archive, kept);
  }

  /** The differences from an index that some files make. */
  private Changes changes(List<TreeChange> files, Path archive, StoredIndex index)
      throws ConfigException {
    List<ArticleFile> changed = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    Set<String> containers = new HashSet<>();
    for (TreeChange file : files) {
      changed.addAll(file.isNoFile() ? List.of() : articles(file, archive));
      gone.add(file.path());
      if (ContainedPath.mayHold(file.path())) {
        containers.add(file.path());
      }
    }
    if (!containers.isEmpty()) {
      index.segments().stream()
          .flatMap(segment -> segment.paths().stream())
          .filter(path -> containers.contains(ContainedPath.file(path)))
          .forEach(gone::add);
    }
    changed.forEach(article -> gone.remove(article.path()));
    changed.sort(Comparator.comparing(ArticleFile::path));
    return new Changes(changed, gone);
  }

  /** The articles of a file; none when the archive does not have it. */
  private List<ArticleFile> articles(TreeChange change, Path archive) throws ConfigException {
    Path file = staged.root().resolve(change.path());
    return filter.mayTake(file, archive)
        ? articles(staged.article(file, change.path(), change.blob(), filter))
        : List.of();
  }

  private List<ArticleFile> articles(ArticleFile file) {
    ContainedArticles articles = filter.articles(file);
    articles.failure().ifPresent(failures::add);
    return articles.files();
  }

  @Override
  public Map<String, ContentHash> watched() {
    return WorkTreeListing.hashes(filter, staged.root());
  }

  @Override
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  @Override
  public Optional<ArticleFile> article(String path) {
    String name = ContainedPath.file(path);
    try {
      if (!askedFile.equals(name)) {
        Path file = staged.root().resolve(name);
        inAskedFile = articles(staged.article(file, name, staged.object(name), filter));
        askedFile = name;
      }
      return inAskedFile.stream().filter(article -> article.path().equals(path)).findFirst();
    } catch (ConfigException | GitException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isTracked(Path directory) {
    return staged.has(directory);
  }
}
