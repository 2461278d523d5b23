package org.articlint.parse.markdown;

import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A table whose rule has {@code +} between the columns, which GitHub's Markdown does not know.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#tables">kramdown: tables</a>
 */
final class RuledTable {

  /** The row of headings and the rule below it. */
  private static final Pattern HEAD =
      Pattern.compile("\\|[^\\n]*+\\n[ \\t]*+\\|[-:=| \\t]*+\\+[-:=|+ \\t]*+(?:\\r?\\n|$)");

  private RuledTable() {}

  /** Whether a paragraph is such a table. */
  static boolean is(SourceText source, Span paragraph) {
    return source.text().startsWith("|", paragraph.start())
        && HEAD.matcher(source.slice(paragraph)).lookingAt();
  }
}
