package org.articlint.archive.text;

import java.util.Arrays;
import org.articlint.article.Words;

/**
 * A text in the normal form in which texts compare: words of letters and digits in lower case, each
 * a 64-bit fingerprint, and where sentences end. Apostrophes inside a word are dropped, every other
 * mark separates; a sentence ends at a full stop, question or exclamation mark that white space
 * follows. Simple on purpose: both copies of a text split alike, which is all that comparing needs.
 */
public final class Tokens {

  private static final String ENDS = ".!?。！？…";
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

  /** The words of a text. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens();
    tokens.split(text);
    return tokens;
  }

  /** Splits a text, whose words take the place of those of the text before. */
  void split(String given) {
    text = given;
    if (!split()) {
      text = Words.composed(given);
      split();
    }
  }

  /** The number of words. */
  public int size() {
    return count;
  }

  /** The fingerprint of a word. */
  public long word(int index) {
    return words[index];
  }

  /** A fingerprint of all words in their order, as they stand. */
  long fingerprint() {
    long fingerprint = count;
    for (int i = 0; i < count; i++) {
      fingerprint = (Long.rotateLeft(fingerprint, 31) ^ words[i]) * Hash128.LANE_2;
    }
    return Hash128.mix(fingerprint);
  }

  /** The word as it stands, in the text's composed form. */
  public String shown(int index) {
    return text.substring(places[2 * index], places[2 * index + 1]);
  }

  /** The number of sentences that have words. */
  public int sentences() {
    return sentences;
  }

  /** The index after the last word of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** Splits the text, unless it is not in NFC. */
  private boolean split() {
    count = 0;
    sentences = 0;
    int length = text.length();
    if (length > chars.length) {
      chars = new char[length + length / 2];
    }
    text.getChars(0, length, chars, 0);
    boolean isComposed = false;
    long hash = 0;
    int start = -1;
    for (int i = 0; i < length; ) {
      int c = chars[i];
      int next = i + 1;
      if (c >= Words.FIRST_MARK && !isComposed) {
        if (!Words.isComposed(text)) {
          return false;
        }
        isComposed = true;
      }
      if (Character.isHighSurrogate((char) c)) {
        c = text.codePointAt(i);
        next = i + Character.charCount(c);
      }
      int lower = c < ASCII.length ? ASCII[c] : Words.lowerCase(c);
      if (lower != 0) {
        if (start < 0) {
          start = i;
          hash = 0;
        }
        hash = (hash ^ lower) * Hash128.FNV_PRIME;
        for (; next < length && chars[next] < ASCII.length && ASCII[chars[next]] != 0; next++) {
          hash = (hash ^ ASCII[chars[next]]) * Hash128.FNV_PRIME;
        }
      } else if (!(start >= 0 && (c == Words.APOSTROPHE || c == Words.RIGHT_QUOTE))) {
        if (start >= 0) {
          add(hash, start, i);
          start = -1;
        }
        if (ENDS.indexOf(c) >= 0 && endsSentence(next)) {
          endSentence();
        }
      }
      i = next;
    }
    if (start >= 0) {
      add(hash, start, length);
    }
    endSentence();
    return true;
  }

  private boolean endsSentence(int after) {
    int end = after;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length() || Character.isWhitespace(text.charAt(end));
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
