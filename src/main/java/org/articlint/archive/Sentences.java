package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits prose at a full stop, question or exclamation mark that white space follows. Simple on
 * purpose: both copies of a text split alike, which is all that comparing needs.
 */
final class Sentences {

  private static final String ENDS = ".!?。！？…";
  private static final String CLOSERS = "\"'”’)]»";

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < text.length()
          && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
        sentences.add(text.substring(start, end));
        start = end;
      }
      i = end - 1;
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }
}
