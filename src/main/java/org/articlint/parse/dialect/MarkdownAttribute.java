package org.articlint.parse.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.BlockStart;

/**
 * Tags with an attribute {@code markdown}, whose content is Markdown although no blank line stands
 * around it, as kramdown and Python-Markdown read it. A line with such a tag is an HTML block of
 * its own, and so are the line that ends the element and each line of whole elements in it.
 *
 * @see <a href="https://python-markdown.github.io/extensions/md_in_html/">Markdown in HTML</a>
 */
final class MarkdownAttribute extends Construct {

  private static final Pattern OPENING =
      Pattern.compile(
          "<([A-Za-z][A-Za-z0-9-]*+)(?=[^<>]*\\smarkdown(?:\\s*=\\s*[\"']?(?:1|block|span)[\"']?)?[\\s>])"
              + "[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)\\s*>");

  /** An element that begins and ends in the line, such as a summary. */
  private static final Pattern WHOLE =
      Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?>.*</\\1\\s*>");

  /** The names of the elements with the attribute that have not ended. */
  private final Deque<String> open = new ArrayDeque<>();

  MarkdownAttribute(Lookahead lookahead) {
    super(lookahead, "<");
  }

  @Override
  protected BlockStart start(Line line) {
    String text = line.text();
    Matcher opening = OPENING.matcher(text);
    if (opening.matches()) {
      open.push(opening.group(1).toLowerCase(Locale.ROOT));
      return html(line, text);
    }
    if (open.isEmpty()) {
      return BlockStart.none();
    }
    Matcher closing = CLOSING.matcher(text);
    if (closing.matches()) {
      if (open.element().equals(closing.group(1).toLowerCase(Locale.ROOT))) {
        open.pop();
      }
      return html(line, text);
    }
    return !line.interrupts() && WHOLE.matcher(text).matches()
        ? html(line, text)
        : BlockStart.none();
  }

  private static BlockStart html(Line line, String text) {
    HtmlBlock block = new HtmlBlock();
    block.setLiteral(text);
    return lines(line, block, line.start() + 1);
  }
}
