package org.articlint.article;

import org.articlint.article.dictionary.DictionaryWords;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text from run to run: a word of a script with spaces, or what a script without
 * spaces writes in one go.
 */
final class WordRuns {

  private final String text;
  private Unspaced kind = Unspaced.NONE;
  private int start;
  private int end;

  /** Loaded at the first run that needs it. */
  private @Nullable DictionaryWords dictionary;

  WordRuns(String text) {
    this.text = NormalText.of(text).text();
  }

  /** Goes to the next run; returns false when there is none. */
  boolean next() {
    start = end;
    while (start < text.length() && !Words.isPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    end = start;
    if (start == text.length()) {
      return false;
    }
    kind = Unspaced.of(text.codePointAt(start));
    end = kind == Unspaced.NONE ? endOfWord() : kind.end(text, start);
    return true;
  }

  private int endOfWord() {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean goesOn = Words.isPart(c) ? Unspaced.of(c) == Unspaced.NONE : Words.isInside(c);
      if (!goesOn) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  Unspaced kind() {
    return kind;
  }

  /** The number of words in the run. */
  int words() {
    if (kind == Unspaced.NONE) {
      return 1;
    }
    if (dictionary == null) {
      dictionary = new DictionaryWords();
    }
    return dictionary.ends(text.substring(start, end)).length;
  }

  /** The number of letters in the run, marks not counted. */
  int letters() {
    return (int) text.substring(start, end).codePoints().filter(c -> !Words.isMark(c)).count();
  }
}
