package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.HeadLimits;

/**
 * Reads the arrays that WordPress keeps in post meta: text of PHP's {@code serialize}. Nothing is
 * ever made of what it says of objects, references and code.
 *
 * @see <a href="https://www.php.net/manual/function.serialize.php">serialize</a>
 */
final class PhpReader {

  private final String text;
  private final Span span;
  private final boolean isVerbatim;
  private int at;

  private PhpReader(String text, Span span) {
    this.text = text;
    this.span = span;
    this.isVerbatim = text.length() == span.length();
  }

  /**
   * Reads a value.
   *
   * @param span where the text stands in the source
   * @return empty when the text is no array, or cannot be read
   */
  static Optional<Value> read(String text, Span span) {
    if (!text.startsWith("a:") || !text.endsWith("}")) {
      return Optional.empty();
    }
    PhpReader reader = new PhpReader(text, span);
    try {
      Value value = reader.value(1);
      return reader.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (NotReadableException e) {
      return Optional.empty();
    }
  }

  /** The text is not what {@code serialize} writes, or holds what is not read. */
  private static final class NotReadableException extends Exception {
    private static final long serialVersionUID = 1;

    NotReadableException() {
      super("", null, false, false);
    }
  }

  private Value value(int depth) throws NotReadableException {
    char kind = next();
    if (kind == 'N') {
      expect(';');
      return new Scalar("", true, at(at - 2, at - 2));
    }
    expect(':');
    return switch (kind) {
      case 'i', 'd' -> plain();
      case 'b' -> truth();
      case 's' -> string();
      case 'a' -> array(depth);
      default -> throw new NotReadableException();
    };
  }

  private Scalar plain() throws NotReadableException {
    int from = at;
    String number = upTo(';');
    return new Scalar(number, true, at(from, from + number.length()));
  }

  private Scalar truth() throws NotReadableException {
    Scalar written = plain();
    return new Scalar(written.text().equals("1") ? "true" : "false", true, written.span());
  }

  /** A string is preceded by its length in bytes of UTF-8. */
  private Scalar string() throws NotReadableException {
    int bytes = count();
    expect('"');
    int from = at;
    while (bytes > 0 && at < text.length()) {
      int c = text.codePointAt(at);
      bytes -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      at += Character.charCount(c);
    }
    String content = text.substring(from, at);
    expect('"');
    expect(';');
    return new Scalar(content, true, at(from, from + content.length()));
  }

  private Value array(int depth) throws NotReadableException {
    int from = at;
    int count = count();
    expect('{');
    if (depth > HeadLimits.MAX_DEPTH) {
      throw new NotReadableException();
    }
    List<Entry> entries = new ArrayList<>();
    boolean isList = true;
    for (int i = 0; i < count; i++) {
      if (!(value(depth + 1) instanceof Scalar key)) {
        throw new NotReadableException();
      }
      isList &= key.text().equals(Integer.toString(i));
      entries.add(new Entry(key.text(), key.span(), value(depth + 1)));
    }
    expect('}');
    Span whole = at(from, at);
    return isList
        ? new Sequence(entries.stream().map(Entry::value).toList(), whole)
        : new Mapping(entries, whole);
  }

  private int count() throws NotReadableException {
    String digits = upTo(':');
    if (digits.isEmpty()
        || digits.length() > 8
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new NotReadableException();
    }
    return Integer.parseInt(digits);
  }

  private String upTo(char end) throws NotReadableException {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw new NotReadableException();
    }
    String before = text.substring(at, found);
    at = found + 1;
    return before;
  }

  private char next() throws NotReadableException {
    if (at == text.length()) {
      throw new NotReadableException();
    }
    return text.charAt(at++);
  }

  private void expect(char c) throws NotReadableException {
    if (next() != c) {
      throw new NotReadableException();
    }
  }

  private Span at(int from, int to) {
    return isVerbatim ? new Span(from, to).shift(span.start()) : span;
  }
}
