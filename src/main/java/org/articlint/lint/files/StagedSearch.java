package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.BaseDirectory;
import org.articlint.git.FileDiff;
import org.articlint.git.FileKind;
import org.articlint.git.GitException;
import org.articlint.git.LineRanges;
import org.articlint.git.StagedFiles;
import org.articlint.git.TreeChange;
import org.articlint.rule.yaml.ConfigException;

/** Finds the articles among the staged files, and says of the others why they are not judged. */
final class StagedSearch {

  private static final String MARKED_ONLY =
      "it is only marked to be added (git add -N); its content is not staged";

  /** As many links after each other as Linux follows. */
  private static final int MAX_LINKS = 40;

  private final Staged staged;
  private final Path root;
  private final ArticleFilter filter;
  private final Collection<Path> below;
  private final FoundChanges found;

  /**
   * Creates a search.
   *
   * @param below the files and directories to which the check is limited
   */
  StagedSearch(Staged staged, ArticleFilter filter, Collection<Path> below) {
    this.staged = staged;
    this.root = staged.root();
    this.filter = filter;
    this.below = below;
    this.found = new FoundChanges(root, filter, below);
  }

  /** Finds those that differ from the last commit, and those named. */
  FoundFiles find(boolean withLines) throws GitException, ConfigException {
    List<TreeChange> changes = new ArrayList<>(staged.sinceHead());
    changes.addAll(named(changes));
    for (TreeChange change : changes) {
      if (found.isWanted(change.path())) {
        add(change, withLines);
      }
    }
    return found.found();
  }

  private void add(TreeChange change, boolean withLines) throws GitException, ConfigException {
    String path = change.path();
    switch (change.kind()) {
      case FILE -> {
        if (found.takes(path)) {
          ArticleFile article = staged.article(root.resolve(path), path, change.blob(), filter);
          LineRanges lines = withLines ? lines(path) : LineRanges.ALL;
          found.add(article.with(staged.change(path, lines)));
        }
      }
      case LINK -> addLink(change);
      case REPOSITORY -> found.addRepository(path);
      case UNMERGED -> found.addConflict(path);
      case NONE -> {
        // A deleted article has nothing to judge.
      }
    }
  }

  private LineRanges lines(String path) throws GitException, ConfigException {
    Optional<FileDiff> diff = staged.diff(path);
    return diff.isPresent() ? found.lines(diff.get()) : LineRanges.ALL;
  }

  /** Files that are named are checked even if they do not differ. */
  private List<TreeChange> named(List<TreeChange> changes) throws GitException {
    Set<String> known = new HashSet<>();
    changes.forEach(change -> known.add(change.path()));
    List<String> paths = new ArrayList<>();
    for (Path path : below) {
      String relative = new BaseDirectory(root).display(path);
      if (!Files.isDirectory(path) && known.add(relative)) {
        paths.add(relative);
      }
    }
    List<TreeChange> named = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(paths);
    for (TreeChange file : StagedFiles.named(staged.git(), paths)) {
      missing.remove(file.path());
      if (file.kind() == FileKind.REPOSITORY || staged.isCommitted(file.path())) {
        named.add(file);
      } else {
        found.fail(file.path(), MARKED_ONLY);
      }
    }
    missing.forEach(path -> found.fail(path, "it is not staged in git"));
    return named;
  }

  /** Follows a link in what is staged, where links on its way are not known. */
  private void addLink(TreeChange link) throws GitException, ConfigException {
    TreeChange at = link;
    for (int followed = 0; followed < MAX_LINKS; followed++) {
      Optional<Path> target = target(at);
      if (target.isEmpty() || target.get().equals(root) || !target.get().startsWith(root)) {
        found.addLink(link.path(), target, target.filter(Files::isDirectory).isPresent());
        return;
      }
      String path = new BaseDirectory(root).display(target.get());
      List<TreeChange> there = StagedFiles.named(staged.git(), List.of(path));
      boolean isEntry = there.size() == 1 && there.get(0).path().equals(path);
      if (!isEntry || there.get(0).kind() != FileKind.LINK) {
        boolean isDirectory = !there.isEmpty() && !isEntry;
        if (there.isEmpty()) {
          // It goes on by another link, or into a submodule, which the work tree knows.
          found.addLinkOfWorkTree(link.path(), target.get());
        } else {
          found.addLink(link.path(), target, isDirectory);
        }
        return;
      }
      at = there.get(0);
    }
    found.addLink(link.path(), Optional.empty(), false);
  }

  /** The path that a link names, whether something is there or not; empty for none. */
  private Optional<Path> target(TreeChange link) throws GitException {
    try {
      Path directory = root.resolve(link.path()).resolveSibling("");
      return Optional.of(directory.resolve(staged.target(link)).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new GitException("git could not be asked: " + e.getMessage());
    }
  }
}
