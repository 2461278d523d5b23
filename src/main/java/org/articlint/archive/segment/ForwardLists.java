package org.articlint.archive.segment;

import java.util.BitSet;
import org.articlint.archive.text.ArticleFacts;

/**
 * Which form and which sentences the paragraphs of a segment have, by their numbers. Known of a
 * segment that was just made of articles; in another one they are looked up by their fingerprints.
 */
public final class ForwardLists {

  private final int[] forms;
  private final BitSet firsts = new BitSet();
  private final int[] firstSentences;
  private final int[] sentences;

  /**
   * Lists.
   *
   * @param forms for each paragraph its form
   * @param firstSentences for each article the index of its first sentence
   * @param sentences the sentences of all articles, as {@link ArticleFacts} has them
   */
  ForwardLists(int[] forms, int[] firstSentences, int[] sentences) {
    this.forms = forms;
    this.firstSentences = firstSentences;
    this.sentences = sentences;
    BitSet seen = new BitSet();
    for (int paragraph = 0; paragraph < forms.length; paragraph++) {
      firsts.set(paragraph, !seen.get(forms[paragraph]));
      seen.set(forms[paragraph]);
    }
  }

  /** Whether a paragraph of the segment is the first that has its form. */
  public boolean isFirst(int paragraph) {
    return firsts.get(paragraph);
  }

  /** The form of a paragraph of the segment. */
  public int form(int paragraph) {
    return forms[paragraph];
  }

  /** A sentence of an article. */
  public int sentence(int article, int index) {
    return sentences[firstSentences[article] + index];
  }
}
