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
  static Document page(String html) {
    return Jsoup.parse(new HtmlExcess(html).rest(), "", parser());
  }

  /** Parses what stands inside an element. */
  public static List<Node> fragment(String html, Element context) {
    return parser().parseFragmentInput(new HtmlExcess(html).rest(), context, "");
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_HTML_DEPTH);
  }
}
