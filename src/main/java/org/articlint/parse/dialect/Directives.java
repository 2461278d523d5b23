package org.articlint.parse.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Attributes;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.IndentedContent;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Picture;
import org.articlint.parse.dialect.construct.Region;
import org.articlint.parse.dialect.construct.Tag;
import org.articlint.parse.dialect.template.CodeTags;
import org.commonmark.parser.block.BlockStart;

/**
 * Directives between lines of three or more colons, as Docusaurus, VitePress, MyST, pandoc, Quarto
 * and Microsoft Learn write them. The content is Markdown, unless the name says that it is code.
 *
 * @see <a href="https://github.com/remarkjs/remark-directive">remark-directive</a>
 */
final class Directives extends Construct {

  private static final String FAMILY = "directive";

  /** Fence, name or attributes, label in brackets, attributes, title in words, closing fence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(:{3,})\\s*(?:\\{([^{}]*)}|([A-Za-z][\\w-]*))(?:\\[([^\\]]*)])?(?:\\s*\\{[^{}]*})?"
              + "(.*?)((?<!:):{3,}+)?");

  private static final Pattern CLOSING = Pattern.compile(":{3,}");

  /** One that stands alone, such as a film: {@code ::youtube{#id}}. */
  private static final Pattern LEAF =
      Pattern.compile("::[A-Za-z][\\w-]*(?:\\[[^\\[\\]]*](?:\\{[^{}]*})?|\\{[^{}]*})");

  /** Containers whose content is no Markdown; the wiki of Azure DevOps draws diagrams so. */
  private static final Set<String> NO_MARKDOWN = Set.of("math", "mermaid");

  /** Containers of Microsoft Learn whose content may be indented below them. */
  private static final Set<String> COLUMNS = Set.of("row", "column");

  private static final int COLUMN_INDENT = 3;

  private static final String END = "-end";

  private final CodeTags codeTags;

  Directives(Lookahead lookahead, CodeTags codeTags) {
    super(lookahead, ":");
    this.codeTags = codeTags;
  }

  @Override
  protected BlockStart start(Line line) {
    String text = line.text();
    if (CLOSING.matcher(text).matches()) {
      Tag end = new Tag(Tag.Form.END, FAMILY, "", text.length(), Optional.empty());
      return tags(line, line.start() + 1, List.of(end));
    }
    if (LEAF.matcher(text).matches()) {
      Tag alone = new Tag(Tag.Form.ALONE, FAMILY, "", 0, Optional.empty());
      return tags(line, line.start() + 1, List.of(alone));
    }
    Matcher opening = OPENING.matcher(text);
    return opening.matches() ? open(line, opening) : BlockStart.none();
  }

  private BlockStart open(Line line, Matcher opening) {
    String name = name(opening);
    int fence = opening.group(1).length();
    if (name.endsWith(END)) {
      String began = name.substring(0, name.length() - END.length());
      Tag end = new Tag(Tag.Form.END, FAMILY, began, Integer.MAX_VALUE, Optional.empty());
      return tags(line, line.start() + 1, List.of(end));
    }
    boolean isMyst = opening.group(2) != null && !opening.group(2).startsWith(".");
    int end = isMyst ? Myst.afterOptions(lookahead(), line.start()) : line.start() + 1;
    if (name.equals("image")) {
      return picture(line, opening, end);
    }
    if ((isMyst && Myst.isCode(name)) || NO_MARKDOWN.contains(name) || codeTags.isOfSite(name)) {
      return code(line, opening.group(1), name);
    }
    if (name.equals("code") && opening.group(6) != null) {
      return region(
          line,
          line.start() + 1,
          Region.Kind.CODE,
          "",
          Span.at(line.start() + line.text().length()));
    }
    if (COLUMNS.contains(name) && opening.group(6) != null) {
      int indent = line.state().getIndent();
      Enclosed block = new Enclosed(name, Optional.empty());
      return BlockStart.of(new IndentedContent(block, indent + 1, indent + COLUMN_INDENT))
          .atIndex(line.state().getLine().getContent().length());
    }
    Optional<Tag.Title> title =
        isMyst && Myst.namesFile(name) ? Optional.empty() : title(line, opening);
    return tags(line, end, List.of(new Tag(Tag.Form.START, FAMILY, name, fence, title)));
  }

  /** The name, in lower case: a word, the first in braces, or the first class in braces. */
  private static String name(Matcher opening) {
    String name = opening.group(3);
    if (name == null) {
      String inBraces = opening.group(2).strip();
      name = inBraces.isEmpty() ? "" : inBraces.split("\\s+", 2)[0].replaceFirst("^[.#]", "");
    }
    return LowerCase.of(name);
  }

  /** The label, an attribute, or the words after the name. */
  private static Optional<Tag.Title> title(Line line, Matcher opening) {
    for (int group : new int[] {4, 5}) {
      String words = opening.group(group);
      if (words != null && !words.isBlank() && words.indexOf('=') < 0) {
        String title = words.strip();
        int start = opening.start(group) + words.indexOf(title);
        return Optional.of(
            new Tag.Title(title, new Span(start, start + title.length()).shift(line.start())));
      }
    }
    return Attributes.find(line.text(), line.start(), "title", "header", "name");
  }

  private BlockStart picture(Line line, Matcher opening, int end) {
    String text = opening.group();
    if (opening.group(2) != null) {
      String options = lookahead().text().substring(line.start(), end);
      return lines(line, new Picture(Myst.option(options, "alt"), opening.group(5).strip()), end);
    }
    String alternative =
        Attributes.find(text, 0, "alt-text", "alt").map(Tag.Title::text).orElse("");
    String source = Attributes.find(text, 0, "source", "src").map(Tag.Title::text).orElse("");
    return lines(line, new Picture(alternative, source), line.start() + 1);
  }

  /** Code up to a closing fence of at least the same length; to the end of the text without one. */
  private BlockStart code(Line line, String fence, String name) {
    String text = lookahead().text();
    int start = lookahead().nextLine(line.start());
    int at = start;
    boolean closed = false;
    while (at < text.length() && !closed) {
      String each = text.substring(at, lookahead().lineEnd(at)).strip();
      closed = each.startsWith(fence) && CLOSING.matcher(each).matches();
      at = closed ? at : lookahead().nextLine(at);
    }
    Region.Kind kind = name.equals("math") ? Region.Kind.MATH : Region.Kind.CODE;
    return region(line, Math.max(at + 1, start), kind, name, new Span(start, Math.max(start, at)));
  }
}
