package org.articlint.report.html;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The folders of paths, with a slash at the end; the root is empty. */
final class Folders {

  private Folders() {}

  static String of(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The folder that a folder is in. */
  private static String above(String folder) {
    return of(folder.substring(0, folder.length() - 1));
  }

  /**
   * Adds to the count of each folder those of its subfolders. Leaves out the root, and every folder
   * of which one subfolder counts as much.
   */
  static Map<String, Integer> withSubfolders(Map<String, Integer> counts) {
    Map<String, Integer> sums = new TreeMap<>();
    counts.forEach(
        (folder, count) -> {
          for (String each = folder; !each.isEmpty(); each = above(each)) {
            sums.merge(each, count, Integer::sum);
          }
        });
    Map<String, Integer> telling = new TreeMap<>(sums);
    sums.forEach((folder, count) -> telling.remove(above(folder), count));
    return telling;
  }

  /** All folders that hold some of the paths, at any depth, without the root. */
  static List<String> around(Collection<String> paths) {
    TreeSet<String> folders = new TreeSet<>();
    for (String path : paths) {
      String folder = of(path);
      while (!folder.isEmpty() && folders.add(folder)) {
        folder = above(folder);
      }
    }
    return List.copyOf(folders);
  }
}
