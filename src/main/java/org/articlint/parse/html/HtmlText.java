package org.articlint.parse.html;

import java.util.Optional;
import org.jsoup.Jsoup;

/** Short texts that are kept as HTML, such as titles. */
public final class HtmlText {

  /** UTF-16 units; what is longer is no title. */
  private static final int MAX_CHARS = 2_000;

  private HtmlText() {}

  /** The text as a browser shows it; empty when that is how it is written, or it is a long one. */
  public static Optional<String> shown(String html) {
    boolean hasMarkup =
        html.length() <= MAX_CHARS && (html.indexOf('&') >= 0 || html.indexOf('<') >= 0);
    return hasMarkup ? Optional.of(Jsoup.parse(html).text()) : Optional.empty();
  }
}
