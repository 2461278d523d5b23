package org.articlint.report.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.RegularFile;

/**
 * A file with a line for each run, the oldest first. It only grows. A line that a crash has cut is
 * passed over, and counted.
 */
public record HistoryFile(Path file) {

  private static final int MAX_BYTES = 64 << 20;

  /**
   * What a file holds.
   *
   * @param runs in the order of their lines
   * @param broken the number of lines that cannot be read
   */
  public record History(List<HistoryRun> runs, int broken) {

    /** Copies the runs. */
    public History {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Checks that runs can be added; a file that does not exist will be made.
   *
   * @throws IOException when the file is something else, or cannot be read; the message is for
   *     people
   */
  public void refuseOther() throws IOException {
    if (Files.exists(file)) {
      parse(new String(RegularFile.read(file, MAX_BYTES), StandardCharsets.UTF_8));
    }
  }

  /**
   * Adds a run and returns all.
   *
   * @throws IOException when the file is something else, or cannot be written; the message is for
   *     people
   */
  public History append(HistoryRun run) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      // Held until the channel is closed, so that two runs never write into one line.
      channel.lock();
      String before = read(channel);
      History known = parse(before);
      // The line of a run that was killed has no end.
      String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      ByteBuffer line =
          ByteBuffer.wrap((end + HistoryLine.write(run)).getBytes(StandardCharsets.UTF_8));
      channel.position(channel.size());
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
      List<HistoryRun> runs = new ArrayList<>(known.runs());
      runs.add(run);
      return new History(runs, known.broken());
    }
  }

  private static String read(FileChannel channel) throws IOException {
    if (channel.size() > MAX_BYTES) {
      throw new IOException("it is larger than 64 MiB; begin a new file");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // A channel may return less than is there.
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  private static History parse(String text) throws IOException {
    if (!text.isEmpty() && !text.startsWith(HistoryLine.BEGINNING)) {
      throw new IOException(
          "it is no history of articlint, whose lines begin with " + HistoryLine.BEGINNING);
    }
    List<HistoryRun> runs = new ArrayList<>();
    int broken = 0;
    for (String line : text.lines().toList()) {
      int before = runs.size();
      HistoryLine.read(line).ifPresent(runs::add);
      broken += runs.size() == before && !line.isBlank() ? 1 : 0;
    }
    return new History(runs, broken);
  }
}
