package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Span;

/**
 * What is remembered of a paragraph once its article is released.
 *
 * @param plain fingerprint of the words as they stand
 * @param hash fingerprint of the words with slots masked
 * @param words the number of words
 * @param sentences the sentences long enough to compare
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record ParagraphFacts(
    Hash128 plain,
    Hash128 hash,
    int words,
    List<Sentence> sentences,
    Span span,
    int line,
    int column) {

  /**
   * A sentence.
   *
   * @param words the number of words
   */
  public record Sentence(Hash128 hash, int words) {}

  /**
   * Reads a paragraph.
   *
   * @param minSentenceWords shorter sentences are not compared by themselves
   */
  public static ParagraphFacts of(
      String text, Slots slots, Span span, int line, int column, int minSentenceWords) {
    List<String> plain = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : Sentences.of(text)) {
      List<String> words = Words.of(sentence);
      List<String> masked = slots.mask(words);
      plain.addAll(words);
      all.addAll(masked);
      if (words.size() >= minSentenceWords) {
        sentences.add(new Sentence(Hash128.of(masked), words.size()));
      }
    }
    return new ParagraphFacts(
        Hash128.of(plain),
        Hash128.of(all),
        plain.size(),
        List.copyOf(sentences),
        span,
        line,
        column);
  }
}
