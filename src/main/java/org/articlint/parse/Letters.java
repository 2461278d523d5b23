package org.articlint.parse;

/** Tells text from white space and mere signs. */
final class Letters {

  private Letters() {}

  /** Returns whether a text has a letter or digit: rules of stars or signs alone are no prose. */
  static boolean isIn(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
