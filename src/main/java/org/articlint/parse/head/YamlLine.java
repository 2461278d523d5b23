package org.articlint.parse.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A line of YAML as a writer sees it: a key and a value.
 *
 * @param span the whole line, at most {@link #MAX_CHARS} of it
 * @param value UTF-16 offset of the first character of the value; the end of the span when there is
 *     none
 */
record YamlLine(Span span, String text, int value) {

  /** UTF-16 units of a line that are looked at. */
  private static final int MAX_CHARS = 1_000;

  /** The part of a line before its value: hyphens of a list, and a key. */
  private static final Pattern BEFORE_VALUE =
      Pattern.compile(
          "[ \\t]*(?:- ++)*+(?:(?:\"[^\"]*\"|'[^']*'|[^\\s#:,\"'\\[\\]{}][^:\\n]{0,100}) ?:[ \\t]+)?");

  /** A key without a space after its colon: group 1 is what follows, group 2 a wide colon. */
  private static final Pattern NO_SPACE =
      Pattern.compile("\\s*[\\p{L}_][\\p{L}\\p{N}_.-]{0,60}(?::([^\\s:/])|(\\uff1a)).*");

  private static final Pattern EQUALS = Pattern.compile("\\s*[\\p{L}_][\\w.-]{0,60}\\s*=.*");

  /** The line that an offset lies in. */
  static YamlLine at(SourceText source, int offset) {
    return of(source, source.line(Math.min(offset, source.length())));
  }

  /** A 1-based line. */
  static YamlLine of(SourceText source, int line) {
    Span whole = source.lineSpan(line);
    Span span = new Span(whole.start(), Math.min(whole.end(), whole.start() + MAX_CHARS));
    String text = source.slice(span);
    Matcher before = BEFORE_VALUE.matcher(text);
    return new YamlLine(span, text, span.start() + (before.lookingAt() ? before.end() : 0));
  }

  /** What the value begins with, as a message shows it: empty when there is none. */
  String begin() {
    String rest = text.substring(value - span.start());
    return rest.startsWith("{{") || rest.startsWith("{%")
        ? rest.substring(0, 2)
        : rest.substring(0, Math.min(1, rest.length()));
  }

  /** The span from the value to the end of the line. */
  Span valueSpan() {
    return new Span(value, span.end());
  }

  /** The number of spaces and tabs at the beginning. */
  int indentation() {
    return text.length() - text.stripLeading().length();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Why the line is no key with its value, if that can be told. */
  Optional<String> fault() {
    Matcher key = NO_SPACE.matcher(text);
    if (key.matches()) {
      if (key.group(2) != null) {
        return Optional.of("the colon after this key is a full-width one; put ': ' instead");
      }
      return Optional.of(
          key.group(1).equals("\u00a0")
              ? "a no-break space follows the ':' of this key; put an ordinary space"
              : "a space is missing after the ':' of this key");
    }
    return EQUALS.matcher(text).matches()
        ? Optional.of(
            "this line is written as in TOML, but metadata between --- lines is YAML: key: value")
        : Optional.empty();
  }
}
