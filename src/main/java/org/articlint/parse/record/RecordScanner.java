package org.articlint.parse.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.articlint.article.TextStart;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.PlacedInput;
import org.articlint.parse.reader.Limits;

/** Finds where the records of a file are, without keeping the file in memory. */
abstract class RecordScanner {

  /** More bytes of a record are not read. */
  private static final int MAX_KEPT_BYTES = Limits.MAX_ARTICLE_BYTES;

  private static final String JSON = ".json";

  /** The endings of files that have a record on each line, whatever the first line is. */
  private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson");

  /**
   * Where a record is.
   *
   * @param offset in bytes
   * @param length in bytes
   * @param start where it begins
   * @param head what its reader needs to see before it; may be empty
   */
  record Place(long offset, long length, TextStart start, String head) {}

  /** Takes records, in their order. */
  interface Sink {

    /**
     * Takes a record.
     *
     * @param bytes those of the record, as far as they are read
     * @throws IOException when no further ones are to be found
     */
    void accept(Place place, byte[] bytes) throws IOException;

    /**
     * Takes the first row of a file of CSV that has no other rows.
     *
     * @param record that row, and below it one without values
     * @throws ContainerException when it names no columns of records
     */
    default void acceptNone(String record) throws ContainerException {}
  }

  protected final PlacedInput in;
  protected final Sink records;

  private long offset;
  private TextStart start = TextStart.TOP;

  protected RecordScanner(PlacedInput in, Sink records) {
    this.in = in;
    this.records = records;
  }

  /**
   * Finds the records of a file: of JSON or JSON Lines if it begins with a bracket or brace or is
   * called so, else of CSV.
   *
   * @param path of the file
   * @param lists the JSON Pointers of lists of records, besides the file itself
   * @throws ContainerException when the file ends within a record, or has none
   * @throws IOException when it cannot be read
   */
  static void scan(String path, InputStream file, List<String> lists, Sink records)
      throws IOException {
    PlacedInput in = new PlacedInput(file);
    in.passByteOrderMark();
    int first = passSpace(in);
    if (first < 0) {
      throw new ContainerException("it is empty");
    }
    String name = path.toLowerCase(Locale.ROOT);
    boolean isJson = first == '[' || first == '{';
    boolean isLines = JSON_LINES.stream().anyMatch(name::endsWith);
    if (name.endsWith(JSON) && !isJson) {
      throw new ContainerException(
          "it is no JSON: line %s begins with neither [ nor {".formatted(in.place().line()));
    }
    RecordScanner scanner =
        isJson || isLines
            ? new JsonScanner(in, lists, !isJson, records)
            : new CsvScanner(in, records);
    scanner.run();
  }

  /** Finds the records from the first byte that is no white space on. */
  protected abstract void run() throws IOException;

  /** Passes white space and returns the byte that follows, which stays. */
  protected static int passSpace(PlacedInput in) throws IOException {
    int c = in.peek();
    while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      in.take();
      c = in.peek();
    }
    return c;
  }

  /** Notes that a record begins here. */
  protected final void begin() {
    offset = in.offset();
    start = in.place();
    in.keep(MAX_KEPT_BYTES);
  }

  /** Reports the record from where it began up to here. */
  protected final void end(String head) throws IOException {
    records.accept(new Place(offset, in.offset() - offset, start, head), in.kept());
  }

  /** The fault of a file that ends before the record that has begun. */
  protected final ContainerException endsWithin() {
    return new ContainerException(
        "it ends in the middle of the record that begins on line %s; export it again"
            .formatted(start.line()));
  }
}
