package org.articlint.parse.dialect.template;

import java.util.Set;
import org.articlint.parse.dialect.construct.AttributeList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Template tags, comments and lists of attributes inside a text, of which nothing is a word, and
 * tags of HTML that template tags are a part of.
 */
public final class InlineTemplates implements InlineContentParserFactory {

  /** A tag inside a text. */
  public static final class Node extends CustomNode {}

  private final TagSkipper tags;
  private final TemplatedHtml html;

  public InlineTemplates(TagSkipper tags) {
    this.tags = tags;
    this.html = new TemplatedHtml(tags);
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{', '<', '%');
  }

  @Override
  public InlineContentParser create() {
    return this::parse;
  }

  private ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (tags.skip(scanner) || AttributeList.skip(scanner)) {
      return ParsedInline.of(new Node(), scanner.position());
    }
    Position start = scanner.position();
    if (html.skip(scanner)) {
      HtmlInline tag = new HtmlInline();
      tag.setLiteral(scanner.getSource(start, scanner.position()).getContent());
      return ParsedInline.of(tag, scanner.position());
    }
    return ParsedInline.none();
  }
}
