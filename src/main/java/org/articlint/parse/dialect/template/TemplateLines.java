package org.articlint.parse.dialect.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Region;
import org.commonmark.parser.block.BlockStart;

/** Lines that consist of template tags, and what they enclose when that is no Markdown. */
public final class TemplateLines extends Construct {

  /** More than that between two tags is not looked for again at each line. */
  private static final int MAX_CHARS_IN_TEXT = 1_000;

  private final CodeTags codeTags;

  public TemplateLines(Lookahead lookahead, CodeTags codeTags) {
    super(lookahead, "{<%");
    this.codeTags = codeTags;
  }

  @Override
  protected BlockStart start(Line line) {
    Optional<TemplateTag> first = TemplateTag.at(lookahead(), line.start());
    if (first.isEmpty()) {
      return BlockStart.none();
    }
    Optional<CodeTags.Enclosed> enclosed = codeTags.of(first.get(), lookahead());
    if (enclosed.isPresent()) {
      if (isPartOfText(enclosed.get())) {
        return BlockStart.none();
      }
      return region(
          line, enclosed.get().end(), enclosed.get().kind(), "", enclosed.get().content());
    }
    return tags(line, first.get());
  }

  /**
   * Whether readers see words on the line behind the end of what tags enclose; a paragraph of their
   * own leaves out the tags.
   */
  private boolean isPartOfText(CodeTags.Enclosed enclosed) {
    if (enclosed.content().length() > MAX_CHARS_IN_TEXT) {
      return false;
    }
    List<TemplateTag> tags = tagsFrom(enclosed.end());
    int at = afterSpaces(tags.isEmpty() ? enclosed.end() : end(tags));
    String text = lookahead().text();
    return !lookahead().isLineBlankFrom(at) && "<{:".indexOf(text.charAt(at)) < 0;
  }

  /** The tags that follow each other from an offset on, with nothing but spaces between them. */
  private List<TemplateTag> tagsFrom(int offset) {
    List<TemplateTag> tags = new ArrayList<>();
    Optional<TemplateTag> next = TemplateTag.at(lookahead(), afterSpaces(offset));
    while (next.isPresent()) {
      tags.add(next.get());
      next = TemplateTag.at(lookahead(), afterSpaces(next.get().end()));
    }
    return tags;
  }

  private static int end(List<TemplateTag> tags) {
    return tags.get(tags.size() - 1).end();
  }

  private BlockStart tags(Line line, TemplateTag first) {
    List<TemplateTag> tags = new ArrayList<>(List.of(first));
    tags.addAll(tagsFrom(first.end()));
    int end = end(tags);
    if (!lookahead().isLineBlankFrom(end) || isPartOfSentence(line, tags, end)) {
      return BlockStart.none();
    }
    if (tags.size() == 1 && first.syntax().isComment()) {
      return region(line, end, Region.Kind.COMMENT, "", first.content());
    }
    if (tags.stream().allMatch(TemplateTag::isSilent)) {
      return region(line, end, Region.Kind.NOTHING, "", Span.at(end));
    }
    return tags(line, end, tags.stream().map(tag -> tag.tag(lookahead())).toList());
  }

  /** Returns whether all tags are values, and a line of text stands before or after them. */
  private boolean isPartOfSentence(Line line, List<TemplateTag> tags, int end) {
    int next = lookahead().nextLine(end);
    boolean textFollows = next < lookahead().text().length() && !lookahead().isLineBlankFrom(next);
    return (line.interrupts() || textFollows)
        && tags.stream().allMatch(TemplateTag::isValue)
        && tags.stream().noneMatch(tag -> tag.syntax() == TemplateTag.Syntax.ERB);
  }

  private int afterSpaces(int offset) {
    int at = offset;
    while (at < lookahead().text().length()
        && (lookahead().text().charAt(at) == ' ' || lookahead().text().charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
