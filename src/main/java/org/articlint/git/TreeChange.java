package org.articlint.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a tree, or one that differs from a tree.
 *
 * @param path relative to the top of the work tree, with {@code /}
 * @param kind what it is now
 * @param blob the object id of the content of a file or a link; empty for others
 */
public record TreeChange(String path, FileKind kind, String blob) {

  /** A regular file. */
  public TreeChange(String path, String blob) {
    this(path, FileKind.FILE, blob);
  }

  /** Returns whether the path is no regular file, or no longer one. */
  public boolean isNoFile() {
    return kind != FileKind.FILE;
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
      FileKind kind = parts[4].startsWith("U") ? FileKind.UNMERGED : FileKind.of(parts[1]);
      changes.add(of(fields.get(i + 1), kind, parts[3]));
    }
    return changes;
  }

  /** A change to an entry; the id that git prints means no content unless it is a file or link. */
  static TreeChange of(String path, FileKind kind, String id) {
    boolean hasContent = kind == FileKind.FILE || kind == FileKind.LINK;
    return new TreeChange(path, kind, hasContent ? id : "");
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
      if (FileKind.of(field.substring(0, field.indexOf(' '))) == FileKind.FILE) {
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
