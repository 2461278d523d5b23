package org.articlint.archive.segment;

import java.util.BitSet;
import org.articlint.archive.column.Column;
import org.articlint.archive.text.ArticleFacts;

/**
 * The forms and sentences of each paragraph of a segment, by number. Only a segment that was just
 * built from articles has these lists; in any other, forms and sentences are looked up by their
 * fingerprints.
 */
public final class ForwardLists {

  private final Column forms;
  private final BitSet firsts = new BitSet();
  private final int[] firstSentences;
  private final Column sentences;

  /**
   * Creates the lists.
   *
   * @param forms the form of each paragraph
   * @param firstSentences for each article, the index of its first sentence
   * @param sentences the sentences of all articles, in the order of {@link ArticleFacts}
   */
  ForwardLists(Column forms, int[] firstSentences, Column sentences) {
    this.forms = forms;
    this.firstSentences = firstSentences;
    this.sentences = sentences;
    BitSet seen = new BitSet();
    for (int paragraph = 0; paragraph < forms.ints(); paragraph++) {
      int form = forms.intAt(paragraph);
      firsts.set(paragraph, !seen.get(form));
      seen.set(form);
    }
  }

  /** Returns whether a paragraph is the first of the segment with its form. */
  public boolean isFirst(int paragraph) {
    return firsts.get(paragraph);
  }

  /** Returns the form of a paragraph. */
  public int form(int paragraph) {
    return forms.intAt(paragraph);
  }

  /** Returns a sentence of an article, by its index in the article. */
  public int sentence(int article, int index) {
    return sentences.intAt(firstSentences[article] + index);
  }
}
