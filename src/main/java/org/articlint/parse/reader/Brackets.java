package org.articlint.parse.reader;

import java.util.Arrays;
import java.util.Optional;

/**
 * The brackets of a text in Markdown, of which a parser can take only so many in one run of lines,
 * that is, between two blank lines.
 */
public final class Brackets {

  /** Brackets that are left open. For each link commonmark-java goes through all of them. */
  public static final int MAX_OPEN = 20_000;

  /** The message about brackets over the limit. */
  public static final String TOO_MANY_OPEN =
      "a paragraph or list has more than the %s brackets '[' that may be left open in it"
          .formatted(MAX_OPEN);

  /**
   * Lines that brackets reach over, added up. Commonmark-java keeps the place of each line in each
   * image, so that images inside each other take quadratic memory.
   */
  public static final int MAX_LINES = 2_000_000;

  /** The message about lines over the limit. */
  public static final String TOO_MANY_LINES =
      "brackets '[' are nested in a paragraph or list, and reach over more than the %s lines that are"
              .formatted(MAX_LINES)
          + " read, added up; end them on the line where they begin";

  private final String text;

  /** The lines on which the open brackets stand. */
  private int[] lines = new int[16];

  private int open;
  private int ofWikiLinks;
  private int line;
  private long linesInside;

  private Brackets(String text) {
    this.text = text;
  }

  /**
   * Says which limit the brackets of a text exceed, if any. Two together may be those of a wiki
   * link, of which one counts as left open.
   */
  public static Optional<String> excess(String text) {
    return isBelowLimits(text) ? Optional.empty() : new Brackets(text).count();
  }

  /** Whether a text has so few brackets and lines that it cannot exceed a limit. */
  private static boolean isBelowLimits(String text) {
    int brackets = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      brackets++;
    }
    // A line takes at least one character.
    return 2L * brackets <= MAX_OPEN && (long) brackets * text.length() <= MAX_LINES;
  }

  private Optional<String> count() {
    boolean isBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
        continue; // Two characters end one line.
      }
      if (c == '[') {
        if (open == lines.length) {
          lines = Arrays.copyOf(lines, 2 * open);
        }
        lines[open++] = line;
        ofWikiLinks += text.startsWith("[", i + 1) ? 1 : 0;
      } else if (c == ']' && open > 0) {
        linesInside += line - lines[--open];
      } else if (c == '\n' || c == '\r') {
        line++;
        open = isBlank ? 0 : open;
        ofWikiLinks = isBlank ? 0 : ofWikiLinks;
      }
      isBlank = c == '\n' || c == '\r' || (isBlank && Character.isWhitespace(c));
      if (open + ofWikiLinks > MAX_OPEN) {
        return Optional.of(TOO_MANY_OPEN);
      }
    }
    return linesInside > MAX_LINES ? Optional.of(TOO_MANY_LINES) : Optional.empty();
  }
}
