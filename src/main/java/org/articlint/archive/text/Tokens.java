package org.articlint.archive.text;

import java.util.Arrays;
import org.articlint.article.NormalText;
import org.articlint.article.Unspaced;
import org.articlint.article.Words;
import org.articlint.article.dictionary.DictionaryWords;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Words} of a {@link NormalText} in lower case, each a 64-bit fingerprint, and where
 * sentences end. Apostrophes and joiners inside a word are dropped, every other mark separates; a
 * sentence ends at a full stop, question or exclamation mark that white space follows, or where
 * scripts without spaces have such a mark. Simple on purpose: both copies of a text split alike,
 * which is all that comparing needs.
 */
public final class Tokens {

  /** Marks that end a sentence if white space or a letter of a script without spaces follows. */
  private static final String ENDS = ".!?．…";

  /**
   * Marks that end a sentence whatever follows: those of Chinese and Japanese, Armenian, Arabic and
   * Urdu, Hindi, Tibetan, Burmese, Ethiopic and Khmer.
   */
  private static final String UNSPACED_ENDS = "։؟۔।॥།༎။።፧។៕。！？";

  private static final char FIRST_UNSPACED_END = '։';

  /** No letter below it is of a script without spaces. */
  private static final int FIRST_UNSPACED = '\u0E01';

  private static final String CLOSERS = "\"'”’)]»";

  /** A table of its own: a call for each character costs a tenth of the time. */
  private static final byte[] ASCII = Words.ascii();

  private String text = "";

  /** The text, which is quicker to go through than a string. */
  private char[] chars = {};

  private long[] words = new long[64];
  private int[] places = new int[128];
  private int[] sentenceEnds = new int[8];
  private int count;
  private int sentences;

  /** Loaded at the first text that needs it. */
  private @Nullable DictionaryWords dictionary;

  /** The words of a text. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens();
    tokens.split(text);
    return tokens;
  }

  /** Splits a text, whose words take the place of those of the text before. */
  void split(String given) {
    text = NormalText.of(given).text();
    count = 0;
    sentences = 0;
    if (text.length() > chars.length) {
      chars = new char[text.length() + text.length() / 2];
    }
    text.getChars(0, text.length(), chars, 0);
    split();
    endSentence();
  }

  /** The number of words. */
  public int size() {
    return count;
  }

  /** The fingerprint of a word. */
  public long word(int index) {
    return words[index];
  }

  /** Writes the fingerprint of a range of words to two places of an array, high half first. */
  void fingerprint(int from, int to, long[] into, int at) {
    Hash128.write(words, from, to, into, at);
  }

  /** Whether a range of words is the same as some words of an array. */
  boolean areWords(int from, int to, long[] others, int othersFrom, int othersTo) {
    return Arrays.equals(words, from, to, others, othersFrom, othersTo);
  }

  /** The word as it stands in the normal form of the text. */
  public String shown(int index) {
    return text.substring(places[2 * index], places[2 * index + 1]);
  }

  /** Returns whether a word follows the one before without a space or a mark between them. */
  public boolean isAttached(int index) {
    return index > 0 && places[2 * index] == places[2 * index - 1];
  }

  /** The number of sentences that have words. */
  public int sentences() {
    return sentences;
  }

  /** The index after the last word of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  private void split() {
    int length = text.length();
    long hash = 0;
    int start = -1;
    for (int i = 0; i < length; ) {
      int c = chars[i];
      int next = i + 1;
      if (Character.isHighSurrogate((char) c)) {
        c = text.codePointAt(i);
        next = i + Character.charCount(c);
      }
      int lower = c < ASCII.length ? ASCII[c] : Words.lowerCase(c);
      Unspaced kind = lower < FIRST_UNSPACED ? Unspaced.NONE : Unspaced.of(c);
      if (lower != 0 && kind == Unspaced.NONE) {
        if (start < 0) {
          start = i;
          hash = 0;
        }
        hash = (hash ^ lower) * Hash128.FNV_PRIME;
        for (; next < length && chars[next] < ASCII.length && ASCII[chars[next]] != 0; next++) {
          hash = (hash ^ ASCII[chars[next]]) * Hash128.FNV_PRIME;
        }
      } else if (!(start >= 0 && Words.isInside(c))) {
        if (start >= 0) {
          add(hash, start, i);
          start = -1;
        }
        if (kind != Unspaced.NONE) {
          next = kind.end(text, i);
          addByDictionary(i, next);
        } else if (endsSentence(c, next)) {
          endSentence();
        }
      }
      i = next;
    }
    if (start >= 0) {
      add(hash, start, length);
    }
  }

  /** Adds the words of a run of a script without spaces. */
  private void addByDictionary(int from, int to) {
    if (dictionary == null) {
      dictionary = new DictionaryWords();
    }
    int start = from;
    for (int end : dictionary.ends(text.substring(from, to))) {
      long hash = 0;
      for (int i = start; i < from + end; i += Character.charCount(text.codePointAt(i))) {
        int lower = Words.lowerCase(text.codePointAt(i));
        hash = lower == 0 ? hash : (hash ^ lower) * Hash128.FNV_PRIME;
      }
      add(hash, start, from + end);
      start = from + end;
    }
  }

  private boolean endsSentence(int mark, int after) {
    if (mark >= FIRST_UNSPACED_END && UNSPACED_ENDS.indexOf(mark) >= 0) {
      return true;
    }
    if (ENDS.indexOf(mark) < 0) {
      return false;
    }
    int end = after;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
      return true;
    }
    int next = text.codePointAt(end);
    return Words.isPart(next) && Unspaced.of(next) != Unspaced.NONE;
  }

  private void add(long hash, int start, int end) {
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
      places = Arrays.copyOf(places, count * 4);
    }
    words[count] = Hash128.mix(hash);
    places[2 * count] = start;
    places[2 * count + 1] = end;
    count++;
  }

  private void endSentence() {
    if (count > (sentences == 0 ? 0 : sentenceEnds[sentences - 1])) {
      if (sentences == sentenceEnds.length) {
        sentenceEnds = Arrays.copyOf(sentenceEnds, sentences * 2);
      }
      sentenceEnds[sentences++] = count;
    }
  }
}
