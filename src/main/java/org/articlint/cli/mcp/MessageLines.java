package org.articlint.cli.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Splits a stream of UTF-8 into lines; of one that is too long only its end is looked for. */
final class MessageLines {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int next;
  private int end;

  /**
   * Splits a stream.
   *
   * @param maxBytes the largest number of bytes of a line
   */
  MessageLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * A line without its end.
   *
   * @param text empty if it is too long
   */
  record Line(String text, boolean isTooLong) {}

  /**
   * Reads a line; empty at the end of the stream. The last one need not be ended.
   *
   * @throws IOException when the stream cannot be read
   */
  Optional<Line> read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean isAny = false;
    while (fill()) {
      isAny = true;
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      isTooLong |= bytes.size() + (next - from) > maxBytes;
      if (isTooLong) {
        bytes = new ByteArrayOutputStream();
      } else {
        bytes.write(buffer, from, next - from);
      }
      if (next < end) {
        next++;
        return Optional.of(new Line(bytes.toString(StandardCharsets.UTF_8), isTooLong));
      }
    }
    return isAny
        ? Optional.of(new Line(bytes.toString(StandardCharsets.UTF_8), isTooLong))
        : Optional.empty();
  }

  /** Whether there is a byte left, read if need be. */
  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return next < end;
  }
}
