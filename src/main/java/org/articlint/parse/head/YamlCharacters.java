package org.articlint.parse.head;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The whole text as code points. snakeyaml's own reader holds a window of it, and copies that
 * window once for each 1,024 code points of a long value: 2 GB for one of 1 MiB.
 */
final class YamlCharacters extends StreamReader {

  private final int[] points;
  private int at;
  private int documentStart;
  private int line;
  private int column;

  /**
   * Reads a text.
   *
   * @throws ReaderException when a character is not allowed in YAML
   */
  YamlCharacters(String yaml) {
    super("");
    points = yaml.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!isPrintable(points[i])) {
        throw new ReaderException("", i, points[i], "");
      }
    }
  }

  @Override
  public Mark getMark() {
    return new Mark("", at, line, column, points, at);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && at < points.length; i++) {
      int c = points[at++];
      if (c == '\n'
          || c == 0x85
          || c == 0x2028
          || c == 0x2029
          || (c == '\r' && at < points.length && points[at] != '\n')) {
        line++;
        column = 0;
      } else if (c != 0xFEFF) {
        column++;
      }
    }
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    return at + ahead < points.length ? points[at + ahead] : 0;
  }

  @Override
  public String prefix(int length) {
    return new String(points, at, Math.min(length, points.length - at));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at = Math.min(at + length, points.length);
    column += length;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }
}
