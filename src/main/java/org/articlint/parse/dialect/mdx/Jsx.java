package org.articlint.parse.dialect.mdx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Picture;
import org.articlint.parse.dialect.construct.Region;
import org.articlint.parse.dialect.construct.Tags;
import org.articlint.parse.dialect.template.CodeTags;
import org.commonmark.parser.block.BlockStart;

/**
 * Lines of MDX that hold only tags of JSX, expressions and comments. The text between tags is
 * Markdown; lines on which text stands besides a tag belong to a paragraph.
 *
 * @see <a href="https://mdxjs.com/docs/what-is-mdx/">What is MDX?</a>
 */
public final class Jsx extends Construct {

  /** Elements that belong to a text, unless they stand alone. */
  private static final Set<String> IN_TEXT = Set.of("br", "img", "wbr");

  private final Script script;
  private final UnreadParts unread;
  private final CodeTags codeTags;

  public Jsx(Lookahead lookahead, Script script, UnreadParts unread, CodeTags codeTags) {
    super(lookahead, "<{", Integer.MAX_VALUE);
    this.script = script;
    this.unread = unread;
    this.codeTags = codeTags;
  }

  @Override
  protected BlockStart start(Line line) {
    Optional<JsxLine> read = JsxLine.read(script, line.start());
    if (read.isEmpty()) {
      return none(line);
    }
    List<JsxTag> tags = read.get().tags();
    List<Span> comments = read.get().comments();
    int end = read.get().end();
    if (tags.size() == 1 && tags.get(0).name().equals("img")) {
      JsxTag image = tags.get(0);
      return lines(line, new Picture(image.attribute("alt"), image.attribute("src")), end);
    }
    if (tags.stream().anyMatch(tag -> IN_TEXT.contains(tag.name()) && tags.size() > 1)) {
      read.get().noteText(script, IN_TEXT);
      return BlockStart.none();
    }
    if (tags.isEmpty() && comments.size() == 1) {
      return region(line, end, Region.Kind.COMMENT, "", comments.get(0));
    }
    if (tags.isEmpty() && comments.isEmpty()) {
      return region(line, end, Region.Kind.TEMPLATE, "", new Span(line.start(), end));
    }
    return lines(
        line,
        new Tags(tags.stream().map(JsxTag::tag).map(codeTags::component).toList(), comments),
        end);
  }

  private BlockStart none(Line line) {
    boolean isBrace = lookahead().isAt("{", line.start());
    if (isBrace && script.closing(line.start(), lookahead().text().length()) == Script.NONE) {
      unread.add(line.start());
    }
    return BlockStart.none();
  }
}
