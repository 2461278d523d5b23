package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress makes of the HTML of a post before it shows it. A post of the classic editor has
 * blank lines between its paragraphs, as {@code wpautop} of {@code wp-includes/formatting.php}
 * reads them; one of the block editor has comments around its blocks, and no such paragraphs.
 * Shortcodes stand for what a plug-in puts there.
 */
final class PostMarkup {

  /**
   * A part of the HTML that is shown as something else.
   *
   * @param from UTF-16 offset in the HTML
   * @param to the UTF-16 offset after it
   * @param markup what is in its place
   */
  record Change(int from, int to, String markup) {}

  private static final String BLOCK_EDITOR = "<!-- wp:";

  /** Elements whose text is kept as it is. */
  private static final Set<String> KEPT = Set.of("pre", "script", "style", "textarea");

  /** Shortcodes of highlighters, whose text is code. */
  private static final Set<String> CODE =
      Set.of(
          "bash",
          "cc",
          "cce",
          "code",
          "css",
          "html",
          "java",
          "javascript",
          "js",
          "php",
          "plain",
          "python",
          "shell",
          "sourcecode",
          "sql",
          "text",
          "xml");

  /** Shortcodes of WordPress itself that need neither values nor an end. */
  private static final Set<String> ALONE = Set.of("audio", "embed", "gallery", "playlist", "video");

  /**
   * The blocks of {@code wpautop}, before which it begins no paragraph. {@code area}, {@code
   * input}, {@code map}, {@code math}, {@code select} and {@code style} are missing: {@code
   * wpautop} ends a paragraph before them, which a parser of HTML does not of its own.
   */
  private static final Set<String> BLOCKS =
      Set.of(
          ("table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre option"
                  + " form blockquote address p h1 h2 h3 h4 h5 h6 hr fieldset legend section"
                  + " article aside hgroup header footer nav figure figcaption details menu summary")
              .split(" "));

  /** A value may have quotation marks around it, and {@code <} and {@code >} between them. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(/?)([A-Za-z][A-Za-z0-9_-]{0,40}+)((?:\\s[^\\[\\]<>\"']{0,2000}+"
              + "(?:(?:\"[^\\[\\]\"]{0,2000}+\"|'[^\\[\\]']{0,2000}+'|[\"'])"
              + "[^\\[\\]<>\"']{0,2000}+){0,100}+)?+)/?+\\]");

  /** What makes brackets a shortcode: the name of a value. */
  private static final Pattern NAMED = Pattern.compile("[A-Za-z0-9_-]=");

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,20}+)(?=[\\s/>]|\\z)");

  private static final Pattern TWO_BREAKS =
      Pattern.compile("<br\\s*+/?+>\\s*+<br\\s*+/?+>", Pattern.CASE_INSENSITIVE);

  private final String html;
  private final boolean isClassic;
  private final Set<String> ended = new HashSet<>();
  private final Set<String> neverEnded = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final Matcher shortcode;
  private final Matcher tag;
  private final Matcher twoBreaks;

  private PostMarkup(String html) {
    this.html = html;
    this.isClassic = !html.contains(BLOCK_EDITOR);
    this.shortcode = SHORTCODE.matcher(html);
    this.tag = TAG.matcher(html);
    this.twoBreaks = TWO_BREAKS.matcher(html);
    for (Matcher each = SHORTCODE.matcher(html); each.find(); ) {
      if (!each.group(1).isEmpty()) {
        ended.add(each.group(2));
      }
    }
  }

  /** The changes to the HTML of a post, in order; they do not overlap. */
  static List<Change> of(String html) {
    PostMarkup markup = new PostMarkup(html);
    markup.read();
    return markup.changes;
  }

  private void read() {
    int at = isClassic ? afterBreak(0) : 0;
    while (at < html.length()) {
      at =
          switch (html.charAt(at)) {
            case '<' -> afterMarkup(at);
            case '[' -> afterShortcode(at);
            case '\n', '\r' -> isClassic ? afterLine(at) : at + 1;
            default -> at + 1;
          };
    }
  }

  private int afterLine(int at) {
    int end = at;
    int lines = 0;
    for (char last = ' '; end < html.length() && isSpace(html.charAt(end)); end++) {
      char c = html.charAt(end);
      lines += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
      last = c;
    }
    return lines > 1 ? afterBreak(end) : end;
  }

  /**
   * What is white space for PHP: no blank of another script, such as U+3000, makes a line blank.
   */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Begins a paragraph, unless a block begins or something ends here. */
  private int afterBreak(int at) {
    tag.region(at, html.length());
    boolean isBlock = tag.lookingAt() && BLOCKS.contains(name(tag));
    if (!isBlock && at < html.length()) {
      changes.add(new Change(at, at, "<p>"));
    }
    return at;
  }

  private static String name(Matcher found) {
    return found.group(2).toLowerCase(Locale.ROOT);
  }

  private int afterMarkup(int at) {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      return end < 0 ? html.length() : end;
    }
    twoBreaks.region(at, html.length());
    if (isClassic && twoBreaks.lookingAt()) {
      return afterTwoBreaks(at, twoBreaks.end());
    }
    tag.region(at, html.length());
    if (!tag.lookingAt() || !tag.group(1).isEmpty() || !KEPT.contains(name(tag))) {
      return at + 1;
    }
    return after("</" + name(tag), tag.end());
  }

  /** Passes two breaks of lines, which divide paragraphs as a blank line does. */
  private int afterTwoBreaks(int from, int end) {
    int at = end;
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
    changes.add(new Change(from, at, ""));
    return afterBreak(at);
  }

  /**
   * The offset after a text, in any case, behind which no name goes on. Of one that does not
   * follow, nothing is after it.
   */
  private int after(String end, int from) {
    if (neverEnded.contains(end)) {
      return from;
    }
    for (int at = html.indexOf(end.charAt(0), from);
        at >= 0;
        at = html.indexOf(end.charAt(0), at + 1)) {
      if (html.regionMatches(true, at, end, 0, end.length()) && isEndOfName(at + end.length())) {
        return at + end.length();
      }
    }
    neverEnded.add(end);
    return from;
  }

  private boolean isEndOfName(int at) {
    if (at == html.length()) {
      return true;
    }
    char c = html.charAt(at);
    return c != '_' && c != '-' && !Character.isLetterOrDigit(c);
  }

  private int afterShortcode(int at) {
    if (html.startsWith("[[", at)) {
      return at + 2;
    }
    shortcode.region(at, html.length());
    if (!shortcode.lookingAt() || !isShortcode()) {
      return at + 1;
    }
    int end = shortcode.end();
    boolean isStart = shortcode.group(1).isEmpty();
    String name = shortcode.group(2);
    if (isStart && isCode(name) && ended.contains(name)) {
      int close = after("[/" + name, end);
      int whole = close == end ? end : Math.max(close, html.indexOf(']', close) + 1);
      changes.add(new Change(at, whole, "<pre></pre>"));
      return whole;
    }
    changes.add(new Change(at, end, ""));
    return end;
  }

  /** Whether a shortcode holds code; CodeColorer names languages like {@code ccn_php}. */
  private static boolean isCode(String name) {
    return CODE.contains(name) || (name.startsWith("cc") && name.indexOf('_') > 0);
  }

  /** Whether brackets are a shortcode rather than text, such as {@code [sic]}. */
  private boolean isShortcode() {
    String name = shortcode.group(2);
    return !shortcode.group(1).isEmpty()
        || ended.contains(name)
        || ALONE.contains(name)
        || NAMED.matcher(shortcode.group(3)).find();
  }
}
