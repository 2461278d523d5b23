package org.articlint.parse.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.articlint.article.InvalidUtf8Exception;
import org.articlint.article.SourceText;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.PlacedInput;

/**
 * Finds the rows of a file of separated values (RFC 4180), of which the first names the columns. A
 * value in quotation marks may have several lines.
 */
final class CsvScanner extends RecordScanner {

  /** The most bytes of the row with the names. */
  private static final int MAX_HEAD_BYTES = 64 << 10;

  /** The most characters of a name; each row is read with the names above it. */
  private static final int MAX_NAME_CHARS = 200;

  CsvScanner(PlacedInput in, Sink records) {
    super(in, records);
  }

  /** Where a byte stands in its value. */
  private enum Place {
    BEGINNING,
    PLAIN,
    QUOTED,
    /** Behind a quotation mark that ends the value, or is the first of two that stand for one. */
    QUOTE_IN_QUOTED
  }

  @Override
  protected void run() throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    begin();
    row(Csv.SEPARATORS, names);
    if (names.size() >= MAX_HEAD_BYTES) {
      throw new ContainerException(
          "its first row has more than the %s KiB of names of columns that are read"
              .formatted(MAX_HEAD_BYTES >> 10));
    }
    String head = decode(names.toByteArray()) + "\n";
    String separator = String.valueOf(Csv.separator(head));
    if (Csv.longestName(head) > MAX_NAME_CHARS) {
      throw new ContainerException(
          "its first row has a name of a column with more than %s characters"
              .formatted(MAX_NAME_CHARS));
    }
    if (passLineEnds() < 0) {
      records.acceptNone(head + Csv.emptyRow(head));
    }
    while (passLineEnds() >= 0) {
      begin();
      row(separator, new ByteArrayOutputStream(0));
      end(head);
    }
  }

  private static String decode(byte[] names) throws ContainerException {
    try {
      return SourceText.decode(names).text();
    } catch (InvalidUtf8Exception e) {
      throw new ContainerException("its first row is not UTF-8; save the file as UTF-8");
    }
  }

  private int passLineEnds() throws IOException {
    int c = in.peek();
    while (c == '\n' || c == '\r') {
      in.take();
      c = in.peek();
    }
    return c;
  }

  /** Passes a row up to its line end, and keeps what fits. */
  private void row(String separators, ByteArrayOutputStream kept) throws IOException {
    Place place = Place.BEGINNING;
    for (int c = in.peek(); place == Place.QUOTED || !endsRow(c); c = in.peek()) {
      if (c < 0) {
        throw endsWithin();
      }
      in.take();
      if (kept.size() < MAX_HEAD_BYTES) {
        kept.write(c);
      }
      place = next(place, c, separators);
    }
  }

  private static boolean endsRow(int c) {
    return c < 0 || c == '\n' || c == '\r';
  }

  private static Place next(Place place, int c, String separators) {
    if (place == Place.QUOTED) {
      return c == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
    }
    if (separators.indexOf(c) >= 0) {
      return Place.BEGINNING;
    }
    return c == '"' && place != Place.PLAIN ? Place.QUOTED : Place.PLAIN;
  }
}
