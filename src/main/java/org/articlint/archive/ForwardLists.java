package org.articlint.archive;

/**
 * Which form and which sentences the paragraphs of a segment have, by their numbers. Known of a
 * segment that was just made of articles; in another one they are looked up by their fingerprints.
 */
final class ForwardLists {

  private final int[] forms;
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
  }

  /** The form of a paragraph of the segment. */
  int form(int paragraph) {
    return forms[paragraph];
  }

  /** A sentence of an article. */
  int sentence(int article, int index) {
    return sentences[firstSentences[article] + index];
  }
}
