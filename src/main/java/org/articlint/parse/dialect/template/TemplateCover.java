package org.articlint.parse.dialect.template;

import org.articlint.parse.dialect.construct.Lookahead;

/**
 * Covers template tags in HTML, so that a parser of HTML takes none of their marks for its own: a
 * quotation mark or a {@code >} in a tag ends no attribute and no element. The text keeps its
 * length, so that offsets stay.
 */
public final class TemplateCover {

  /** Takes the place of each character of a tag; a character that Unicode never assigns. */
  public static final char COVER = '\uFDD0';

  /** Parts of HTML in which nothing is covered: what a part begins with, and its end. */
  private static final String[][] PASSED = {
    {"<!--", "-->"}, {"<script", "</script"}, {"<style", "</style"}
  };

  private final Lookahead html;
  private final CodeTags codeTags;

  private TemplateCover(String html, CodeTags codeTags) {
    this.html = new Lookahead(html);
    this.codeTags = codeTags;
  }

  /** Returns whether there may be a template tag in a text. */
  public static boolean isNeeded(String text) {
    return text.contains("{{") || text.contains("{%") || text.contains("<%");
  }

  /** Covers the tags in HTML, and what those of code and comments enclose. */
  public static String of(String html, CodeTags codeTags) {
    return isNeeded(html) ? new TemplateCover(html, codeTags).cover() : html;
  }

  /** Returns whether a part of a text is covered. */
  public static boolean isIn(String text) {
    return text.indexOf(COVER) >= 0;
  }

  /** A text without what is covered. */
  public static String without(String text) {
    return text.replace(String.valueOf(COVER), "");
  }

  private String cover() {
    StringBuilder covered = new StringBuilder(html.text());
    int at = 0;
    while (at < covered.length()) {
      char c = covered.charAt(at);
      int end = c == '<' ? afterPassed(at) : at;
      if (end == at && (c == '{' || c == '<')) {
        end = afterTag(at);
        for (int i = at; i < end; i++) {
          covered.setCharAt(i, COVER);
        }
      }
      at = Math.max(end, at + 1);
    }
    return covered.toString();
  }

  private int afterPassed(int at) {
    for (String[] part : PASSED) {
      if (html.text().regionMatches(true, at, part[0], 0, part[0].length())) {
        int end = html.find(part[1], at);
        return end < 0 ? at : end;
      }
    }
    return at;
  }

  private int afterTag(int at) {
    return TemplateTag.at(html, at)
        .map(tag -> codeTags.of(tag, html).map(CodeTags.Enclosed::end).orElse(tag.end()))
        .orElse(at);
  }
}
