package org.articlint.parse.html;

import java.util.Set;

/** Names of the elements of HTML that are not read as plain containers of text. */
public final class HtmlNames {

  /** Elements in a line whose content is no text of the article. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "title",
          "meta",
          "link",
          "base",
          "iframe",
          "noembed",
          "noframes",
          "object",
          "param",
          "video",
          "audio",
          "canvas",
          "svg",
          "math",
          "button",
          "select",
          "datalist",
          "textarea",
          "rp");

  /** Those of them that never have content. */
  private static final Set<String> VOID = Set.of("meta", "link", "base", "param");

  /** Blocks whose content is no text of the article. */
  private static final Set<String> HIDDEN = Set.of("nav", "head", "form", "dialog");

  /** Page chrome, except inside an {@code article} or {@code main} element. */
  private static final Set<String> CHROME = Set.of("header", "footer", "aside");

  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

  /** Elements that stand for something, although there may be no text in them. */
  private static final Set<String> MEANT =
      Set.of(
          "img",
          "table",
          "ul",
          "ol",
          "menu",
          "li",
          "blockquote",
          "pre",
          "details",
          "summary",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /** Elements that separate the words before and after them. */
  private static final Set<String> SEPARATING =
      Set.of(
          "br",
          "hr",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "table",
          "section",
          "article",
          "details",
          "summary",
          "blockquote",
          "pre",
          "center");

  private HtmlNames() {}

  public static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  /** Returns whether an element that is never text has content up to its end tag. */
  public static boolean isSilentContainer(String name) {
    return SILENT.contains(name) && !VOID.contains(name);
  }

  public static boolean isHidden(String name) {
    return HIDDEN.contains(name);
  }

  static boolean isChrome(String name) {
    return CHROME.contains(name);
  }

  public static boolean isCode(String name) {
    return CODE.contains(name);
  }

  /** Returns whether an element without text differs from a plain container. */
  static boolean isMeant(String name) {
    return MEANT.contains(name) || HIDDEN.contains(name);
  }

  public static boolean isSeparating(String name) {
    return SEPARATING.contains(name);
  }
}
