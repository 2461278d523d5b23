package org.articlint.parse.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Parses lines of letters, digits and everyday punctuation, which no construct begins with, as what
 * they are: text. All others go to the parser of commonmark-java, which prepares a map of its
 * constructs for each paragraph, heading and cell, and makes the same nodes of such lines.
 */
final class PlainInlines implements InlineParser {

  /** Punctuation of ASCII without a meaning in Markdown and in all of its dialects. */
  private static final String PUNCTUATION = " .,;:()'\"/?-";

  private static final boolean[] PLAIN = plain();

  private final InlineParserContext context;

  private @Nullable InlineParser full;

  /** A parser for one document. */
  PlainInlines(InlineParserContext context) {
    this.context = context;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0;
    }
    return plain;
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    List<SourceLine> all = lines.getLines();
    for (SourceLine line : all) {
      if (!isPlain(line.getContent().toString())) {
        full().parse(lines, node);
        return;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i == all.size() - 1, node);
    }
  }

  private InlineParser full() {
    if (full == null) {
      full = new InlineParserImpl(context);
    }
    return full;
  }

  private static boolean isPlain(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c < PLAIN.length && !PLAIN[c]) {
        return false;
      }
    }
    return true;
  }

  private static void add(SourceLine line, boolean isLast, Node node) {
    String content = line.getContent().toString();
    int end = content.length();
    while (end > 0 && content.charAt(end - 1) == ' ') {
      end--;
    }
    if (!content.isEmpty()) {
      Text text = new Text(content.substring(0, end));
      SourceSpan span = line.getSourceSpan();
      text.setSourceSpans(span == null ? List.of() : List.of(span));
      node.appendChild(text);
    }
    if (!isLast) {
      node.appendChild(content.length() - end >= 2 ? new HardLineBreak() : new SoftLineBreak());
    }
  }
}
