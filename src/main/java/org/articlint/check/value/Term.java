package org.articlint.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;
import org.articlint.article.NormalText;
import org.articlint.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase, found as whole words ({@link Words}) in the normal form of a text, in any case
 * and with any white space between them. A word that ends with {@code *} stands for all words that
 * begin with it: {@code migrat*} is found in "migrating". Only here does an apostrophe or a joiner
 * end a word: the term {@code GitHub} is found in {@code GitHub's}. In a script without spaces a
 * term is found wherever its letters stand, because a dictionary need not know it.
 */
public final class Term {

  private static final int MAX_UNITS = 200;
  private static final String ANY_ENDING = "[\\p{L}\\p{M}\\p{N}_]*";
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String text;
  private final String normal;
  private final int lead;
  private final String firstUnit;
  private volatile @Nullable Pattern compiled;

  private Term(String text, String normal, int lead, String firstUnit) {
    this.text = text;
    this.normal = normal;
    this.lead = lead;
    this.firstUnit = firstUnit;
  }

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
    String first = LowerCase.of(TermList.unitAt(term, start));
    return new Term(text.strip(), term, start, first);
  }

  /** The term as written in the pack. */
  public String text() {
    return text;
  }

  /** The number of UTF-16 units before the first word in the normal form. */
  int lead() {
    return lead;
  }

  /**
   * What its normal form begins with, in lower case: a word, the beginning of words when {@link
   * #isStem}, or one letter of a script without spaces.
   */
  String firstUnit() {
    return firstUnit;
  }

  /** Whether the first word stands for all words that begin with it. */
  boolean isStem() {
    return normal.startsWith("*", lead + firstUnit.length());
  }

  /** The pattern, compiled when the term is first tried: most terms of a list never are. */
  Pattern compiled() {
    Pattern known = compiled;
    if (known == null) {
      known = Pattern.compile(pattern(), FLAGS);
      compiled = known;
    }
    return known;
  }

  private String pattern() {
    List<String> parts = new ArrayList<>();
    for (String part : normal.split("\\s+", -1)) {
      boolean isStem = part.length() > 1 && part.endsWith("*");
      parts.add(
          isStem
              ? Pattern.quote(part.substring(0, part.length() - 1)) + ANY_ENDING
              : Pattern.quote(part));
    }
    return String.join("\\s+", parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Term term && text.equals(term.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
