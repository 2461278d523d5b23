package org.articlint.parse.dialect.mdx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Span;
import org.articlint.parse.dialect.template.CodeTags;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads tags of JSX, expressions and comments within a text. */
public final class JsxInlineParser implements InlineContentParserFactory, InlineContentParser {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private record Item(Node node, int end) {}

  private final Script script;
  private final UnreadParts unread;
  private final CodeTags codeTags;

  public JsxInlineParser(Script script, UnreadParts unread, CodeTags codeTags) {
    this.script = script;
    this.unread = unread;
    this.codeTags = codeTags;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<', '{');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    // Behind an escaped | in the cell of a table, offsets are too small.
    char first = scanner.peek();
    Optional<Integer> start = offset(scanner).filter(at -> script.text().charAt(at) == first);
    Optional<Item> item = start.flatMap(this::read);
    if (item.isEmpty()) {
      return ParsedInline.none();
    }
    skip(scanner, start.get(), item.get().end());
    return ParsedInline.of(item.get().node(), scanner.position());
  }

  private Optional<Item> read(int start) {
    int limit = script.paragraphEnd(start);
    if (script.text().startsWith(COMMENT, start)) {
      return comment(start, limit);
    }
    return script.text().charAt(start) == '<'
        ? JsxTag.read(script, start, limit).map(this::item)
        : expression(start, limit);
  }

  private Item item(JsxTag tag) {
    return new Item(new JsxInline(tag, codeTags.component(tag.tag())), tag.end());
  }

  private Optional<Item> comment(int start, int limit) {
    int end = script.find(COMMENT_END, start + COMMENT.length(), limit);
    if (end == Script.NONE) {
      unread.add(start);
      return Optional.empty();
    }
    HtmlInline comment = new HtmlInline();
    comment.setLiteral(script.text().substring(start, end + COMMENT_END.length()));
    return Optional.of(new Item(comment, end + COMMENT_END.length()));
  }

  private Optional<Item> expression(int start, int limit) {
    String text = script.text();
    int end = script.closing(start, limit);
    if (end == Script.NONE) {
      unread.add(start);
      return Optional.empty();
    }
    Optional<Span> string = ExpressionText.of(text, start + 1, end - 1);
    Optional<Span> comment = ExpressionText.comment(text, start + 1, end - 1);
    return Optional.of(new Item(new ExpressionInline(string, comment), end));
  }

  /** The offset in the parsed text of the next character; empty when it is not known. */
  private static Optional<Integer> offset(Scanner scanner) {
    Position position = scanner.position();
    scanner.next();
    List<SourceSpan> spans = scanner.getSource(position, scanner.position()).getSourceSpans();
    scanner.setPosition(position);
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(0).getInputIndex());
  }

  /** Passes over the characters up to an offset; lines may have lost their indentation. */
  private static void skip(Scanner scanner, int start, int end) {
    int at = start;
    while (at < end && scanner.hasNext()) {
      boolean isBreak = scanner.peek() == '\n';
      scanner.next();
      at = isBreak && scanner.hasNext() ? offset(scanner).orElse(end) : at + 1;
    }
  }
}
