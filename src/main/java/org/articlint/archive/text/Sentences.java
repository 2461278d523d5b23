package org.articlint.archive.text;

import java.util.Arrays;

/**
 * The sentences of the paragraphs of an article that are long enough to be compared. A slotted
 * sentence is followed by itself as it stands.
 */
final class Sentences {

  private static final long[] NO_FINGERPRINTS = {};

  /** For each paragraph the end of its sentences. */
  private final int[] ends;

  /** Two numbers for each sentence: the fingerprint of its masked words. */
  private final long[] fingerprints;

  /** How many words each sentence has; 0 for one that is the sentence before, as it stands. */
  private final int[] sizes;

  private Sentences(int[] ends, long[] fingerprints, int[] sizes) {
    this.ends = ends;
    this.fingerprints = fingerprints;
    this.sizes = sizes;
  }

  Sentences withoutFingerprints() {
    return new Sentences(ends, NO_FINGERPRINTS, sizes);
  }

  int first(int paragraph) {
    return paragraph == 0 ? 0 : ends[paragraph - 1];
  }

  int end(int paragraph) {
    return ends[paragraph];
  }

  long high(int sentence) {
    return fingerprints[2 * sentence];
  }

  long low(int sentence) {
    return fingerprints[2 * sentence + 1];
  }

  int size(int sentence) {
    return sizes[sentence];
  }

  void encode(Encoder out) {
    out.numbers(ends);
    out.hashes(fingerprints);
    out.numbers(sizes);
  }

  static Sentences decode(Decoder in) {
    return new Sentences(in.numbers(), in.wideHashes(), in.numbers());
  }

  /** Takes sentence after sentence, paragraph after paragraph. */
  static final class Builder {
    private int[] ends = new int[8];
    private long[] fingerprints = new long[64];
    private int[] sizes = new int[32];
    private int paragraphs;
    private int count;

    /** Adds a sentence as it stands. */
    void add(Tokens tokens, int from, int to, int size) {
      grow();
      tokens.fingerprint(from, to, fingerprints, 2 * count);
      sizes[count++] = size;
    }

    /** Adds a sentence by a range of its masked words. */
    void addMasked(long[] masked, int from, int to, int size) {
      grow();
      Hash128.write(masked, from, to, fingerprints, 2 * count);
      sizes[count++] = size;
    }

    /** Adds a sentence by its fingerprint. */
    void add(long high, long low) {
      grow();
      fingerprints[2 * count] = high;
      fingerprints[2 * count + 1] = low;
      count++;
    }

    private void grow() {
      if (count == sizes.length) {
        fingerprints = Arrays.copyOf(fingerprints, 4 * count);
        sizes = Arrays.copyOf(sizes, 2 * count);
      }
    }

    void endParagraph() {
      if (paragraphs == ends.length) {
        ends = Arrays.copyOf(ends, 2 * paragraphs);
      }
      ends[paragraphs++] = count;
    }

    Sentences build() {
      return new Sentences(
          Arrays.copyOf(ends, paragraphs),
          Arrays.copyOf(fingerprints, 2 * count),
          Arrays.copyOf(sizes, count));
    }
  }
}
