package org.articlint.parse.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A bare JSON object at the top of a text, which Hugo reads as metadata. A template tag ({@code {{
 * x }}}), an attribute list ({@code {: .x}}), an expression of MDX, or an object in a line of text
 * is none.
 */
final class JsonObject {

  /** UTF-16 units of the beginning that are looked at. */
  private static final int MAX_CHARS = 1_000;

  /** An object with keys as in JSON, or without any. */
  private static final Pattern JSON =
      Pattern.compile(
          "\\{\\s*+(?://[^\\n]*+\\s*+){0,9}+(?:\"(?:[^\"\\\\\\n]|\\\\.){0,200}+\"\\s*:|\\}[ \\t]*(?:\\R|\\z))");

  /** An object over several lines whose first key is written as in JavaScript. */
  private static final Pattern SCRIPT =
      Pattern.compile("\\{[ \\t]*\\R\\s*(?:'[^'\\n]{1,60}'|[\\p{L}_][\\w-]{0,60})\\s*:\\s");

  private final SourceText source;
  private final String text;
  private final int start;

  JsonObject(SourceText source, int start) {
    this.source = source;
    this.text = source.text();
    this.start = start;
  }

  Optional<Head> find() {
    String begin = text.substring(start, Math.min(text.length(), start + MAX_CHARS));
    boolean isScript = SCRIPT.matcher(begin).lookingAt();
    if (!isScript && !JSON.matcher(begin).lookingAt()) {
      return Optional.empty();
    }
    int end = end();
    int line = source.line(Math.max(start, end - 1));
    if (end > 0) {
      boolean isAlone = text.substring(end, source.lineSpan(line).end()).isBlank();
      return isAlone ? Optional.of(upTo(end, line)) : Optional.empty();
    }
    int brace = closingBrace();
    if (brace > 0) {
      return Optional.of(upTo(source.lineSpan(brace).start() + 1, brace));
    }
    int first = source.line(start);
    int last = new HeadLines(source).runEnd(first);
    return isScript
        ? Optional.empty()
        : Optional.of(
            Head.faulty(
                source.lineSpan(first),
                lineStart(last + 1),
                "the metadata that begins here is taken for JSON and has no end: a } is missing"
                    + " below it"));
  }

  private Head upTo(int end, int line) {
    return Head.of(HeadForm.JSON, new Span(start, end), lineStart(line + 1));
  }

  /** The offset after the brace that closes the first one, or 0. */
  private int end() {
    int depth = 0;
    boolean isQuoted = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && c == '{') {
        depth++;
      } else if (!isQuoted && c == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return 0;
  }

  /** The 1-based line with only a brace that would close the object, or 0. */
  private int closingBrace() {
    for (int line = source.line(start) + 1; line <= source.lastLine(); line++) {
      Span span = source.lineSpan(line);
      if (text.startsWith("}", span.start()) && source.strip(span).length() == 1) {
        return line;
      }
    }
    return 0;
  }

  private int lineStart(int line) {
    return line > source.lastLine() ? source.length() : source.lineSpan(line).start();
  }
}
