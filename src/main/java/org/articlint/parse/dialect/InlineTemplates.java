package org.articlint.parse.dialect;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Template tags, comments and lists of attributes inside a text, of which nothing is a word. */
final class InlineTemplates implements InlineContentParserFactory {

  /** Longer ones are text, so that opening marks alone take linear time. */
  private static final int MAX_CHARS = 1_000;

  private static final String[][] MARKS = {
    {"{{<", ">}}"},
    {"{{%", "%}}"},
    {"{{{", "}}}"},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{# ", "#}"},
    {"<%", "%>"},
    {"%%", "%%"}
  };

  /** A tag inside a text. */
  static final class Node extends CustomNode {}

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{', '<', '%');
  }

  @Override
  public InlineContentParser create() {
    return InlineTemplates::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    return skip(scanner) || AttributeList.skip(scanner)
        ? ParsedInline.of(new Node(), scanner.position())
        : ParsedInline.none();
  }

  /** Skips a template tag; returns whether there is one. */
  static boolean skip(Scanner scanner) {
    Position start = scanner.position();
    for (String[] marks : MARKS) {
      if (scanner.next(marks[0])) {
        if (skipBeyond(scanner, marks[1])) {
          return true;
        }
        scanner.setPosition(start);
      }
    }
    return false;
  }

  private static boolean skipBeyond(Scanner scanner, String mark) {
    for (int i = 0; i < MAX_CHARS && scanner.hasNext(); i++) {
      if (scanner.next(mark)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
