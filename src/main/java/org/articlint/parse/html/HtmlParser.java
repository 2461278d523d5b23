package org.articlint.parse.html;

import java.util.List;
import org.articlint.parse.reader.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Parses HTML with positions, within limits. */
public final class HtmlParser {

  private HtmlParser() {}

  /** Parses a page. */
  public static Document page(String html) {
    return Jsoup.parse(new HtmlExcess(html).rest(), "", parser());
  }

  /** Parses a page whose places do not matter, which takes half the time. */
  public static Document unplaced(String html) {
    return Jsoup.parse(new HtmlExcess(html).rest(), "", parser().setTrackPosition(false));
  }

  /** Parses what stands inside an element. */
  public static List<Node> fragment(String html, Element context) {
    return parser().parseFragmentInput(new HtmlExcess(html).rest(), context, "");
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_HTML_DEPTH);
  }
}
