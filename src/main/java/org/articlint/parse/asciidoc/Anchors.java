package org.articlint.parse.asciidoc;

/** The names of places in a document. */
final class Anchors {

  private Anchors() {}

  /** Returns whether a name begins at an index, perhaps in the brackets of a bibliography. */
  static boolean isAt(String text, int at) {
    int start = text.startsWith("[", at) ? at + 1 : at;
    if (start >= text.length()) {
      return false;
    }
    char first = text.charAt(start);
    return Character.isLetter(first) || first == '_' || first == ':';
  }
}
