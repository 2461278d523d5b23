package org.articlint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Keeps names of files from being read as options. A hook passes files after options, and a commit
 * may bring a file called {@code --output=x.md}; the hook cannot set {@code --} between them,
 * because pre-commit puts the options of the user after all that the hook itself has.
 */
final class FileArguments {

  private FileArguments() {}

  /**
   * Returns the arguments with {@code ./} before each that begins with a dash and is the name of a
   * file. A directory is left alone: an option that turned out to be one would go unnoticed,
   * whereas a file of no known format is reported.
   */
  static String[] guarded(Path directory, String... args) {
    String[] guarded = args.clone();
    for (int i = 0; i < guarded.length && !guarded[i].equals("--"); i++) {
      if (guarded[i].startsWith("-") && isFile(directory, guarded[i])) {
        guarded[i] = "./" + guarded[i];
      }
    }
    return guarded;
  }

  private static boolean isFile(Path directory, String name) {
    try {
      Path file = directory.resolve(name);
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
