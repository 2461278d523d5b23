package org.articlint.check.spelling;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells a word with one or two wrong letters from another word. */
final class Typo {

  /** The most letters that are wrong in a word. */
  static final int MAX_EDITS = 2;

  /** In a shorter word one wrong letter more often makes another word. */
  private static final int MIN_LETTERS_FOR_TWO_EDITS = 7;

  private static final int MIN_LETTERS = 4;

  /** Forms of one word are no typing errors: {@code reviewer}, {@code expired}. */
  private static final Pattern ENDING = Pattern.compile("(?:e[ds]|s|ers?|ing|ions?|ly)$");

  private Typo() {}

  /**
   * The number of letters that are wrong: 1 or 2, or 0 when the word is right or another one.
   *
   * @param right tells a word that is spelt right; asked last
   */
  static int edits(String written, String meant, Predicate<String> right) {
    boolean isTooShort = meant.length() < MIN_LETTERS || written.length() < MIN_LETTERS - 1;
    boolean isUnlike = Math.abs(written.length() - meant.length()) > MAX_EDITS;
    if (isTooShort || isUnlike || written.charAt(0) != meant.charAt(0)) {
      return 0;
    }
    int edits = EditDistance.of(written, meant);
    boolean isOneOfFew = meant.length() < MIN_LETTERS_FOR_TWO_EDITS;
    if (edits > (isOneOfFew ? 1 : MAX_EDITS) || stem(written).equals(stem(meant))) {
      return 0;
    }
    // Four letters of which one is another: date and data, last and list.
    boolean isOtherWord = meant.length() == MIN_LETTERS && written.length() == MIN_LETTERS;
    boolean isRight = (isOtherWord && !isSwapped(written, meant)) || right.test(written);
    return isRight ? 0 : edits;
  }

  private static String stem(String word) {
    return ENDING.matcher(word).replaceFirst("");
  }

  private static boolean isSwapped(String a, String b) {
    return a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
  }
}
