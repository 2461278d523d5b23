package org.articlint.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.articlint.article.NormalText;
import org.articlint.article.Words;

/**
 * A word or phrase, found as whole words ({@link Words}) in the normal form of a text, in any case
 * and with any white space between them. Only here does an apostrophe or a joiner end a word: the
 * term {@code GitHub} is found in {@code GitHub's}. In a script without spaces a term is found
 * wherever its letters stand, because a dictionary need not know it.
 *
 * @param text the term as written in the pack
 * @param firstUnit what its normal form begins with, in lower case: a word, or one letter of a
 *     script without spaces
 * @param lead the number of UTF-16 units before that in the normal form
 */
public record Term(String text, String firstUnit, int lead, Pattern compiled) {

  private static final int MAX_UNITS = 200;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /**
   * Reads a term.
   *
   * @throws IllegalArgumentException when it has no letter or digit, or more than 200 UTF-16 units
   */
  public static Term parse(String text) {
    String term = NormalText.of(text.strip()).text().strip();
    int start = 0;
    while (start < term.length() && !Words.isPart(term.codePointAt(start))) {
      start += Character.charCount(term.codePointAt(start));
    }
    if (start == term.length()) {
      throw new IllegalArgumentException(
          "a term needs a letter or a digit, but '" + text + "' has none");
    }
    if (term.length() > MAX_UNITS) {
      throw new IllegalArgumentException("a term can have at most " + MAX_UNITS + " characters");
    }
    List<String> parts = new ArrayList<>();
    for (String part : term.split("\\s+", -1)) {
      parts.add(Pattern.quote(part));
    }
    Pattern pattern = Pattern.compile(String.join("\\s+", parts), FLAGS);
    String first = TermList.unitAt(term, start).toLowerCase(Locale.ROOT);
    return new Term(text.strip(), first, start, pattern);
  }
}
