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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.article.BaseDirectory;
import org.articlint.git.FileKind;
import org.articlint.git.GitException;
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
  private final Map<String, ArticleFile> files = new TreeMap<>();
  private final Set<Skipped> skipped = new LinkedHashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final ChangedLinks links;

  StagedSearch(Staged staged, ArticleFilter filter) {
    this.staged = staged;
    this.root = staged.root();
    this.filter = filter;
    this.links = new ChangedLinks(root, filter, failures, skipped);
  }

  /** Finds those that differ from the last commit, and those named. */
  FoundFiles find(Collection<Path> below, boolean withLines) throws GitException, ConfigException {
    List<TreeChange> changes = new ArrayList<>(staged.sinceHead());
    changes.addAll(named(below, changes));
    for (TreeChange change : changes) {
      if (below.stream().anyMatch(root.resolve(change.path())::startsWith)) {
        add(change, withLines);
      }
    }
    return new FoundFiles(
        root, List.copyOf(files.values()), failures, List.copyOf(skipped), List.of());
  }

  private void add(TreeChange change, boolean withLines) throws GitException, ConfigException {
    String path = change.path();
    Path file = root.resolve(path);
    switch (change.kind()) {
      case FILE -> {
        if (filter.takes(file, root) && path.indexOf(ChangedSearch.UNREADABLE) >= 0) {
          failures.add(new Failure(path, ChangedSearch.NOT_UTF_8));
        } else if (filter.takes(file, root)) {
          ArticleFile article = staged.article(file, path, change.blob(), filter);
          files.put(path, article.with(staged.change(path, withLines)));
        } else {
          filter.skipped(file, path).ifPresent(skipped::add);
        }
      }
      case LINK -> addLink(change);
      case REPOSITORY -> filter.skippedRepository(file, path).ifPresent(skipped::add);
      case UNMERGED -> {
        if (filter.takes(file, root)) {
          failures.add(new Failure(path, UnmergedArticles.REASON));
        }
      }
      case NONE -> {
        // A deleted article has nothing to judge.
      }
    }
  }

  /** Files that are named are checked even if they do not differ. */
  private List<TreeChange> named(Collection<Path> below, List<TreeChange> changes)
      throws GitException {
    Set<String> known = new HashSet<>();
    changes.forEach(change -> known.add(change.path()));
    List<String> paths = new ArrayList<>();
    for (Path path : below) {
      String relative = new BaseDirectory(root).display(path);
      if (!Files.isDirectory(path) && known.add(relative)) {
        paths.add(relative);
      }
    }
    List<TreeChange> found = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(paths);
    for (TreeChange file : StagedFiles.named(staged.git(), paths)) {
      missing.remove(file.path());
      if (file.kind() == FileKind.REPOSITORY || staged.isCommitted(file.path())) {
        found.add(file);
      } else {
        failures.add(new Failure(file.path(), MARKED_ONLY));
      }
    }
    missing.forEach(path -> failures.add(new Failure(path, "it is not staged in git")));
    return found;
  }

  /** Follows a link in what is staged, where links on its way are not known. */
  private void addLink(TreeChange link) throws GitException, ConfigException {
    TreeChange at = link;
    for (int followed = 0; followed < MAX_LINKS; followed++) {
      Optional<Path> target = target(at);
      if (target.isEmpty() || target.get().equals(root) || !target.get().startsWith(root)) {
        links.add(link.path(), target, target.filter(Files::isDirectory).isPresent());
        return;
      }
      String path = new BaseDirectory(root).display(target.get());
      List<TreeChange> there = StagedFiles.named(staged.git(), List.of(path));
      boolean isEntry = there.size() == 1 && there.get(0).path().equals(path);
      if (!isEntry || there.get(0).kind() != FileKind.LINK) {
        boolean isDirectory = !there.isEmpty() && !isEntry;
        if (there.isEmpty()) {
          addLinkOfWorkTree(link.path(), target.get());
        } else {
          links.add(link.path(), target, isDirectory);
        }
        return;
      }
      at = there.get(0);
    }
    links.add(link.path(), Optional.empty(), false);
  }

  /** Adds a link that goes on by another one, or into a submodule, which the work tree knows. */
  private void addLinkOfWorkTree(String path, Path target) throws ConfigException {
    Optional<Path> real = Optional.empty();
    try {
      real = Optional.of(target.toRealPath());
    } catch (IOException e) {
      // It leads nowhere.
    }
    links.add(path, real, real.filter(Files::isDirectory).isPresent());
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
