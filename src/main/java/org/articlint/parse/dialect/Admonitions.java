package org.articlint.parse.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.IndentedContent;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Tag;
import org.commonmark.parser.block.BlockStart;

/**
 * Blocks of Python-Markdown as MkDocs uses them: {@code !!! note "Title"}, {@code ??? note} and
 * {@code === "Tab"}, whose content is indented by four columns.
 *
 * @see <a href="https://squidfunk.github.io/mkdocs-material/reference/admonitions/">Admonitions</a>
 */
final class Admonitions extends Construct {

  private static final int CONTENT_INDENT = 4;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:!!!|\\?\\?\\?\\+?|===[!+]?)[ \\t]*+([\\w-]*+(?: ++[\\w-]++)*+)[ \\t]*+(?:[\"“]([^\"”]*)[\"”])?");

  Admonitions(Lookahead lookahead) {
    super(lookahead, "!?=");
  }

  @Override
  protected BlockStart start(Line line) {
    Matcher opening = OPENING.matcher(line.text());
    if (!opening.matches() || (opening.group(1).isEmpty() && opening.group(2) == null)) {
      return BlockStart.none();
    }
    boolean isTab = opening.group().startsWith("=");
    if (isTab && opening.group(2) == null) {
      return BlockStart.none();
    }
    String kind = isTab ? "tab" : LowerCase.of(opening.group(1).split(" ", 2)[0]);
    Enclosed block = new Enclosed(kind, title(line, opening));
    int indent = line.state().getIndent() + CONTENT_INDENT;
    return BlockStart.of(new IndentedContent(block, indent, indent))
        .atIndex(line.state().getLine().getContent().length());
  }

  private static Optional<Tag.Title> title(Line line, Matcher opening) {
    String title = opening.group(2);
    if (title == null || title.isBlank()) {
      return Optional.empty();
    }
    Span span = new Span(opening.start(2), opening.end(2)).shift(line.start());
    return Optional.of(new Tag.Title(title, span));
  }
}
