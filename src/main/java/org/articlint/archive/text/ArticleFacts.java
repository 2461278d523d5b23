package org.articlint.archive.text;

import java.util.Arrays;
import org.articlint.article.Span;

/**
 * What is remembered of an article's paragraphs once the article is released: about 300 bytes for a
 * paragraph of 45 words, in a few arrays.
 *
 * <p>A paragraph has a text, which is its words as they stand, and a form, which is its words with
 * slots masked. The two are the same unless the paragraph holds a phrase of the article's metadata;
 * then it is called slotted. It is compared by both, so that no slot can hide a copy.
 */
public final class ArticleFacts {

  private final int count;

  /** Two numbers for each paragraph: the fingerprint of its words with slots masked. */
  private final long[] forms;

  /** Two numbers for each paragraph: the fingerprint of its words as they stand. */
  private final long[] texts;

  private final Places places;

  /** How many words each paragraph has, as they stand. */
  private final int[] sizes;

  /** For each paragraph the end of its masked words. */
  private final int[] wordEnds;

  /** The masked words, 32 bits of each. */
  private final int[] words;

  private final Sentences sentences;

  private final int articleWords;

  private final Pieces pieces;

  ArticleFacts(
      int articleWords,
      Pieces pieces,
      Places places,
      Sentences sentences,
      long[] forms,
      long[] texts,
      int[] sizes,
      int[] wordEnds,
      int[] words) {
    this.articleWords = articleWords;
    this.pieces = pieces;
    this.places = places;
    this.sentences = sentences;
    this.count = sizes.length;
    this.forms = forms;
    this.texts = texts;
    this.sizes = sizes;
    this.wordEnds = wordEnds;
    this.words = words;
  }

  /** The number of paragraphs. */
  public int count() {
    return count;
  }

  /** How many words all paragraphs of the article have, short ones among them. */
  public int articleWords() {
    return articleWords;
  }

  /** How many words the paragraphs have that are compared by themselves. */
  public long comparedWords() {
    return Arrays.stream(sizes).asLongStream().sum();
  }

  /** The whole text of the article. */
  public Pieces pieces() {
    return pieces;
  }

  public long formHigh(int paragraph) {
    return forms[2 * paragraph];
  }

  public long formLow(int paragraph) {
    return forms[2 * paragraph + 1];
  }

  public long textHigh(int paragraph) {
    return texts[2 * paragraph];
  }

  public long textLow(int paragraph) {
    return texts[2 * paragraph + 1];
  }

  /** Whether a paragraph holds a slot; not known once the words are gone. */
  public boolean isSlotted(int paragraph) {
    return forms[2 * paragraph] != texts[2 * paragraph]
        || forms[2 * paragraph + 1] != texts[2 * paragraph + 1];
  }

  /** Whether two paragraphs have the same words, as they stand. */
  public boolean haveSameText(int paragraph, int other) {
    return textHigh(paragraph) == textHigh(other) && textLow(paragraph) == textLow(other);
  }

  /** The 1-based line of a paragraph. */
  public int line(int paragraph) {
    return places.line(paragraph);
  }

  /** The 1-based column of a paragraph, in UTF-16 units. */
  public int column(int paragraph) {
    return places.column(paragraph);
  }

  /** Where a paragraph stands. */
  public Span span(int paragraph) {
    return places.span(paragraph);
  }

  /** The number of the procedure that a paragraph is a step of, from 1; 0 for none. */
  public int procedure(int paragraph) {
    return places.procedure(paragraph);
  }

  /** How many words a paragraph has. */
  public int size(int paragraph) {
    return sizes[paragraph];
  }

  public int[] words(int paragraph) {
    int from = paragraph == 0 ? 0 : wordEnds[paragraph - 1];
    return Arrays.copyOfRange(words, from, wordEnds[paragraph]);
  }

  /**
   * The same without what a segment keeps that is made of it, the words and their fingerprints: a
   * sixth of the size.
   */
  public ArticleFacts withoutWords() {
    return new ArticleFacts(
        articleWords,
        pieces,
        places,
        sentences.withoutFingerprints(),
        new long[0],
        texts,
        sizes,
        new int[0],
        new int[0]);
  }

  public int firstSentence(int paragraph) {
    return sentences.first(paragraph);
  }

  public int sentenceEnd(int paragraph) {
    return sentences.end(paragraph);
  }

  public long sentenceHigh(int sentence) {
    return sentences.high(sentence);
  }

  public long sentenceLow(int sentence) {
    return sentences.low(sentence);
  }

  /** How many words a sentence has; 0 for one that is the sentence before, as it stands. */
  public int sentenceSize(int sentence) {
    return sentences.size(sentence);
  }

  /** Writes the facts as bytes. */
  public void encode(Encoder out) {
    out.number(articleWords);
    pieces.encode(out);
    places.encode(out);
    sentences.encode(out);
    out.hashes(forms);
    // Few paragraphs are slotted, so that the others need no second fingerprint.
    boolean isSlotted = !Arrays.equals(forms, texts);
    out.truth(isSlotted);
    if (isSlotted) {
      out.hashes(texts);
    }
    out.numbers(sizes);
    out.numbers(wordEnds);
    out.hashes(words);
  }

  /** Reads facts that were written as bytes. */
  public static ArticleFacts decode(Decoder in) {
    int articleWords = in.number();
    Pieces pieces = Pieces.decode(in);
    Places places = Places.decode(in);
    Sentences sentences = Sentences.decode(in);
    long[] forms = in.wideHashes();
    long[] texts = in.truth() ? in.wideHashes() : forms;
    return new ArticleFacts(
        articleWords,
        pieces,
        places,
        sentences,
        forms,
        texts,
        in.numbers(),
        in.numbers(),
        in.hashes());
  }
}
