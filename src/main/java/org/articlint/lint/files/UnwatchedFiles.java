package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.articlint.article.RegularFile;
import org.articlint.git.Blobs;
import org.articlint.git.FileDiff;
import org.articlint.git.FileKind;
import org.articlint.git.LineRanges;

/**
 * The files that git takes for unchanged without looking at them, because somebody has told it so
 * ({@code git update-index --assume-unchanged} or {@code --skip-worktree}). Those that are in the
 * work tree are compared with the earlier commit here, as whole files.
 */
final class UnwatchedFiles {

  private final Path root;
  private final Blobs blobs;
  private final String commit;

  /**
   * Prepares comparisons.
   *
   * @param root the top directory of the work tree
   * @param commit the commit with the earlier content
   */
  UnwatchedFiles(Path root, Blobs blobs, String commit) {
    this.root = root;
    this.blobs = blobs;
    this.commit = commit;
  }

  /**
   * Replaces what git says of such files by what is true of them.
   *
   * @param paths relative to the top of the work tree, with {@code /}
   * @param changes what git says, to be corrected
   */
  void compare(Collection<String> paths, List<FileDiff> changes) {
    Set<String> there = new LinkedHashSet<>();
    for (String path : paths) {
      if (Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        there.add(path);
      }
    }
    changes.removeIf(change -> there.contains(change.path()));
    for (String path : there) {
      String before = before(path);
      if (before.isEmpty() || !isSame(path, before)) {
        boolean isLink = Files.isSymbolicLink(root.resolve(path));
        FileKind kind = isLink ? FileKind.LINK : FileKind.FILE;
        changes.add(new FileDiff(path, kind, before, LineRanges.ALL));
      }
    }
  }

  /** Names the earlier content for git; empty when the commit has none. */
  private String before(String path) {
    try {
      String name = commit + ":" + path;
      return blobs.has(name) ? name : "";
    } catch (IOException e) {
      // The file is judged as a new one.
      return "";
    }
  }

  /** Whether a file is that of the commit, byte for byte; a link or a long file never is. */
  private boolean isSame(String path, String before) {
    Path file = root.resolve(path);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      byte[] now = RegularFile.at(file).first(ArticleFile.MOST_BYTES_READ);
      return now.length < ArticleFile.MOST_BYTES_READ
          && Arrays.equals(now, blobs.read(before, ArticleFile.MOST_BYTES_READ));
    } catch (IOException e) {
      // The check will say why the file cannot be read.
      return false;
    }
  }
}
