package org.articlint.parse.dialect;

import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Region;
import org.commonmark.parser.block.BlockStart;

/**
 * Lines that say something about other text and are not shown: the meaning of an abbreviation,
 * {@code *[HTML]: text} of Markdown Extra, and the name of what follows, {@code (name)=} of MyST.
 *
 * @see <a href="https://michelf.ca/projects/php-markdown/extra/#abbr">PHP Markdown Extra</a>
 */
final class ReferenceLines extends Construct {

  private static final Pattern LINE = Pattern.compile("\\*\\[[^\\[\\]]+]:.*|\\([\\w:.-]+\\)=");

  ReferenceLines(Lookahead lookahead) {
    super(lookahead, "*(");
  }

  @Override
  protected BlockStart start(Line line) {
    String text = line.text();
    int end = line.start() + text.length();
    return !line.interrupts() && LINE.matcher(text).matches()
        ? region(line, end, Region.Kind.NOTHING, "", Span.at(end))
        : BlockStart.none();
  }
}
