package org.articlint.parse.composed;

import java.util.function.IntFunction;
import org.articlint.article.ComposedText;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;

/** How a file writes the characters of a value. */
public enum ValueNotation {
  /** In quotation marks, with escapes such as {@code \n} and <code>&#92;u00e9</code>. */
  JSON {
    @Override
    int length(String written, int at) {
      if (written.charAt(at) != '\\') {
        return 1;
      }
      return written.startsWith("u", at + 1) ? "\\u0000".length() : "\\n".length();
    }
  },
  /** Perhaps in quotation marks, of which two stand for one. */
  CSV {
    @Override
    int length(String written, int at) {
      return written.startsWith("\"\"", at) ? 2 : 1;
    }
  };

  /** The UTF-16 units that stand for the character at an offset. */
  abstract int length(String written, int at);

  /** Adds a value to a text, each character with its place. */
  public void add(Scalar value, SourceText source, ComposedText text) {
    add(value, source, text, c -> "");
  }

  /** Adds a value to HTML: what would be markup there is escaped. */
  public void addToHtml(Scalar value, SourceText source, ComposedText text) {
    add(value, source, text, c -> c == '&' ? "&amp;" : c == '<' ? "&lt;" : "");
  }

  /**
   * Adds a value to a text.
   *
   * @param replacements what stands for a character in the text; empty for itself
   */
  private void add(
      Scalar value, SourceText source, ComposedText text, IntFunction<String> replacements) {
    Span span = value.span();
    String written = source.text();
    String read = value.text();
    boolean isQuoted = written.startsWith("\"", span.start()) && !read.isEmpty();
    int at = isQuoted ? span.start() + 1 : span.start();
    int run = at;
    for (int i = 0; i < read.length() && at < span.end(); i++) {
      if (isQuoted && written.charAt(at) == '"' && length(written, at) == 1) {
        text.add(new Span(run, at));
        run = ++at;
        isQuoted = false;
      }
      int length = isQuoted ? length(written, at) : 1;
      String replacement = replacements.apply(read.charAt(i));
      if (length > 1 || !replacement.isEmpty()) {
        text.add(new Span(run, at));
        String added = replacement.isEmpty() ? read.substring(i, i + 1) : replacement;
        text.add(added, new Span(at, at + length));
        run = at + length;
      }
      at += length;
    }
    text.add(new Span(run, at));
  }
}
