package org.articlint.archive.text;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The whole text of an article in pieces, by which two articles compare: the sentences of its
 * paragraphs, short ones among them, and the lines of everything else (headings, tables, code). A
 * piece is a hash of its words and their number. Two pieces of an archive that only share the hash
 * are rare, and change the share of a text by one piece.
 */
public final class Pieces {

  /** The bits of a number that are a hash. */
  private static final long HASH = -1L << Integer.SIZE;

  /** The different hashes, ascending. */
  private final int[] hashes;

  /** How many words the pieces with each hash have. */
  private final int[] sizes;

  private final int words;
  private final Set<String> names;

  /** No text. */
  public static final Pieces NONE = new Builder().build();

  private Pieces(int[] hashes, int[] sizes, Set<String> names) {
    this.hashes = hashes;
    this.sizes = sizes;
    this.names = names;
    int sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    this.words = sum;
  }

  /** How many words all pieces have. */
  public int words() {
    return words;
  }

  /** The words of the file's name that the article has in its title or a heading. */
  public Set<String> names() {
    return names;
  }

  /** The different hashes, ascending. */
  public int[] hashes() {
    return hashes.clone();
  }

  /** Tells whether another text has a piece. */
  @FunctionalInterface
  public interface Other {
    /** Whether it has the piece with a hash. */
    boolean has(int hash);
  }

  /** How many words are in pieces that another text has as well. */
  public int wordsIn(Other other) {
    int shared = 0;
    for (int i = 0; i < hashes.length; i++) {
      shared += other.has(hashes[i]) ? sizes[i] : 0;
    }
    return shared;
  }

  /** Writes the pieces as bytes. */
  public void encode(Encoder out) {
    out.hashes(hashes);
    out.numbers(sizes);
    out.all(new TreeSet<>(names), Encoder::text);
  }

  /** Reads pieces that were written as bytes. */
  public static Pieces decode(Decoder in) {
    return new Pieces(in.hashes(), in.numbers(), Set.copyOf(in.all(Decoder::text)));
  }

  /** Takes piece after piece. */
  static final class Builder {

    /**
     * The hash of each piece, then its number of words, in one number, so that they can be sorted.
     */
    private long[] pieces = new long[64];

    private int count;
    private Set<String> names = Set.of();

    /** Names the words of the file's name that the article has in its title or a heading. */
    void name(Set<String> words) {
      names = Set.copyOf(words);
    }

    /** Adds the sentences of a paragraph. */
    void addSentences(Tokens tokens) {
      int from = 0;
      for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
        int end = tokens.sentenceEnd(sentence);
        long hash = 0;
        for (int i = from; i < end; i++) {
          hash = (hash ^ tokens.word(i)) * Hash128.FNV_PRIME;
        }
        add(hash, end - from);
        from = end;
      }
    }

    /** Adds the lines of a range of a text, which compare by their letters and digits. */
    void addLines(String text, int from, int to) {
      long hash = 0;
      int size = 0;
      boolean isInside = false;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          hash = (hash ^ c) * Hash128.FNV_PRIME;
          size += isInside ? 0 : 1;
          isInside = true;
        } else {
          isInside = false;
          if (c == '\n' || c == '\r') {
            add(hash, size);
            hash = 0;
            size = 0;
          }
        }
      }
      add(hash, size);
    }

    private void add(long hash, int size) {
      if (size == 0) {
        return;
      }
      if (count == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * count);
      }
      pieces[count++] = (Hash128.mix(hash) & HASH) | size;
    }

    Pieces build() {
      Arrays.sort(pieces, 0, count);
      int[] hashes = new int[count];
      int[] sizes = new int[count];
      int different = 0;
      for (int i = 0; i < count; i++) {
        int hash = (int) (pieces[i] >> Integer.SIZE);
        if (different == 0 || hash != hashes[different - 1]) {
          hashes[different++] = hash;
        }
        sizes[different - 1] += (int) pieces[i];
      }
      return new Pieces(Arrays.copyOf(hashes, different), Arrays.copyOf(sizes, different), names);
    }
  }
}
