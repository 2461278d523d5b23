package org.articlint.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The place that a report is written to.
 *
 * @param file a real path, unless there is nothing yet
 * @param isDevice whether it cannot be replaced, and takes several reports one after the other, as
 *     a terminal does
 */
record ReportTarget(Path file, boolean isDevice) {

  /** As many as Linux follows. */
  private static final int MAX_LINKS = 40;

  /** The bits of a mode that hold the type of a file, and those of a character device. */
  private static final int TYPE = 0xF000;

  private static final int CHARACTER_DEVICE = 0x2000;

  /**
   * Finds out what is there.
   *
   * @throws IOException when no report can be written there: to open a pipe may take for ever, and
   *     what a number of an open file leads to may be a file of Java itself
   */
  static ReportTarget of(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ReportTarget(file, false);
    }
    boolean isDevice = isDevice(file);
    if (isDevice && !Files.isDirectory(file) && !isCharacterDevice(file)) {
      throw new IOException("it is a pipe or a socket; --format writes to standard output");
    }
    if (!isDevice && isOpenFile(file)) {
      throw new IOException("it stands for a file that is open already; name that file");
    }
    return new ReportTarget(isDevice ? file : file.toRealPath(), isDevice);
  }

  static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static boolean isCharacterDevice(Path file) throws IOException {
    try {
      Object mode = Files.getAttribute(file, "unix:mode");
      return mode instanceof Integer bits && (bits & TYPE) == CHARACTER_DEVICE;
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      // Windows has no such modes, and pipes only under names of their own.
      return true;
    }
  }

  /** Whether a path leads through /proc, as /dev/stdout and /dev/fd do. */
  private static boolean isOpenFile(Path file) throws IOException {
    Path at = file.toAbsolutePath();
    for (int links = 0; links < MAX_LINKS; links++) {
      Path directory = at.resolveSibling("").toRealPath();
      if (directory.startsWith("/proc")) {
        return true;
      }
      Path name = directory.resolve(at.getFileName());
      if (!Files.isSymbolicLink(name)) {
        return false;
      }
      at = directory.resolve(Files.readSymbolicLink(name));
    }
    return true;
  }
}
