package org.articlint.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Drains the standard error of a process in a thread of its own, so that the process never blocks
 * on it, and keeps only the end: git gives its reason last.
 */
final class ErrorOutput {

  /** How much of the end is kept. */
  static final int MAX_KEPT_BYTES = 4 << 10;

  /** A program that git has started may keep the stream open after git itself has ended. */
  private static final int MAX_WAIT_MILLIS = 1_000;

  private final Thread reader;
  private final byte[] buffer = new byte[2 * MAX_KEPT_BYTES];
  private int used;

  /** Starts to drain a stream. */
  ErrorOutput(InputStream stream) {
    reader = new Thread(() -> drain(stream), "standard error of git");
    reader.setDaemon(true);
    reader.start();
  }

  private void drain(InputStream stream) {
    byte[] chunk = new byte[MAX_KEPT_BYTES];
    try (stream) {
      for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
        keep(chunk, read);
      }
    } catch (IOException e) {
      // The stream was closed under the reader: there is nothing left to drain.
    }
  }

  private synchronized void keep(byte[] chunk, int length) {
    if (used + length > buffer.length) {
      System.arraycopy(buffer, used - MAX_KEPT_BYTES, buffer, 0, MAX_KEPT_BYTES);
      used = MAX_KEPT_BYTES;
    }
    System.arraycopy(chunk, 0, buffer, used, length);
    used += length;
  }

  /**
   * Git's reason for a failure: from its first {@code error:} or {@code fatal:} line to the end,
   * past the warnings before it; everything kept when there is no such line. Call it only after the
   * process has ended.
   *
   * @throws InterruptedException when the thread is interrupted while the rest is read
   */
  String reason() throws InterruptedException {
    String text = text();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("fatal: ") || lines[i].startsWith("error: ")) {
        return String.join("\n", Arrays.asList(lines).subList(i, lines.length)).strip();
      }
    }
    return text.strip();
  }

  /**
   * The last {@value #MAX_KEPT_BYTES} bytes at most, from the start of a line where there is one.
   */
  private String text() throws InterruptedException {
    reader.join(MAX_WAIT_MILLIS);
    synchronized (this) {
      int start = Math.max(0, used - MAX_KEPT_BYTES);
      if (start > 0) {
        start = startOfLine(start);
      }
      return new String(buffer, start, used - start, StandardCharsets.UTF_8);
    }
  }

  /** The first line that starts at or after an offset, else the first character. */
  private int startOfLine(int offset) {
    for (int i = offset; i < used; i++) {
      if (buffer[i - 1] == '\n') {
        return i;
      }
    }
    int character = offset;
    while (character < used && isContinuation(buffer[character])) {
      character++;
    }
    return character;
  }

  /** Whether a byte continues a UTF-8 sequence. */
  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
