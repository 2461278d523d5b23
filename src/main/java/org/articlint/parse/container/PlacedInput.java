package org.articlint.parse.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.articlint.article.TextStart;

/** Reads bytes of UTF-8 one by one, and keeps count of their places in the file. */
public final class PlacedInput {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int filled;

  private long offset;
  private int line = 1;
  private int column = 1;
  private int byteColumn = 1;
  private boolean afterCarriageReturn;

  private byte[] kept = new byte[0];
  private int keptBytes;
  private int mostKept;

  /** Begins at the top of a file. */
  public PlacedInput(InputStream in) {
    this.in = in;
  }

  /** The number of bytes read. */
  public long offset() {
    return offset;
  }

  /** Where the next byte stands. */
  public TextStart place() {
    return new TextStart(line, column, byteColumn);
  }

  /**
   * Keeps the bytes that are taken from here on, instead of those kept before.
   *
   * @param most bytes to keep
   */
  public void keep(int most) {
    keptBytes = 0;
    mostKept = most;
  }

  /** The bytes kept. */
  public byte[] kept() {
    return Arrays.copyOf(kept, keptBytes);
  }

  private void keepOne(int c) {
    if (keptBytes == kept.length) {
      kept = Arrays.copyOf(kept, Math.max(1 << 10, 2 * kept.length));
    }
    kept[keptBytes++] = (byte) c;
  }

  /** Passes a byte order mark at the top of the file, which is no column in an editor. */
  public void passByteOrderMark() throws IOException {
    if (offset > 0) {
      return;
    }
    int found = 0;
    while (found < BYTE_ORDER_MARK.length && peek() == BYTE_ORDER_MARK[found]) {
      take();
      found++;
    }
    if (found == BYTE_ORDER_MARK.length) {
      column = 1;
      byteColumn = 1;
    }
  }

  /** The next byte, which stays; -1 at the end of the file. */
  public int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
    }
    return at < filled ? buffer[at] & 0xFF : -1;
  }

  /** Takes the next byte; -1 at the end of the file. */
  public int take() throws IOException {
    int c = peek();
    if (c < 0) {
      return c;
    }
    at++;
    offset++;
    if (keptBytes < mostKept) {
      keepOne(c);
    }
    if (c == '\n' || c == '\r') {
      line += c == '\n' && afterCarriageReturn ? 0 : 1;
      column = 1;
      byteColumn = 1;
    } else {
      column += utf16Units(c);
      byteColumn++;
    }
    afterCarriageReturn = c == '\r';
    return c;
  }

  /** The UTF-16 units of the character that begins with a byte; none where it goes on. */
  private static int utf16Units(int c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0xC0 ? 0 : c < 0xF0 ? 1 : 2;
  }
}
