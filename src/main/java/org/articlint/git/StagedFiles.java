package org.articlint.git;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks git what is staged. */
public final class StagedFiles {

  /** Keeps the command line below the limit of every operating system. */
  static final int MAX_PATHS_PER_COMMAND = 500;

  private StagedFiles() {}

  /**
   * Starts to ask how the staged files differ from a tree; {@link TreeChange#of} waits for the
   * answer. A file that is only marked to be added ({@code git add -N}) is not staged.
   *
   * @throws GitException when git cannot be started
   */
  public static Git.Running start(Git git, String tree) throws GitException {
    return git.start(
        "diff-index",
        "--cached",
        "--ita-invisible-in-index",
        "-z",
        "--no-renames",
        "--full-index",
        tree,
        "--");
  }

  /**
   * Lists entries of the staging area, changed or not, but for those with a conflict.
   *
   * @param paths relative to the top of the work tree; those that are not staged are left out
   * @throws GitException when git fails
   */
  public static List<TreeChange> named(Git git, List<String> paths) throws GitException {
    List<TreeChange> files = new ArrayList<>();
    for (int from = 0; from < paths.size(); from += MAX_PATHS_PER_COMMAND) {
      List<String> command =
          new ArrayList<>(List.of("--literal-pathspecs", "ls-files", "--stage", "-z", "--"));
      command.addAll(paths.subList(from, Math.min(paths.size(), from + MAX_PATHS_PER_COMMAND)));
      for (String field : TreeChange.fields(git.start(command.toArray(String[]::new)).output())) {
        String[] parts = parts(field);
        if (parts[2].equals("0")) {
          files.add(TreeChange.of(path(field), FileKind.of(parts[0]), parts[1]));
        }
      }
    }
    return files;
  }

  /** Splits {@code 100644 <blob> 0TAB<path>} into what stands before the path. */
  private static String[] parts(String field) {
    return field.substring(0, field.indexOf('\t')).split(" ", -1);
  }

  private static String path(String field) {
    return field.substring(field.indexOf('\t') + 1);
  }

  /**
   * Lists the paths of all entries of the staging area.
   *
   * @throws GitException when git fails
   */
  public static List<String> all(Git git) throws GitException {
    return TreeChange.fields(git.start("ls-files", "-z").output());
  }

  /**
   * Starts to ask which files git takes for unchanged without looking at them ({@code git
   * update-index --assume-unchanged} and {@code --skip-worktree}); {@link #unwatched} waits for
   * them.
   *
   * @throws GitException when git cannot be started
   */
  public static Git.Running startUnwatched(Git git) throws GitException {
    return git.start("ls-files", "-v", "-z");
  }

  /**
   * Waits for the paths of the files that git does not look at.
   *
   * @param running a command of {@link #startUnwatched}
   * @throws GitException when git fails
   */
  public static List<String> unwatched(Git.Running running) throws GitException {
    // A small letter stands for assume-unchanged, S for skip-worktree.
    return TreeChange.fields(running.output()).stream()
        .filter(field -> Character.isLowerCase(field.charAt(0)) || field.charAt(0) == 'S')
        .map(field -> field.substring(2))
        .toList();
  }

  /**
   * Starts to ask which files a merge has left with a conflict; {@link #unmerged} waits for them.
   *
   * @throws GitException when git cannot be started
   */
  public static Git.Running startUnmerged(Git git) throws GitException {
    return git.start("ls-files", "--unmerged", "-z");
  }

  /**
   * Waits for the paths of the files with a conflict.
   *
   * @param running a command of {@link #startUnmerged}
   * @throws GitException when git fails
   */
  public static Set<String> unmerged(Git.Running running) throws GitException {
    // One entry for each side.
    Set<String> paths = new LinkedHashSet<>();
    TreeChange.fields(running.output()).forEach(field -> paths.add(path(field)));
    return paths;
  }
}
