package org.articlint.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a tree, or one that differs from a tree.
 *
 * @param path relative to the top of the work tree, with {@code /}
 * @param blob the object id of its content; empty when it is deleted, unmerged or no regular file
 * @param isUnmerged whether a merge has left it with a conflict, so that it cannot be committed
 */
public record TreeChange(String path, String blob, boolean isUnmerged) {

  static final String FILE_MODE = "100";

  /** A file without a conflict. */
  public TreeChange(String path, String blob) {
    this(path, blob, false);
  }

  /** Returns whether the path is no longer a regular file. */
  public boolean isDeleted() {
    return blob.isEmpty();
  }

  /**
   * Starts to compare two trees.
   *
   * @throws GitException when git cannot be started
   */
  public static Git.Running startBetween(Git git, String from, String to) throws GitException {
    return git.start("diff-tree", "-r", "-z", "--no-renames", "--full-index", from, to, "--");
  }

  /**
   * Waits for the files that differ.
   *
   * @param running a command of {@link StagedFiles#start} or {@link #startBetween}
   * @throws GitException when git fails
   */
  public static List<TreeChange> of(Git.Running running) throws GitException {
    List<TreeChange> changes = new ArrayList<>();
    List<String> fields = fields(running.output());
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      // :100644 100644 <blob> <blob> M
      String[] parts = fields.get(i).split(" ", -1);
      boolean isUnmerged = parts[4].startsWith("U");
      boolean isFile = parts[1].startsWith(FILE_MODE) && !isUnmerged;
      changes.add(new TreeChange(fields.get(i + 1), isFile ? parts[3] : "", isUnmerged));
    }
    return changes;
  }

  /**
   * Lists the regular files of a tree.
   *
   * @throws GitException when git fails
   */
  public static List<TreeChange> filesOf(Git git, String tree) throws GitException {
    List<TreeChange> files = new ArrayList<>();
    for (String field : fields(git.start("ls-tree", "-r", "-z", tree).output())) {
      // 100644 blob <blob>TAB<path>
      int tab = field.indexOf('\t');
      if (field.startsWith(FILE_MODE)) {
        String blob = field.substring(field.lastIndexOf(' ', tab) + 1, tab);
        files.add(new TreeChange(field.substring(tab + 1), blob));
      }
    }
    return files;
  }

  /** Splits output at its NUL bytes. */
  static List<String> fields(byte[] output) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0) {
        fields.add(new String(output, from, i - from, StandardCharsets.UTF_8));
        from = i + 1;
      }
    }
    return fields;
  }
}
