package org.articlint.lint.files;

import java.nio.file.Path;

/** The directory in which git keeps what it knows, with its configuration and its programs. */
public final class GitDirectory {

  private static final String NAME = ".git";

  private GitDirectory() {}

  /** Whether a path leads into it; some file systems know it by other letters. */
  public static boolean holds(Path path) {
    for (Path name : path) {
      if (name.toString().equalsIgnoreCase(NAME)) {
        return true;
      }
    }
    return false;
  }
}
