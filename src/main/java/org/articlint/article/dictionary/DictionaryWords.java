package org.articlint.article.dictionary;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * Divides Han, Kana, Thai, Lao, Khmer and Burmese into words by the dictionaries of ICU4J
 * (International Components for Unicode), in time proportional to the length of a text. The class
 * is loaded when a text has such letters: ICU takes a tenth of a second to start. Not for several
 * threads.
 */
public final class DictionaryWords {

  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

  /**
   * Divides a run of letters and marks of these scripts.
   *
   * @return the UTF-16 offset in the run at which each word ends
   */
  public int[] ends(String run) {
    int[] ends = new int[run.length()];
    int count = 0;
    words.setText(run);
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      ends[count++] = end;
    }
    return Arrays.copyOf(ends, count);
  }
}
