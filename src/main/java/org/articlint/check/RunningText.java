package org.articlint.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.articlint.article.Prose;
import org.articlint.article.Words;

/**
 * Tells prose from what merely stands where a paragraph stands: rows of links, notes on a series,
 * commands, lines of logs, addresses, template tags and data. Running text is all but code, links,
 * bare addresses and what stands in braces.
 */
final class RunningText {

  /** Of prose, at least one word in so many is running text. */
  private static final int MAX_WORDS_FOR_EACH = 3;

  /** So many links can be a row, with a few words between them ("by", "see also"). */
  private static final int MIN_LINKS_OF_ROW = 3;

  private static final int MAX_WORDS_BETWEEN_LINKS = 3;

  /** A link of a wiki, which Markdown does not know. */
  private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[[^\\[\\]]*+]]");

  /** Which characters of a text can be a note on a series. */
  private static final int MAX_SERIES_NOTE_CHARS = 200;

  /** A first sentence that says of which series the article is a part. */
  private static final Pattern SERIES_NOTE =
      Pattern.compile(
          "[^.!?]{0,80}?\\b(?:parts?|posts?|articles?|instal{1,2}ments?|first|second|third|fourth|fifth"
              + "|sixth|seventh|eighth|ninth|tenth|last|final|teil|artikel|beitrag|partie|parte"
              + "|art[ií]culo|artigo)\\b[^.!?]{0,60}?\\b(?:series?|série|reihe|artikelserie)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** How the line of a log begins: with a moment, or with the level and the moment after it. */
  private static final Pattern LOG_LINE =
      Pattern.compile(
          "[\\[(<=]*(?:(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical)\\b[^\\d]{0,20})?"
              + "(?:\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[-/ ]\\p{L}{3}[-/ ]\\d{4}|\\p{L}{3} [ \\d]\\d)"
              + "(?:[T_ ]|::)*+\\d{1,2}:\\d{2}:\\d{2}",
          Pattern.CASE_INSENSITIVE);

  /** Up to the next white space. */
  private static final Pattern ADDRESS_OR_WORD = Pattern.compile("\\S++");

  private RunningText() {}

  /**
   * Whether at least a third of the words are running text, and not just words between links or the
   * note that an article is part of a series.
   */
  static boolean makesMostOf(Prose prose) {
    return !isSeriesNote(prose.text())
        && !LOG_LINE.matcher(prose.text()).lookingAt()
        && isRunning(prose);
  }

  private static boolean isSeriesNote(String text) {
    String start = text.substring(0, Math.min(text.length(), MAX_SERIES_NOTE_CHARS));
    return (start.contains("erie") || start.contains("érie") || start.contains("eihe"))
        && SERIES_NOTE.matcher(text).lookingAt();
  }

  private static boolean isRunning(Prose prose) {
    if (isPlain(prose)) {
      return true;
    }
    String outside = prose.outsideCodeAndLinks();
    String running = withoutAddresses(withoutBraces(withoutWikiLinks(outside)));
    if (running.equals(prose.text())) {
      return true;
    }
    int words = Words.count(running);
    return MAX_WORDS_FOR_EACH * words >= Words.count(prose.text())
        && (prose.links().size() < MIN_LINKS_OF_ROW
            || words > MAX_WORDS_BETWEEN_LINKS * prose.links().size());
  }

  /** Most paragraphs have nothing that could be left out. */
  private static boolean isPlain(Prose prose) {
    String text = prose.text();
    return prose.links().isEmpty()
        && prose.code().isEmpty()
        && text.indexOf('{') < 0
        && !text.contains("[[")
        && !isAddress(text);
  }

  private static String withoutWikiLinks(String text) {
    return text.contains("[[") ? WIKI_LINK.matcher(text).replaceAll(" ") : text;
  }

  private static String withoutAddresses(String text) {
    return text.contains("://") || text.contains("www.")
        ? ADDRESS_OR_WORD.matcher(text).replaceAll(word -> isAddress(word.group()) ? " " : "$0")
        : text;
  }

  private static boolean isAddress(String word) {
    return word.contains("://") || word.contains("www.");
  }

  /** Leaves out template tags, macros and JSON; a brace without its other half is text. */
  private static String withoutBraces(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder without = new StringBuilder(text.length());
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '}' && !opened.isEmpty()) {
        without.setLength(opened.pop());
        without.append(' ');
      } else {
        if (c == '{') {
          opened.push(without.length());
        }
        without.append(c);
      }
    }
    return without.toString();
  }
}
