package org.articlint.cli.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something could not be written; the message says what and why. */
public final class OutputException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * A failed output.
   *
   * @param failure what failed, as a sentence without its stop: {@code x.json could not be written}
   */
  public OutputException(String failure, IOException cause) {
    super(failure + ": " + reason(cause), cause);
  }

  /** The reason in plain words, without names of classes or of temporary files. */
  public static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "its directory does not exist";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException inTheWay) {
      return inTheWay.getFile() + " is in the way";
    }
    String said =
        cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
    return said == null ? "the system gives no reason" : plain(said);
  }

  private static String plain(String said) {
    return switch (said) {
      case "No space left on device" -> "the disk is full";
      case "Is a directory" -> "it is a directory";
      case "Not a directory" -> "a part of its path is a file";
      case "Read-only file system" -> "the file system is read-only";
      default -> said;
    };
  }
}
