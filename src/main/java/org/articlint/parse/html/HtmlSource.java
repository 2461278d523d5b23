package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.dialect.template.CodeTags;
import org.articlint.parse.dialect.template.TemplateCover;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * HTML that consists of pieces of a source, and finds the spans of jsoup's nodes in the source.
 * Template tags in it are covered for jsoup.
 */
public final class HtmlSource {

  /**
   * A part of the HTML.
   *
   * @param at UTF-16 offset in the HTML at which it begins
   * @param source where it is from; of another length when the HTML only marks its place
   */
  private record Piece(int at, int length, Span source) {

    int start(int offset) {
      return isPlace() ? source.start() : source.start() + into(offset);
    }

    /** The offset in the source after a character of the HTML. */
    int end(int last) {
      return isPlace() ? source.end() : source.start() + into(last + 1);
    }

    private boolean isPlace() {
      return length != source.length();
    }

    private int into(int offset) {
      return Math.max(0, Math.min(offset - at, length));
    }
  }

  private final SourceText text;
  private final String html;
  private final String written;
  private final List<Piece> pieces;

  private HtmlSource(Builder builder) {
    text = builder.text;
    html = builder.html.toString();
    written = builder.written.toString();
    pieces = List.copyOf(builder.pieces);
  }

  /** HTML that is made of pieces of a source, in which no tag of a template encloses code. */
  public static Builder builder(SourceText text) {
    return new Builder(text, CodeTags.BUILT_IN);
  }

  /** The rest of a source from an offset on. */
  static HtmlSource from(SourceText text, int start) {
    return builder(text).add(new Span(start, text.length())).build();
  }

  /** A page that a generator has written: what looks like the tag of a template is text of it. */
  public static HtmlSource rendered(SourceText text) {
    return new Builder(text, written -> written).add(text.span()).build();
  }

  /** The HTML to parse, in which template tags are covered. */
  public String html() {
    return html;
  }

  /** The HTML as it is written, at the same offsets. */
  String written() {
    return written;
  }

  /** The value of an attribute of an element, as it is written where a template makes it. */
  String attribute(Element element, String name) {
    Attribute attribute = element.attribute(name);
    return attribute == null
        ? ""
        : value(attribute.getValue(), attribute.sourceRange().valueRange());
  }

  /**
   * A value that jsoup has read, as it is written where a template makes it.
   *
   * @param place where it stands
   */
  String value(String read, Range place) {
    return TemplateCover.isIn(read) && place.isTracked()
        ? Parser.unescapeEntities(written.substring(place.startPos(), place.endPos()), true)
        : read;
  }

  /** The source. */
  SourceText text() {
    return text;
  }

  /** The span of a tag, text or comment; an empty one at the start for an implied element. */
  public Span own(Node node) {
    return span(node.sourceRange());
  }

  /** The span of an element from its start tag to its end tag, else to the end of its content. */
  public Span whole(Node node) {
    int start = Math.max(0, node.sourceRange().startPos());
    return span(start, Math.max(start, end(node)));
  }

  /** The span of nodes in a row, without white space at its ends. */
  Span whole(List<Node> nodes) {
    int start = Math.max(0, nodes.get(0).sourceRange().startPos());
    int end = start;
    for (Node node : nodes) {
      end = Math.max(end, end(node));
    }
    end = Math.min(end, html.length());
    while (start < end && Character.isWhitespace(html.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(html.charAt(end - 1))) {
      end--;
    }
    return span(start, end);
  }

  private static int end(Node node) {
    int end = node.sourceRange().endPos();
    if (node instanceof Element element) {
      if (element.endSourceRange().isTracked()) {
        return Math.max(end, element.endSourceRange().endPos());
      }
      for (Node child : element.childNodes()) {
        end = Math.max(end, end(child));
      }
    }
    return end;
  }

  /** The span of an attribute's value. */
  public Span value(Attribute attribute) {
    return span(attribute.sourceRange().valueRange());
  }

  /** Returns whether the node is in the file, and not implied by others. */
  static boolean isWritten(Node node) {
    return node.sourceRange().isTracked();
  }

  private Span span(Range range) {
    return range.isTracked() ? span(range.startPos(), range.endPos()) : span(0, 0);
  }

  /** The span in the source of a range of the HTML, in UTF-16 offsets. */
  Span span(int from, int to) {
    if (pieces.isEmpty()) {
      return Span.at(0);
    }
    int start = piece(from).start(from);
    int end = to > from ? piece(to - 1).end(to - 1) : start;
    return new Span(start, Math.max(start, end));
  }

  private Piece piece(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).at() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }

  /** Puts HTML together. */
  public static final class Builder {
    private final SourceText text;
    private final UnaryOperator<String> cover;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Begins without HTML.
     *
     * @param codeTags the template tags between which there is no text
     */
    public Builder(SourceText text, CodeTags codeTags) {
      this(text, written -> TemplateCover.of(written, codeTags));
    }

    private Builder(SourceText text, UnaryOperator<String> cover) {
      this.text = text;
      this.cover = cover;
    }

    /** Adds a part of the source. */
    public Builder add(Span source) {
      pieces.add(new Piece(written.length(), source.length(), source));
      written.append(text.text(), source.start(), source.end());
      return this;
    }

    /** Adds HTML that the source has in another form, such as entities. */
    public Builder addText(String text, Span source) {
      pieces.add(new Piece(written.length(), text.length(), source));
      written.append(text);
      return this;
    }

    /** Adds markup in the place of a part of the source, and returns its offset in the HTML. */
    public int addPlace(String markup, Span source) {
      written.append(endOfTag());
      cover();
      int at = written.length();
      pieces.add(new Piece(at, markup.length(), source));
      written.append(markup);
      html.append(markup);
      return at;
    }

    /**
     * What ends a tag that is not finished: for a browser, the first {@code >} of the markup that
     * Markdown puts behind it. Empty when no tag is open.
     */
    private String endOfTag() {
      int start = written.lastIndexOf("<");
      boolean isTag =
          start >= 0
              && start > written.lastIndexOf(">")
              && start + 1 < written.length()
              && (written.charAt(start + 1) == '/'
                  || Character.isLetter(written.charAt(start + 1)));
      return isTag ? ">" : "";
    }

    /** Adds a line break that is not from the source. */
    public Builder addLineBreak() {
      written.append('\n');
      return this;
    }

    /** Covers the template tags since the last place: none reaches over a place. */
    private void cover() {
      html.append(cover.apply(written.substring(html.length())));
    }

    public HtmlSource build() {
      cover();
      return new HtmlSource(this);
    }
  }
}
