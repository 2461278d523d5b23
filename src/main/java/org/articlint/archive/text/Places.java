package org.articlint.archive.text;

import java.util.Arrays;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Where the paragraphs of an article stand. */
final class Places {

  private static final int LINE = 0;
  private static final int COLUMN = 1;
  private static final int START = 2;
  private static final int LENGTH = 3;
  private static final int PROCEDURE = 4;
  private static final int FIELDS = 5;

  private final int[] fields;

  private Places(int[] fields) {
    this.fields = fields;
  }

  /** The 1-based line of a paragraph. */
  int line(int paragraph) {
    return fields[FIELDS * paragraph + LINE];
  }

  /** The 1-based column of a paragraph, in UTF-16 units. */
  int column(int paragraph) {
    return fields[FIELDS * paragraph + COLUMN];
  }

  Span span(int paragraph) {
    int start = fields[FIELDS * paragraph + START];
    return new Span(start, start + fields[FIELDS * paragraph + LENGTH]);
  }

  /** The number of the procedure that a paragraph is a step of, from 1; 0 for none. */
  int procedure(int paragraph) {
    return fields[FIELDS * paragraph + PROCEDURE];
  }

  void encode(Encoder out) {
    out.numbers(fields);
  }

  static Places decode(Decoder in) {
    return new Places(in.numbers());
  }

  /** Takes place after place. */
  static final class Builder {
    private int[] fields = new int[8 * FIELDS];
    private int used;

    void add(SourceText source, Span span, int procedure) {
      add(source.fileLine(span.start()), source.fileColumn(span.start()), span, procedure);
    }

    /** Adds a place by its 1-based line and column. */
    void add(int line, int column, Span span, int procedure) {
      if (used == fields.length) {
        fields = Arrays.copyOf(fields, 2 * used);
      }
      fields[used + LINE] = line;
      fields[used + COLUMN] = column;
      fields[used + START] = span.start();
      fields[used + LENGTH] = span.length();
      fields[used + PROCEDURE] = procedure;
      used += FIELDS;
    }

    Places build() {
      return new Places(Arrays.copyOf(fields, used));
    }
  }
}
