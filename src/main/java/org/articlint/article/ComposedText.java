package org.articlint.article;

import java.util.Arrays;

/**
 * Puts a text together from parts of a file that has it in another form: as the strings of a JSON
 * document, or in quotes. Each character keeps its place in the file.
 */
public final class ComposedText {

  private final SourceText file;
  private final StringBuilder text = new StringBuilder();
  private final Pieces.Builder pieces = new Pieces.Builder();

  /** Begins without text. */
  public ComposedText(SourceText file) {
    this.file = file;
  }

  /** Adds a part of the file as it is. */
  public ComposedText add(Span part) {
    return add(file.slice(part), part);
  }

  /**
   * Adds text that stands for a part of the file. If it has another length than the part, none of
   * its characters has a place of its own.
   */
  public ComposedText add(String part, Span inFile) {
    if (!part.isEmpty()) {
      pieces.add(text.length(), inFile);
      text.append(part);
    }
    return this;
  }

  /** Adds text that the file does not have; its place is the end of what was added before. */
  public ComposedText addBetween(String between) {
    return add(between, Span.at(pieces.end()));
  }

  /** The UTF-16 units added so far. */
  public int length() {
    return text.length();
  }

  /** What was added from an offset on. */
  public Span spanFrom(int start) {
    return new Span(start, text.length());
  }

  /** The text, which knows the places of its characters in the file. */
  public SourceText build() {
    return SourceText.composed(text.toString(), file, pieces.build(text.length()));
  }

  /** The parts of a file of which a text consists. */
  static final class Pieces {

    private static final int AT = 0;
    private static final int START = 1;
    private static final int LENGTH = 2;
    private static final int FIELDS = 3;

    /** Triples of an offset in the text and the offset and length of a part; sorted. */
    private final int[] fields;

    private final int textLength;

    private Pieces(int[] fields, int textLength) {
      this.fields = fields;
      this.textLength = textLength;
    }

    /** The span in the file of a span of the text. */
    Span inFile(Span span) {
      if (fields.length == 0) {
        return Span.at(0);
      }
      int start = start(span.start());
      int end = span.length() == 0 ? start : end(span.end() - 1);
      return new Span(start, Math.max(start, end));
    }

    private int start(int offset) {
      int piece = piece(offset);
      int start = fields[piece + START];
      if (offset >= textLength) {
        return start + fields[piece + LENGTH];
      }
      return isVerbatim(piece) ? start + offset - fields[piece + AT] : start;
    }

    /** The offset in the file behind a character of the text. */
    private int end(int last) {
      int piece = piece(last);
      int start = fields[piece + START];
      return isVerbatim(piece)
          ? start + last + 1 - fields[piece + AT]
          : start + fields[piece + LENGTH];
    }

    private boolean isVerbatim(int piece) {
      int next = piece + FIELDS;
      int end = next < fields.length ? fields[next + AT] : textLength;
      return end - fields[piece + AT] == fields[piece + LENGTH];
    }

    /** The index of the last piece that begins at or before an offset. */
    private int piece(int offset) {
      int low = 0;
      int high = fields.length / FIELDS - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (fields[middle * FIELDS + AT] <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low * FIELDS;
    }

    /** Takes piece after piece. */
    private static final class Builder {
      private int[] fields = new int[16 * FIELDS];
      private int used;

      void add(int at, Span inFile) {
        if (used == fields.length) {
          fields = Arrays.copyOf(fields, 2 * used);
        }
        fields[used + AT] = at;
        fields[used + START] = inFile.start();
        fields[used + LENGTH] = inFile.length();
        used += FIELDS;
      }

      /** The end of the last piece in the file. */
      int end() {
        return used == 0 ? 0 : fields[used - FIELDS + START] + fields[used - FIELDS + LENGTH];
      }

      Pieces build(int textLength) {
        return new Pieces(Arrays.copyOf(fields, used), textLength);
      }
    }
  }
}
