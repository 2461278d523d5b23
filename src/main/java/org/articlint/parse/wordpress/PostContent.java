package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.html.HtmlSource;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The HTML of a post as it is kept, in the pieces in which the export has it. A piece that is not
 * in a section of character data has entities for {@code <} and {@code &}.
 */
final class PostContent {

  /**
   * A piece.
   *
   * @param at UTF-16 offset in the HTML at which it begins
   */
  private record Piece(int at, String html, Span source) {

    boolean isVerbatim() {
      return html.length() == source.length();
    }

    int end() {
      return at + html.length();
    }
  }

  /** An entity; any other ampersand is text, though XML has no such. */
  private static final Pattern ENTITY = Pattern.compile("&#?+[A-Za-z0-9]{1,31}+;");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  private PostContent() {}

  /** The content that an element of the export holds. */
  static PostContent of(Element element, SourceText source) {
    PostContent content = new PostContent();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        Span span = XmlText.span(text, source);
        if (span.length() == text.getWholeText().length()) {
          content.add(source.slice(span), span);
        } else {
          content.addEscaped(span, source);
        }
      }
    }
    return content;
  }

  /** The content that a text is. */
  static PostContent of(SourceText source) {
    PostContent content = new PostContent();
    content.add(source.text(), new Span(0, source.length()));
    return content;
  }

  private void add(String text, Span span) {
    pieces.add(new Piece(html.length(), text, span));
    html.append(text);
  }

  /** Adds a text, each entity as a piece of its own. */
  private void addEscaped(Span span, SourceText source) {
    String text = source.slice(span);
    int at = 0;
    for (Matcher entity = ENTITY.matcher(text); entity.find(); at = entity.end()) {
      add(text.substring(at, entity.start()), new Span(at, entity.start()).shift(span.start()));
      String character = Parser.unescapeEntities(entity.group(), true);
      add(character, new Span(entity.start(), entity.end()).shift(span.start()));
    }
    add(text.substring(at), new Span(at, text.length()).shift(span.start()));
  }

  /** Where all of it stands in the export. */
  Span span() {
    return pieces.isEmpty()
        ? Span.at(0)
        : new Span(pieces.get(0).source().start(), pieces.get(pieces.size() - 1).source().end());
  }

  /** Adds it as WordPress shows it: with the paragraphs that it makes, and without shortcodes. */
  void addTo(HtmlSource.Builder to) {
    int at = 0;
    for (PostMarkup.Change change : PostMarkup.of(html.toString())) {
      addPieces(at, change.from(), to);
      if (!change.markup().isEmpty()) {
        to.addPlace(change.markup(), source(change.from(), change.to()));
      }
      at = change.to();
    }
    addPieces(at, html.length(), to);
  }

  private void addPieces(int from, int end, HtmlSource.Builder to) {
    for (int i = indexAt(from); i < pieces.size() && pieces.get(i).at() < end; i++) {
      Piece piece = pieces.get(i);
      int start = Math.max(from, piece.at());
      int stop = Math.min(end, piece.end());
      if (start < stop && piece.isVerbatim()) {
        to.add(new Span(start - piece.at(), stop - piece.at()).shift(piece.source().start()));
      } else if (start < stop && start == piece.at()) {
        // An entity is one character or two; the part in which it begins has it.
        to.addText(piece.html(), piece.source());
      }
    }
  }

  /** Where a part of the HTML stands in the export. */
  private Span source(int from, int end) {
    int start = sourceOffset(from);
    return new Span(start, Math.max(start, sourceOffset(end)));
  }

  private int sourceOffset(int offset) {
    if (pieces.isEmpty()) {
      return 0;
    }
    Piece piece = pieces.get(Math.min(indexAt(offset), pieces.size() - 1));
    int into = Math.min(offset - piece.at(), piece.html().length());
    return piece.isVerbatim() ? piece.source().start() + into : piece.source().start();
  }

  /** The index of the piece that an offset is in. */
  private int indexAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
