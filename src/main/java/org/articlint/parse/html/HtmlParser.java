package org.articlint.parse.html;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.reader.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Parses HTML with positions, within limits. */
public final class HtmlParser {

  private static final Pattern TABLE = Pattern.compile("<table", Pattern.CASE_INSENSITIVE);

  /** Takes the place of the start of a table; of the same length, so that offsets stay. */
  private static final String NO_TABLE = "<x-tab";

  private HtmlParser() {}

  /** Parses a page. */
  static Document page(String html) {
    return Jsoup.parse(withoutExcess(html), "", parser());
  }

  /** Parses what stands inside an element. */
  public static List<Node> fragment(String html, Element context) {
    return parser().parseFragmentInput(withoutExcess(html), context, "");
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_HTML_DEPTH);
  }

  /**
   * Where the first table over the limit begins, in UTF-16 offsets; empty when there are none too
   * many.
   */
  static OptionalInt excess(String html) {
    if (html.length() / NO_TABLE.length() <= Limits.MAX_HTML_TABLES) {
      return OptionalInt.empty();
    }
    Matcher table = TABLE.matcher(html);
    for (int count = 0; count < Limits.MAX_HTML_TABLES; count++) {
      if (!table.find()) {
        return OptionalInt.empty();
      }
    }
    return table.find() ? OptionalInt.of(table.start()) : OptionalInt.empty();
  }

  /**
   * Turns tables over the limit into plain containers: jsoup takes quadratic time to move what
   * stands between the cells of many tables.
   */
  private static String withoutExcess(String html) {
    OptionalInt excess = excess(html);
    if (excess.isEmpty()) {
      return html;
    }
    Matcher table = TABLE.matcher(html);
    StringBuilder without = new StringBuilder(html);
    for (int from = excess.getAsInt(); table.find(from); from = table.end()) {
      without.replace(table.start(), table.end(), NO_TABLE);
    }
    return without.toString();
  }
}
