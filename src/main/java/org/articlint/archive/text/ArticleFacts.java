package org.articlint.archive.text;

import java.util.Arrays;
import java.util.Set;
import org.articlint.article.SourceText;
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

  private ArticleFacts(ArticleFacts facts) {
    articleWords = facts.articleWords;
    pieces = facts.pieces;
    count = facts.count;
    forms = new long[0];
    texts = facts.texts;
    places = facts.places;
    sizes = facts.sizes;
    wordEnds = new int[0];
    words = new int[0];
    sentences = facts.sentences.withoutFingerprints();
  }

  private ArticleFacts(Builder builder) {
    articleWords = builder.articleWords;
    pieces = builder.pieces.build();
    count = builder.count;
    forms = Arrays.copyOf(builder.forms, 2 * count);
    texts = Arrays.copyOf(builder.texts, 2 * count);
    places = builder.places.build();
    sizes = Arrays.copyOf(builder.sizes, count);
    wordEnds = Arrays.copyOf(builder.wordEnds, count);
    words = Arrays.copyOf(builder.words, builder.wordCount);
    sentences = builder.sentences.build();
  }

  /** The number of paragraphs. */
  public int count() {
    return count;
  }

  /** How many words all paragraphs of the article have, short ones among them. */
  public int articleWords() {
    return articleWords;
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
    return new ArticleFacts(this);
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

  /** Takes the facts of paragraph after paragraph. */
  public static class Builder {
    private final Slots slots;
    private final int minWords;
    private final int minSentenceWords;

    /** The words of the paragraph at hand, as they stand and masked. */
    private final Tokens tokens = new Tokens();

    private long[] masked = new long[128];
    private int count;
    private int articleWords;
    private int wordCount;
    private long[] forms = new long[16];
    private long[] texts = new long[16];
    private final Places.Builder places = new Places.Builder();
    private final Pieces.Builder pieces = new Pieces.Builder();
    private int[] sizes = new int[8];
    private int[] wordEnds = new int[8];
    private int[] words = new int[512];
    private final Sentences.Builder sentences = new Sentences.Builder();

    /**
     * A builder.
     *
     * @param minWords shorter paragraphs are passed over
     * @param minSentenceWords shorter sentences are not compared by themselves
     */
    public Builder(Slots slots, int minWords, int minSentenceWords) {
      this.slots = slots;
      this.minWords = minWords;
      this.minSentenceWords = minSentenceWords;
    }

    /** Names the words of the file's name that the article has in its title or a heading. */
    public void name(Set<String> words) {
      pieces.name(words);
    }

    /** Adds a paragraph that is a step of no procedure, if it is long enough. */
    public void add(String text, SourceText source, Span span) {
      add(text, source, span, 0);
    }

    /** Adds a text that counts only for the article as a whole. */
    public void addPieces(String text) {
      tokens.split(text);
      pieces.addSentences(tokens);
    }

    /** Adds the lines of a source that count only for the article as a whole. */
    public void addLines(SourceText source, Span span) {
      pieces.addLines(source.text(), span.start(), span.end());
    }

    /**
     * Adds a paragraph, if it is long enough.
     *
     * @param procedure the number of the procedure that it is a step of, from 1; 0 for none
     */
    public void add(String text, SourceText source, Span span, int procedure) {
      addPieces(text);
      articleWords += tokens.size();
      if (tokens.size() < minWords) {
        return;
      }
      grow(tokens.size());
      int size = 0;
      int from = 0;
      for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
        int end = tokens.sentenceEnd(sentence);
        int maskedEnd = size + slots.mask(tokens, from, end, masked, size);
        if (end - from >= minSentenceWords) {
          addSentence(from, end, size, maskedEnd);
        }
        size = maskedEnd;
        from = end;
      }
      fingerprint(masked, size, forms, 2 * count);
      if (tokens.areWords(0, tokens.size(), masked, 0, size)) {
        texts[2 * count] = forms[2 * count];
        texts[2 * count + 1] = forms[2 * count + 1];
      } else {
        tokens.fingerprint(0, tokens.size(), texts, 2 * count);
      }
      for (int i = 0; i < size; i++) {
        words[wordCount++] = (int) (masked[i] >>> 32);
      }
      places.add(source, span, procedure);
      sizes[count] = tokens.size();
      wordEnds[count] = wordCount;
      sentences.endParagraph();
      count++;
    }

    /** Writes the fingerprint of a paragraph; a test overrides it to force a collision. */
    void fingerprint(long[] masked, int size, long[] into, int at) {
      Hash128.write(masked, 0, size, into, at);
    }

    /** Adds a sentence and, if it is slotted, itself as it stands. */
    private void addSentence(int from, int to, int maskedFrom, int maskedTo) {
      sentences.addMasked(masked, maskedFrom, maskedTo, to - from);
      if (!tokens.areWords(from, to, masked, maskedFrom, maskedTo)) {
        sentences.add(tokens, from, to, 0);
      }
    }

    private void grow(int moreWords) {
      if (count == sizes.length) {
        forms = Arrays.copyOf(forms, 4 * count);
        texts = Arrays.copyOf(texts, 4 * count);
        sizes = Arrays.copyOf(sizes, 2 * count);
        wordEnds = Arrays.copyOf(wordEnds, 2 * count);
      }
      if (wordCount + moreWords > words.length) {
        words = Arrays.copyOf(words, Math.max(2 * words.length, wordCount + moreWords));
      }
      if (moreWords > masked.length) {
        masked = new long[2 * moreWords];
      }
    }

    /** The facts. */
    public ArticleFacts build() {
      return new ArticleFacts(this);
    }
  }
}
