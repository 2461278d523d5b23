package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * Divides a document into lines. Of conditions, both what is shown and what is not is read: which
 * attributes the site sets is not in the article.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/directives/conditionals/">Conditional
 *     directives</a>
 */
final class Preprocessor {

  private static final Pattern CONDITION =
      Pattern.compile("(ifdef|ifndef|ifeval|endif)::(\\S*?)\\[(.*)]", Pattern.DOTALL);

  private static final Pattern INCLUDE =
      Pattern.compile("include::[^\\[\\s][^\\[]*+\\[.*]", Pattern.DOTALL);

  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:include|ifdef|ifndef|ifeval|endif)::.*]", Pattern.DOTALL);

  private Preprocessor() {}

  /** Returns whether a line stands for the content of another file. */
  static boolean isInclude(Line line) {
    return line.text().startsWith("include::") && INCLUDE.matcher(line.text()).matches();
  }

  /** A line without the backslash that makes text of an include or a condition. */
  static Line unescaped(Line line) {
    return line.text().startsWith("\\") && ESCAPED.matcher(line.text()).matches()
        ? line.from(1)
        : line;
  }

  /** The lines of a document from a UTF-16 offset on, without those of conditions. */
  static Lines lines(SourceText source, int from) {
    List<Line> lines = new ArrayList<>();
    for (int number = source.line(from); number <= source.lastLine(); number++) {
      Span span = source.lineSpan(number);
      int start = Math.max(span.start(), from);
      String text = source.text().substring(start, Math.max(start, span.end()));
      add(new Line(text.stripTrailing(), start), lines);
    }
    return new Lines(lines);
  }

  private static void add(Line line, List<Line> lines) {
    if (!line.text().endsWith("]") || !line.text().contains("::")) {
      lines.add(line);
      return;
    }
    Matcher condition = CONDITION.matcher(line.text());
    if (!condition.matches()) {
      lines.add(line);
    } else if (condition.group(1).startsWith("if") && !condition.group(1).equals("ifeval")) {
      // The text of a condition on one line; without one, it goes on to its endif.
      if (!condition.group(3).isEmpty()) {
        lines.add(line.to(condition.end(3)).from(condition.start(3)));
      }
    }
  }
}
