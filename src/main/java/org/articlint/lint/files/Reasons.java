package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words the reasons why a file could not be read. */
public final class Reasons {

  private Reasons() {}

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
