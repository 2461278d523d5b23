package org.articlint.parse;

import java.util.regex.Pattern;

/** Recognises the template tags of site generators, which are not text of an article. */
final class TemplateTags {

  /** Tags of Liquid, Jinja and Hugo. */
  private static final Pattern TAG = Pattern.compile("\\{%[^%]*%}|\\{\\{[^}]*}}");

  /** An HTML tag with template tags in its attributes, which CommonMark reads as text. */
  private static final Pattern HTML_TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

  private TemplateTags() {}

  /** Returns whether a text has anything besides template tags. */
  static boolean hasWords(String text) {
    if (!text.startsWith("{") && !text.startsWith("<")) {
      return !text.isBlank();
    }
    String without = TAG.matcher(text).replaceAll("");
    return !HTML_TAG.matcher(without).replaceAll("").isBlank();
  }
}
