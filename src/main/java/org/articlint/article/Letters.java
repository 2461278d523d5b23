package org.articlint.article;

/** Tells text from white space and mere signs. */
public final class Letters {

  private Letters() {}

  /** Returns whether a text has a letter or digit: rules of stars or signs alone are no prose. */
  public static boolean isIn(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
