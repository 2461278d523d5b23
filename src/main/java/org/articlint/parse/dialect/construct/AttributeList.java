package org.articlint.parse.dialect.construct;

import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.BlockStart;

/**
 * Lists of attributes: {@code {: .class}} of kramdown, {@code {#id}} and {@code { width=300 }} of
 * Markdown Extra, pandoc and Hugo. On a line of its own, one belongs to the block before it. Inside
 * a text, roles of MyST such as <code>{kbd}`Ctrl`</code> are skipped as well.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#inline-attribute-lists">kramdown</a>
 */
public final class AttributeList extends Construct {

  private static final int MAX_CHARS = 500;

  private static final Pattern LIST =
      Pattern.compile(
          "\\{:?[ \\t]*+(?:(?:[#.][\\w:.\\-]++|[\\w:\\-]++=(?:\"[^\"]*+\"|'[^']*+'|[^\\s{}\"']++))[ \\t]*+)++}"
              + "|\\{::?[ \\t]*/?[\\w-][^{}]*}|\\{::?/}");

  /** Makes the list before it a table of contents in kramdown. */
  private static final Pattern CONTENTS = Pattern.compile("\\{:[ \\t]*toc(?:\\s[^}]*)?}");

  /** The role of the code that follows, as MyST writes it. */
  private static final Pattern ROLE = Pattern.compile("\\{[a-zA-Z][\\w:.+-]*}");

  public AttributeList(Lookahead lookahead) {
    super(lookahead, "{");
  }

  @Override
  protected BlockStart start(Line line) {
    String text = line.text();
    if (text.length() > MAX_CHARS || !LIST.matcher(text).matches()) {
      return BlockStart.none();
    }
    int end = line.start() + text.length();
    boolean isContents = CONTENTS.matcher(text).matches();
    Region.Kind kind = isContents ? Region.Kind.CONTENTS : Region.Kind.NOTHING;
    return region(line, end, kind, "", Span.at(end));
  }

  /** Skips a list inside a text; returns whether there is one. */
  public static boolean skip(Scanner scanner) {
    if (scanner.peek() != '{') {
      return false;
    }
    Position start = scanner.position();
    StringBuilder list = new StringBuilder();
    while (scanner.hasNext() && list.length() < MAX_CHARS && scanner.peek() != '\n') {
      char next = scanner.peek();
      if (next == '{' && list.length() > 0) {
        break;
      }
      list.append(next);
      scanner.next();
      if (next == '}') {
        boolean isRole = scanner.peek() == '`' && ROLE.matcher(list).matches();
        if (isRole || LIST.matcher(list).matches()) {
          return true;
        }
        break;
      }
    }
    scanner.setPosition(start);
    return false;
  }
}
