package org.articlint.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A text and the offsets of its lines. Lines end with LF, CR or CRLF, as in CommonMark and editors,
 * not with U+2028 or U+0085. A byte order mark is not part of the text, so columns are those of an
 * editor. Lines and columns are those of the file, also when the text is a part of it; a text that
 * is put together from parts of a file has lines of its own, and knows {@linkplain #inFile the
 * place} in the file.
 */
public final class SourceText {

  /** The character that lenient decoders put in place of malformed bytes. */
  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private final boolean byteOrderMark;
  private final TextStart start;
  private final AsciiCounts counts;
  private final int[] lineStarts;
  private final int checksum;

  /** The parts of a file that this is put together from; null for a file. */
  private final @Nullable Origin origin;

  private record Origin(SourceText file, ComposedText.Pieces pieces) {}

  private SourceText(String text, byte[] bytes, AsciiCounts counts, TextStart start) {
    this.origin = null;
    this.start = start;
    this.byteOrderMark = text.startsWith("\uFEFF");
    this.text = byteOrderMark ? text.substring(1) : text;
    this.counts = counts;
    this.lineStarts = lineStarts(this.text, counts);
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    this.checksum = (int) crc.getValue();
  }

  private SourceText(String text, Origin origin) {
    this.origin = origin;
    this.start = TextStart.TOP;
    this.byteOrderMark = false;
    this.text = text;
    this.counts = new AsciiCounts(text.getBytes(StandardCharsets.UTF_8));
    this.lineStarts = lineStarts(text, counts);
    this.checksum = origin.file.checksum;
  }

  static SourceText composed(String text, SourceText file, ComposedText.Pieces pieces) {
    return new SourceText(text, new Origin(file, pieces));
  }

  /** Creates a source text without a leading byte order mark. */
  public static SourceText of(String text) {
    return of(text, TextStart.TOP);
  }

  /** Creates the text of a part of a file. */
  public static SourceText of(String text, TextStart start) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceText(text, bytes, new AsciiCounts(bytes), start);
  }

  /**
   * Decodes UTF-8 strictly: no malformed byte is replaced.
   *
   * @throws InvalidUtf8Exception when the bytes are not UTF-8
   */
  public static SourceText decode(byte[] bytes) throws InvalidUtf8Exception {
    return decode(bytes, TextStart.TOP);
  }

  /**
   * Decodes a part of a file as strictly.
   *
   * @param start where the part begins
   * @throws InvalidUtf8Exception when the bytes are not UTF-8
   */
  public static SourceText decode(byte[] bytes, TextStart start) throws InvalidUtf8Exception {
    String text = new String(bytes, StandardCharsets.UTF_8);
    AsciiCounts counts = new AsciiCounts(bytes);
    if (!counts.isAscii() && text.indexOf(REPLACEMENT) >= 0) {
      // Either the character is in the file, or it stands for malformed bytes.
      requireValid(bytes);
    }
    return new SourceText(text, bytes, counts, start);
  }

  /**
   * The CRC-32C of the bytes, which tells whether it is still the same when it is read again. The
   * JVM computes it in hardware; hashing the text would run in the interpreter for a while.
   */
  public int checksum() {
    return checksum;
  }

  private static void requireValid(byte[] bytes) throws InvalidUtf8Exception {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    // A new decoder reports malformed bytes and stops before them.
    if (StandardCharsets.UTF_8.newDecoder().decode(in, chars, true).isError()) {
      throw new InvalidUtf8Exception(in.position(), chars.flip().toString());
    }
  }

  private static int[] lineStarts(String text, AsciiCounts counts) {
    int[] starts = new int[1 + counts.of('\n') + counts.of('\r')];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = counts.of('\r') == 0 ? -1 : text.indexOf('\r');
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
      starts[count++] = end;
    }
    return count == starts.length ? starts : Arrays.copyOf(starts, count);
  }

  /** The text without its byte order mark. */
  public String text() {
    return text;
  }

  /** Returns whether the file begins with a byte order mark. */
  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** The text of the file, or of the part of one that an article is: this one, unless composed. */
  public SourceText file() {
    return origin == null ? this : origin.file;
  }

  /** Returns whether it is put together from parts of a file. */
  public boolean isComposed() {
    return origin != null;
  }

  /** The span in {@link #file} that a span of this text is from. */
  public Span inFile(Span span) {
    return origin == null ? span : origin.pieces.inFile(span);
  }

  /** The 1-based line of the file that has the character at a UTF-16 offset. */
  public int fileLine(int offset) {
    return file().line(inFile(Span.at(offset)).start());
  }

  /** The 1-based column in the file of the character at a UTF-16 offset, in UTF-16 units. */
  public int fileColumn(int offset) {
    return file().column(inFile(Span.at(offset)).start());
  }

  /** The number of UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** How often a character of ASCII is in the text. */
  public int count(char character) {
    return counts.of(character);
  }

  /** Whether all characters are of ASCII, and none is a control but tab and the ends of lines. */
  public boolean isPlainAscii() {
    return counts.isPlain();
  }

  /** Where the text begins in its file. */
  public TextStart start() {
    return start;
  }

  /** The 1-based number of the last line; after a final line break there is an empty line. */
  public int lastLine() {
    return start.line() + lineStarts.length - 1;
  }

  /** Returns whether a line begins with a text; at few places rather than at each character. */
  public boolean hasLine(String beginning) {
    for (int from : lineStarts) {
      if (text.startsWith(beginning, from)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line ends with a lone CR, which git and many tools do not count. */
  public boolean hasLoneCarriageReturns() {
    for (int i = 1; i < lineStarts.length; i++) {
      if (text.charAt(lineStarts[i] - 1) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** The 1-based line of a UTF-16 offset. */
  public int line(int offset) {
    return start.line() + lineIndex(lineStarts, offset);
  }

  /** The index of the line that an offset is on, among the ascending offsets of lines. */
  static int lineIndex(int[] lineStarts, int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The 1-based column of a UTF-16 offset, in UTF-16 units. */
  public int column(int offset) {
    int index = lineIndex(lineStarts, offset);
    return offset - lineStarts[index] + (index == 0 ? start.column() : 1);
  }

  /** The span of a 1-based line, without its line end. */
  public Span lineSpan(int line) {
    int index = line - start.line();
    int from = lineStarts[index];
    int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
    while (end > from && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(from, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The text of a span. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Finds the span of a part of a text that was read from a span.
   *
   * @param span the span that the text was read from
   * @param from the UTF-16 offset in {@code text} at which the part begins
   * @param to the UTF-16 offset in {@code text} at which the part ends
   * @return the exact span when the source contains the text unchanged, else the whole span
   */
  public Span locate(Span span, String text, int from, int to) {
    int at = slice(span).indexOf(text);
    return at < 0 ? span : new Span(from, to).shift(span.start() + at);
  }

  /** The span of the whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  /** The span of the first line, the place of findings about the whole file. */
  public Span firstLine() {
    return lineSpan(start.line());
  }

  /** A span without white space at its ends; empty at its start when it is all white space. */
  public Span strip(Span span) {
    int from = span.start();
    int end = span.end();
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return from < end ? new Span(from, end) : Span.at(span.start());
  }
}
