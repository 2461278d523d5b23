package org.articlint.article;

import java.util.stream.IntStream;

/**
 * Places in a text as git and programs that read its diffs count them: only LF ends a line, and
 * columns count bytes of UTF-8, those of a byte order mark among them.
 */
public final class BytePositions {

  private static final int BYTES_OF_BYTE_ORDER_MARK = 3;

  /** Between the UTF-16 offsets whose bytes are counted ahead: a text may be one long line. */
  private static final int STEP = 1_024;

  private final String text;
  private final TextStart start;
  private final boolean byteOrderMark;
  private final int[] lineStarts;

  /** The number of bytes before each offset that is a multiple of the step. */
  private final int[] counted;

  /** Prepares the places of a text. */
  public BytePositions(SourceText source) {
    text = source.text();
    start = source.start();
    byteOrderMark = source.hasByteOrderMark();
    lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
    counted = new int[text.length() / STEP + 1];
    for (int i = 1; i < counted.length; i++) {
      counted[i] = counted[i - 1] + bytes((i - 1) * STEP, i * STEP);
    }
  }

  /** The 1-based line of a UTF-16 offset. */
  public int line(int offset) {
    return start.line() + SourceText.lineIndex(lineStarts, offset);
  }

  /** The 1-based column of a UTF-16 offset, in bytes. */
  public int column(int offset) {
    int line = SourceText.lineIndex(lineStarts, offset);
    int bytes = before(offset) - before(lineStarts[line]);
    int first = line == 0 ? start.byteColumn() : 1;
    return first + bytes + (line == 0 && byteOrderMark ? BYTES_OF_BYTE_ORDER_MARK : 0);
  }

  private int before(int offset) {
    int step = offset / STEP;
    return counted[step] + bytes(step * STEP, offset);
  }

  /** Counts the bytes of a part. Each half of a surrogate pair stands for two of its four bytes. */
  private int bytes(int from, int to) {
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
