package org.articlint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that it is complete or not there: beside its place, then moved. */
final class ReportFile {

  private ReportFile() {}

  /**
   * Writes a file.
   *
   * @throws IOException when it cannot be written; what was there before is untouched
   */
  static void write(Path file, StandardOutput.Writing writing) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // A device or a pipe cannot be replaced.
      try (Writer out = Files.newBufferedWriter(target, StandardOpenOption.WRITE)) {
        writing.to(out);
      }
      return;
    }
    Path aside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      // Not createTempFile, whose files nobody else may read.
      try (FileChannel channel =
              FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          Writer out =
              new BufferedWriter(
                  new OutputStreamWriter(
                      Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
        writing.to(out);
        out.flush();
        channel.force(true);
      }
      move(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
