package org.articlint.lint.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the directories of {@link Hugo Hugo's} templates by the paths of an archive alone, where
 * nobody can look what stands beside a directory. Paths are relative, with slashes.
 */
public final class HugoPaths {

  private HugoPaths() {}

  /** The directories in which a file may be a template: those of that name that it is in. */
  public static List<String> archetypes(String path) {
    List<String> directories = new ArrayList<>();
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (isNamed(path.substring(0, end), Hugo.ARCHETYPES)) {
        directories.add(path.substring(0, end));
      }
    }
    return directories;
  }

  /** The directories that hold templates, if they exist, because a file is where it is. */
  public static List<String> archetypesBeside(String path) {
    List<String> directories = new ArrayList<>();
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      addBeside(path.substring(0, end), Hugo.DIRECTORIES, directories);
    }
    addBeside(path, Hugo.CONFIGURATIONS, directories);
    return directories;
  }

  private static void addBeside(String path, List<String> names, List<String> directories) {
    for (String name : names) {
      if (isNamed(path, name)) {
        directories.add(path.substring(0, path.length() - name.length()) + Hugo.ARCHETYPES);
      }
    }
  }

  private static boolean isNamed(String path, String name) {
    return path.equals(name) || path.endsWith("/" + name);
  }
}
