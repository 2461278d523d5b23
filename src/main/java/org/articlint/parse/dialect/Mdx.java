package org.articlint.parse.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Moved;
import org.articlint.parse.dialect.construct.PartialCopy;
import org.articlint.parse.dialect.construct.Unread;
import org.articlint.parse.dialect.mdx.Script;
import org.articlint.parse.dialect.mdx.Unindented;
import org.articlint.parse.dialect.mdx.UnreadParts;
import org.articlint.parse.dialect.template.CodeTags;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * MDX: Markdown with JSX, JavaScript expressions, imports and exports, without raw HTML and
 * indented code.
 *
 * @see <a href="https://mdxjs.com/docs/what-is-mdx/">What is MDX?</a>
 */
public final class Mdx {

  private final PartialCopy copy;
  private final UnreadParts unreadModules;
  private final String parsed;
  private final Lookahead lookahead;
  private final Script script;
  private final UnreadParts unread;

  private final CodeTags codeTags;

  /**
   * Prepares a text for the parser.
   *
   * @param codeTags the components whose content is code
   */
  public Mdx(String text, CodeTags codeTags) {
    this.codeTags = codeTags;
    Script source = new Script(new Lookahead(text));
    unreadModules = new UnreadParts(source);
    copy = Unindented.of(source, unreadModules);
    parsed = copy.text();
    lookahead = new Lookahead(parsed);
    script = new Script(lookahead);
    unread = new UnreadParts(script);
  }

  /** The text for the parser. */
  public String text() {
    return parsed;
  }

  /** Tells a parser what it reads. */
  public void configure(Parser.Builder builder) {
    builder.enabledBlockTypes(
        Set.of(
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            BlockQuote.class));
    Dialects.addMdx(builder, lookahead, script, unread, codeTags);
  }

  /** Moves all positions in a parsed document to where they are in the text itself. */
  public void restorePositions(Node document) {
    Deque<Node> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      Node node = open.pop();
      node.setSourceSpans(node.getSourceSpans().stream().map(this::restored).toList());
      if (node instanceof Moved moved) {
        moved.move(copy::source);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
  }

  private SourceSpan restored(SourceSpan span) {
    int start = span.getInputIndex();
    Span place = copy.source(new Span(start, start + span.getLength()));
    return SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), place.start(), place.length());
  }

  /** What could not be read, once the text has been parsed; UTF-16 offsets in the text itself. */
  public List<Unread> unread() {
    NavigableMap<Integer, Unread> all = new TreeMap<>();
    unreadModules.parts().forEach(part -> all.put(part.span().start(), part));
    for (Unread part : unread.parts()) {
      Span span = copy.source(part.span());
      Map.Entry<Integer, Unread> before = all.floorEntry(span.start());
      if (before == null || before.getValue().span().end() <= span.start()) {
        all.put(span.start(), new Unread(span, part.reason()));
      }
    }
    return List.copyOf(all.values());
  }
}
