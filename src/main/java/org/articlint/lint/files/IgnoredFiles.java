package org.articlint.lint.files;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.BaseDirectory;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.git.StagedFiles;
import org.articlint.rule.config.ConfigFiles;

/**
 * The files of a work tree that git ignores: those that a {@code .gitignore} matches and that are
 * not in git all the same. Git is asked for the files it has once something is matched.
 */
final class IgnoredFiles {

  private final Path root;
  private final GitIgnore rules;
  private Optional<Tracked> tracked = Optional.empty();

  /** Directories that the rules match and in which git has files: nothing else in them counts. */
  private final NavigableSet<Path> entered = new TreeSet<>();

  /** What git has, and the directories of it. */
  private record Tracked(Set<String> files, Set<String> directories) {

    static Tracked of(List<String> paths) {
      Set<String> directories = new HashSet<>();
      for (String path : paths) {
        int end = path.lastIndexOf('/');
        while (end > 0 && directories.add(path.substring(0, end))) {
          end = path.lastIndexOf('/', end - 1);
        }
      }
      return new Tracked(new HashSet<>(paths), directories);
    }
  }

  /**
   * Reads the ignore rules of a work tree as they are needed.
   *
   * @param root its top directory
   */
  IgnoredFiles(Path root) {
    this.root = root;
    this.rules = new GitIgnore(root);
  }

  /** Whether git ignores a path, given that a walk has come to its parent. */
  boolean ignores(Path path, boolean directory) {
    Path parent = path.getParent();
    boolean isMatched =
        (parent != null && entered.contains(parent)) || rules.ignores(path, directory);
    if (!isMatched) {
      return false;
    }
    String name = new BaseDirectory(root).display(path);
    Tracked known = tracked();
    boolean holdsFiles = directory && known.directories.contains(name);
    if (holdsFiles) {
      entered.add(path);
    }
    // A directory that is an entry itself is another repository.
    return !holdsFiles && !known.files.contains(name);
  }

  private Tracked tracked() {
    if (tracked.isEmpty()) {
      tracked = Optional.of(Tracked.of(paths()));
    }
    return tracked.get();
  }

  private List<String> paths() {
    if (!ConfigFiles.isGitTop(root)) {
      return List.of();
    }
    try {
      return StagedFiles.all(new Git(root).withoutFetching());
    } catch (GitException e) {
      // What the rules match is left out then, and told.
      return List.of();
    }
  }

  /** Returns the files of rules that were read. */
  Set<Path> files() {
    return rules.files();
  }

  /** Returns the files of rules that are not used, each with the reason for people. */
  Map<Path, String> faults() {
    return rules.faults();
  }
}
