package org.articlint.cli.io;

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
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;

/** A file that is complete or absent: written beside its target, then moved there. */
public final class ReportFile implements AutoCloseable {

  private final Path target;
  private final Optional<Path> aside;
  private final FileChannel channel;
  private final Writer writer;
  private final Optional<FileRights> rights;

  /** Removes the unfinished file when a signal ends the process. */
  private final Thread removal = new Thread(this::remove, "articlint-unfinished-report");

  /**
   * Begins a file.
   *
   * @throws IOException when it cannot be written; what was there before is untouched
   */
  public ReportFile(Path file) throws IOException {
    this(ReportTarget.of(file), Optional.empty());
  }

  /**
   * Begins a file.
   *
   * @param rights those that it shall have; else as the process makes files
   */
  private ReportFile(ReportTarget place, Optional<FileRights> rights) throws IOException {
    target = place.file();
    this.rights = rights;
    if (place.isDevice()) {
      aside = Optional.empty();
      channel = FileChannel.open(target, StandardOpenOption.WRITE);
    } else {
      String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
      aside = Optional.of(target.resolveSibling(name));
      // Not createTempFile, whose files nobody else may read.
      channel =
          FileChannel.open(
              aside.get(),
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              rights.stream().map(FileRights::unfinished).toArray(FileAttribute<?>[]::new));
      removeAtEnd();
    }
    writer =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
  }

  /**
   * Whether a file is a device or a pipe. It cannot be replaced, and takes several reports one
   * after the other, as a terminal does.
   */
  public static boolean isDevice(Path file) {
    return ReportTarget.isDevice(file);
  }

  /**
   * Adds text to a file that others write to as well; makes it if it is not there.
   *
   * @throws IOException when it cannot be written, or is a pipe
   */
  public static void append(Path file, String text) throws IOException {
    Path target = ReportTarget.of(file).file();
    Files.writeString(target, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Returns the writer. */
  public Writer writer() {
    return writer;
  }

  /**
   * Moves the file to its target.
   *
   * @throws IOException when it cannot be written; what was there before is untouched
   */
  public void finish() throws IOException {
    finish(() -> {});
  }

  private void finish(LastLook look) throws IOException {
    writer.flush();
    if (aside.isPresent()) {
      channel.force(true);
      channel.close();
      if (rights.isPresent()) {
        rights.get().giveTo(aside.get());
      }
      look.atTarget();
      move(aside.get(), target);
    }
  }

  /** Removes an unfinished file. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (aside.isPresent()) {
      Files.deleteIfExists(aside.get());
      forget();
    }
  }

  private void removeAtEnd() throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(removal);
    } catch (IllegalStateException e) {
      Files.delete(aside.orElseThrow());
      throw new IOException("the process is being ended", e);
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(aside.orElseThrow());
    } catch (IOException e) {
      // It stays beside its target, hidden; the process ends.
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException e) {
      // A signal has come, and the hook runs.
    }
  }

  /**
   * Writes a file.
   *
   * @throws IOException when it cannot be written; what was there before is untouched
   */
  public static void write(Path file, StandardOutput.Writing writing) throws IOException {
    try (ReportFile report = new ReportFile(file)) {
      writing.to(report.writer());
      report.finish();
    }
  }

  /** Looks at what is to be replaced, right before that. */
  @FunctionalInterface
  public interface LastLook {

    /**
     * Looks.
     *
     * @throws IOException when it must stay
     */
    void atTarget() throws IOException;
  }

  /**
   * Writes a text in place of a file that is not a report; owner, group and mode stay, as far as
   * the process may set them.
   *
   * @throws IOException when it cannot be written, or may not; what was there before is untouched
   */
  public static void replace(Path file, String text, LastLook look) throws IOException {
    ReportTarget place = ReportTarget.of(file);
    Optional<FileRights> rights = FileRights.of(place.file());
    if (rights.filter(FileRights::isReadOnly).isPresent() || !Files.isWritable(place.file())) {
      throw new IOException("it may not be written to");
    }
    try (ReportFile report = new ReportFile(place, rights)) {
      report.writer().write(text);
      report.finish(look);
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
