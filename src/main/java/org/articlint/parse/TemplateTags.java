package org.articlint.parse;

import java.util.regex.Pattern;

/** The tags of site generators' templates, which are no words of an article. */
final class TemplateTags {

  /** Liquid, Jinja and Hugo. */
  private static final Pattern TAG = Pattern.compile("\\{%[^%]*%}|\\{\\{[^}]*}}");

  /** An HTML tag whose attributes they have filled in, which CommonMark takes for text. */
  private static final Pattern HTML_TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

  private TemplateTags() {}

  /** Whether anything but template tags stands in a text. */
  static boolean hasWords(String text) {
    if (!text.startsWith("{") && !text.startsWith("<")) {
      return !text.isBlank();
    }
    String without = TAG.matcher(text).replaceAll("");
    return !HTML_TAG.matcher(without).replaceAll("").isBlank();
  }
}
