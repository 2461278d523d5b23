package org.articlint.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text and its line index. Lines end in LF, CR or CRLF, as they do in CommonMark and in editors;
 * U+2028 and U+0085 end none. A byte order mark is not part of the text: columns count as an editor
 * shows them.
 */
public final class SourceText {

  private final String text;
  private final boolean byteOrderMark;
  private final int[] lineStarts;

  private SourceText(String text, boolean byteOrderMark) {
    this.text = text;
    this.byteOrderMark = byteOrderMark;
    this.lineStarts = lineStarts(text);
  }

  /** Reads a text, dropping one leading byte order mark. */
  public static SourceText of(String text) {
    boolean marked = text.startsWith("\uFEFF");
    return new SourceText(marked ? text.substring(1) : text, marked);
  }

  /**
   * Decodes UTF-8, strictly.
   *
   * @throws CharacterCodingException when the bytes are not UTF-8
   */
  public static SourceText decode(byte[] bytes) throws CharacterCodingException {
    // A new decoder reports what is malformed, unlike that of String.
    return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      int end;
      if (carriage >= 0 && (feed < 0 || carriage < feed)) {
        boolean both = feed == carriage + 1;
        end = both ? feed + 1 : carriage + 1;
        feed = both ? text.indexOf('\n', end) : feed;
        carriage = text.indexOf('\r', end);
      } else {
        end = feed + 1;
        feed = text.indexOf('\n', end);
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The text without its byte order mark. */
  public String text() {
    return text;
  }

  /** Whether the file began with a byte order mark. */
  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** The number of lines, at least one; a text that ends in a line break has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Whether some line ends in a CR alone, which git and many tools take for no line end. */
  public boolean hasLoneCarriageReturns() {
    for (int line = 2; line <= lineStarts.length; line++) {
      if (text.charAt(lineStarts[line - 1] - 1) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** The 1-based line of an offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of an offset, in UTF-16 units. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** A 1-based line without its line end. */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The text of a range. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Where a part of a text stands that was read from a range: exactly, when the range shows the
   * text as it is; else the whole range.
   *
   * @param from start of the part in {@code text}
   * @param to end of the part in {@code text}
   */
  public Span locate(Span span, String text, int from, int to) {
    int at = slice(span).indexOf(text);
    return at < 0 ? span : new Span(from, to).shift(span.start() + at);
  }

  /** The range of the whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  /** The first line, where findings about the whole file stand. */
  public Span firstLine() {
    return lineSpan(1);
  }

  /** The range without white space at either end; empty at its start when there is nothing else. */
  public Span strip(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : Span.at(span.start());
  }
}
