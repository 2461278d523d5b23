package org.articlint.archive.segment;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory in a work tree for what is kept between runs, which is for this machine only. */
final class CacheDirectory {

  private CacheDirectory() {}

  /**
   * Makes the directory, and keeps it out of git.
   *
   * @throws IOException when it cannot be written
   */
  static void make(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path ignore = directory.resolve(".gitignore");
    if (Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.writeString(ignore, "*\n", StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return; // another process was quicker
    }
  }
}
