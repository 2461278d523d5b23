package org.articlint.parse.dialect;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Template tags, comments and lists of attributes inside a text, of which nothing is a word. */
final class InlineTemplates implements InlineContentParserFactory {

  /** A tag inside a text. */
  static final class Node extends CustomNode {}

  private final TagSkipper tags;

  InlineTemplates(TagSkipper tags) {
    this.tags = tags;
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
    return tags.skip(scanner) || AttributeList.skip(scanner)
        ? ParsedInline.of(new Node(), scanner.position())
        : ParsedInline.none();
  }
}
