package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words the reasons why a file could not be read. */
public final class Reasons {

  /** Why a file is not checked of which {@link #isUnreadable} holds. */
  static final String UNREADABLE_NAME = "its name is not UTF-8; rename it";

  /** What stands for the bytes of a name that are not UTF-8. */
  private static final char UNREADABLE = '\uFFFD';

  private Reasons() {}

  /** Whether a name that git has printed is another one than the file has. */
  static boolean isUnreadable(String path) {
    return path.indexOf(UNREADABLE) >= 0;
  }

  /** Returns the reason, without a final stop. */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file, or it is a link that leads nowhere";
    }
    if (e instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason().startsWith("Too many levels")
          ? "the link leads to itself"
          : fault.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
