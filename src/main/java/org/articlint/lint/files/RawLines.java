package org.articlint.lint.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Passes bytes on, and notes of their lines what matters to git. */
final class RawLines extends FilterInputStream {

  /** As many of the same character begin the line of a mark of a conflict. */
  private static final int MARK_LENGTH = 7;

  /** A file with more of them is told all the same. */
  private static final int MAX_MARKS = 1_000;

  /**
   * A mark of a merge conflict.
   *
   * @param offset of its line, in bytes
   * @param line 1-based, as editors count
   */
  record Mark(long offset, int line) {}

  private final List<Mark> marks = new ArrayList<>();
  private boolean hasLoneCarriageReturns;
  private long offset;
  private int line = 1;

  /** Bytes of the line so far. */
  private int column;

  private int last;

  /** What the line so far consists of, if that may become a mark; else 0. */
  private int repeated;

  RawLines(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    for (int i = from; i < from + count; i++) {
      pass(bytes[i]);
    }
    return count;
  }

  private void pass(int c) {
    hasLoneCarriageReturns |= last == '\r' && c != '\n';
    if (c == '\n' || c == '\r') {
      line += c == '\n' && last == '\r' ? 0 : 1;
      column = 0;
    } else {
      passInLine(c);
      column++;
    }
    last = c;
    offset++;
  }

  private void passInLine(int c) {
    if (column == 0) {
      repeated = isMark(c) ? c : 0;
    } else if (column < MARK_LENGTH) {
      repeated = c == repeated ? c : 0;
    } else if (column == MARK_LENGTH && repeated != 0 && c == ' ' && marks.size() < MAX_MARKS) {
      marks.add(new Mark(offset - MARK_LENGTH, line));
    }
  }

  private static boolean isMark(int c) {
    return c == '<' || c == '>';
  }

  /** The lines that begin as a mark of a conflict with a name behind it. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** Whether a line so far ends with CR alone, which git does not count. */
  boolean hasLoneCarriageReturns() {
    return hasLoneCarriageReturns;
  }
}
