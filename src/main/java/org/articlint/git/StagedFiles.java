package org.articlint.git;

import java.util.ArrayList;
import java.util.List;

/** Asks git what is staged. */
public final class StagedFiles {

  /** Keeps the command line below the limit of every operating system. */
  private static final int MAX_PATHS_PER_COMMAND = 500;

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
   * Lists regular files of the staging area, changed or not.
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
        // 100644 <blob> 0TAB<path>
        int tab = field.indexOf('\t');
        String[] parts = field.substring(0, tab).split(" ", -1);
        if (parts[0].startsWith(TreeChange.FILE_MODE) && parts[2].equals("0")) {
          files.add(new TreeChange(field.substring(tab + 1), parts[1]));
        }
      }
    }
    return files;
  }

  /**
   * Lists the paths of all entries of the staging area.
   *
   * @throws GitException when git fails
   */
  public static List<String> all(Git git) throws GitException {
    return TreeChange.fields(git.start("ls-files", "-z").output());
  }
}
