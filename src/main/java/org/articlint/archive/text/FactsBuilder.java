package org.articlint.archive.text;

import java.util.Arrays;
import java.util.Set;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Takes the facts of an article, paragraph after paragraph. */
public class FactsBuilder {
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
  public FactsBuilder(Slots slots, int minWords, int minSentenceWords) {
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
    return new ArticleFacts(
        articleWords,
        pieces.build(),
        places.build(),
        sentences.build(),
        Arrays.copyOf(forms, 2 * count),
        Arrays.copyOf(texts, 2 * count),
        Arrays.copyOf(sizes, count),
        Arrays.copyOf(wordEnds, count),
        Arrays.copyOf(words, wordCount));
  }
}
