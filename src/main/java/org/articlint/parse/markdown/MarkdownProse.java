package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.html.HtmlNames;
import org.articlint.parse.html.HtmlTag;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Builds the prose of one block of Markdown, in which tags of HTML may enclose text. */
final class MarkdownProse {

  private static final int NONE = -1;

  private final Node parent;
  private final Prose.Builder builder = new Prose.Builder();
  private final List<Prose.Link> links = new ArrayList<>();

  /** The last end tag of each element in the block; null until it is asked for. */
  private @Nullable Map<String, HtmlInline> lastEnds;

  /** The element whose content is not text; empty outside of such. */
  private String silent = "";

  /** The place among the links of an {@code <a>} that has not ended. */
  private int openLink = NONE;

  private int codeDepth;
  private boolean pendingSpace;
  private boolean begun;
  private boolean endsWithSpace;

  /**
   * Creates a builder.
   *
   * @param parent the block
   */
  MarkdownProse(Node parent) {
    this.parent = parent;
  }

  Prose build() {
    links.forEach(builder::link);
    return builder.stripTrailing().build();
  }

  /** Adds text. */
  void add(String text, Span span, boolean isCode) {
    if (!silent.isEmpty()) {
      return;
    }
    int start = 0;
    while ((pendingSpace || !begun) && start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    String piece = text.substring(start);
    if (piece.isEmpty()) {
      return;
    }
    Span place = new Span(Math.min(span.start() + start, span.end()), span.end());
    if (pendingSpace && begun && !endsWithSpace) {
      builder.add(" ", Span.at(place.start()));
    }
    pendingSpace = false;
    begun = true;
    endsWithSpace = piece.endsWith(" ");
    if (isCode || codeDepth > 0) {
      builder.addCode(piece, place);
    } else {
      builder.add(piece, place);
    }
  }

  /** Returns whether there is nothing to be seen. */
  boolean isNothing() {
    return !begun && builder.build().images().isEmpty();
  }

  /** Separates the words before and after. */
  void addSpace() {
    pendingSpace = true;
  }

  /** Adds the end of a line, whose offset is given. */
  void addLineBreak(int offset) {
    if (silent.isEmpty() && begun && !pendingSpace) {
      builder.add(" ", Span.at(offset));
      endsWithSpace = true;
    }
  }

  /** Adds a link; its text is added separately. */
  void add(Prose.Link link) {
    if (silent.isEmpty()) {
      links.add(link);
    }
  }

  /** Adds an image. */
  void add(Block.Image image) {
    if (silent.isEmpty()) {
      builder.image(image);
    }
  }

  /** Adds a tag of HTML. */
  void add(HtmlTag tag, HtmlInline node, Span span) {
    if (!silent.isEmpty()) {
      if (tag.isEnd() && tag.name().equals(silent)) {
        silent = "";
      }
      return;
    }
    pendingSpace |= HtmlNames.isSeparating(tag.name());
    if (HtmlNames.isCode(tag.name())) {
      addCodeTag(tag.isEnd());
    } else if (tag.name().equals("a")) {
      endLink(span, tag.isEnd());
      tag.attribute("href").filter(href -> !tag.isEnd()).ifPresent(href -> startLink(href, span));
    } else if (tag.name().equals("img")) {
      String alternative = tag.attribute("alt").orElse("");
      builder.image(new Block.Image(alternative, tag.attribute("src").orElse(""), span));
    } else if (!tag.isEnd() && HtmlNames.isSilentContainer(tag.name()) && ends(tag, node)) {
      silent = tag.name();
    }
  }

  /** Adds a tag that begins or ends code. */
  void addCodeTag(boolean isEnd) {
    codeDepth = Math.max(0, codeDepth + (isEnd ? -1 : 1));
  }

  /** Begins a link at a tag; its text is added separately. */
  void startLink(String destination, Span tag) {
    openLink = links.size();
    links.add(new Prose.Link(destination, tag));
  }

  /**
   * Ends the link that a tag began, if any.
   *
   * @param isEndTag whether the tag belongs to the link, and is not that of the next one
   */
  void endLink(Span tag, boolean isEndTag) {
    if (openLink != NONE && isEndTag) {
      Prose.Link link = links.get(openLink);
      links.set(
          openLink, new Prose.Link(link.destination(), new Span(link.span().start(), tag.end())));
    }
    openLink = NONE;
  }

  /** Returns whether an end tag follows in the block: an oversight must not hide text. */
  private boolean ends(HtmlTag start, HtmlInline node) {
    if (lastEnds == null) {
      lastEnds = new HashMap<>();
      parent.accept(new Ends(lastEnds));
    }
    HtmlInline end = lastEnds.get(start.name());
    return end != null && offset(end) > offset(node);
  }

  private static int offset(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
  }

  /** Collects the last end tag of each element. */
  private static final class Ends extends AbstractVisitor {
    private final Map<String, HtmlInline> ends;

    Ends(Map<String, HtmlInline> ends) {
      this.ends = ends;
    }

    @Override
    public void visit(HtmlInline inline) {
      HtmlTag.read(inline.getLiteral())
          .filter(HtmlTag::isEnd)
          .ifPresent(tag -> ends.put(tag.name(), inline));
    }
  }
}
