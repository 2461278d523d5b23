package org.articlint.git;

/** What git keeps at a path. */
public enum FileKind {
  /** A regular file. */
  FILE,
  /** A symbolic link, whose content is the path that it leads to. */
  LINK,
  /** Another repository: a submodule, or one that somebody has cloned there. */
  REPOSITORY,
  /** A file that a merge has left with a conflict, so that it cannot be committed. */
  UNMERGED,
  /** Nothing any more. */
  NONE;

  private static final String FILE_MODE = "100";

  /**
   * The kind of an entry.
   *
   * @param mode as git prints it, such as {@code 100644}
   */
  static FileKind of(String mode) {
    return switch (mode) {
      case "120000" -> LINK;
      case "160000" -> REPOSITORY;
      default -> mode.startsWith(FILE_MODE) ? FILE : NONE;
    };
  }
}
