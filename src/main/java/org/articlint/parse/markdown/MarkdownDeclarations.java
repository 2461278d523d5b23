package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Declaration;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.html.HtmlTag;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds what tags of HTML and JSX in Markdown declare about the text in them. It looks at the
 * source outside code and comments, because tags become nodes of many types in the dialects.
 */
final class MarkdownDeclarations {

  /** A tag that is longer is not looked at, so that a hostile text takes linear time. */
  private static final int MAX_TAG_CHARS = 2_000;

  private final SourceText source;
  private final int bodyStart;

  /** Where code and comments end, by where they start, in UTF-16 offsets. */
  private final TreeMap<Integer, Integer> hidden = new TreeMap<>();

  private MarkdownDeclarations(SourceText source, int bodyStart) {
    this.source = source;
    this.bodyStart = bodyStart;
  }

  /**
   * Finds the declarations of a body.
   *
   * @param bodyStart UTF-16 offset in the source at which the parsed text begins
   */
  static List<Declaration> find(
      SourceText source, int bodyStart, Node document, List<Block> blocks, List<Comment> comments) {
    if (source.text().indexOf(Declaration.ATTRIBUTE, bodyStart) < 0) {
      return List.of();
    }
    MarkdownDeclarations declarations = new MarkdownDeclarations(source, bodyStart);
    declarations.hide(document, blocks, comments);
    return declarations.find();
  }

  private void hide(Node document, List<Block> blocks, List<Comment> comments) {
    Block.all(blocks).stream()
        .filter(Block.Code.class::isInstance)
        .forEach(code -> hide(code.span()));
    comments.forEach(comment -> hide(comment.span()));
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Code code) {
            List<SourceSpan> spans = code.getSourceSpans();
            if (!spans.isEmpty()) {
              SourceSpan last = spans.get(spans.size() - 1);
              int end = last.getInputIndex() + last.getLength();
              hide(new Span(spans.get(0).getInputIndex(), end).shift(bodyStart));
            }
          }
        });
  }

  private void hide(Span span) {
    hidden.merge(span.start(), span.end(), Math::max);
  }

  private boolean isHidden(int offset) {
    Map.Entry<Integer, Integer> before = hidden.floorEntry(offset);
    return before != null && offset < before.getValue();
  }

  private List<Declaration> find() {
    List<Declaration> found = new ArrayList<>();
    String text = source.text();
    int at = text.indexOf(Declaration.ATTRIBUTE, bodyStart);
    while (at >= 0) {
      if (!isHidden(at)) {
        tagAround(at).ifPresent(tag -> add(tag, found));
      }
      at = text.indexOf(Declaration.ATTRIBUTE, at + Declaration.ATTRIBUTE.length());
    }
    return found;
  }

  /** The tag that an offset is in, as far as no value in it contains a bracket. */
  private Optional<Span> tagAround(int at) {
    String text = source.text();
    int from = Math.max(bodyStart, at - MAX_TAG_CHARS);
    String before = text.substring(from, at);
    int start = before.lastIndexOf('<');
    String behind = text.substring(at, Math.min(text.length(), at + MAX_TAG_CHARS));
    int end = behind.indexOf('>');
    return start < 0 || end < 0 || before.indexOf('>', start) >= 0
        ? Optional.empty()
        : Optional.of(new Span(from + start, at + end + 1));
  }

  private void add(Span tag, List<Declaration> into) {
    String text = source.slice(tag);
    HtmlTag.read(text)
        .filter(each -> !each.isEnd())
        .flatMap(each -> each.attribute(Declaration.ATTRIBUTE))
        .map(value -> new Declaration(value, place(value, text).shift(tag.start())))
        .ifPresent(into::add);
  }

  /** The span of the value in its tag; that of the tag when it is written with entities. */
  private static Span place(String value, String tag) {
    int start = tag.indexOf(value, tag.indexOf(Declaration.ATTRIBUTE) + 1);
    return start < 0 ? new Span(0, tag.length()) : new Span(start, start + value.length());
  }
}
