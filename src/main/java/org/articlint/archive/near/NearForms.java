package org.articlint.archive.near;

import java.util.function.IntUnaryOperator;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.LongLog;
import org.articlint.archive.column.Postings;

/**
 * Finds the forms that may be near copies of a text, that is, whose common words in order divided
 * by all words reach the similarity. The filter passes every near copy and few other forms; {@link
 * CommonWords} decides.
 *
 * <p>It is the prefix filter of AllPairs (Bayardo et al., "Scaling Up All Pairs Similarity Search",
 * 2007) over pairs of adjoining words. Texts of n and m words with c words in common have at least
 * c-1-(n-c)-(m-c) pairs in common (the q-gram lemma; Ukkonen, "Approximate string-matching with
 * q-grams and maximal matches", 1992). Hence, with the pairs of both texts sorted by the same
 * order, two near texts share one of their first |pairs| - needed + 1 pairs.
 */
public final class NearForms {

  private static final int MAX_BUCKETS = 1 << 26;
  private static final int PAIRS_PER_BUCKET = 4;

  /** Up to this number of forms, a linear scan is faster than building the lists. */
  private static final int MAX_SCANNED_FORMS = 512;

  private static final int LENGTH_BITS = 10;
  private static final long LENGTHS = (1 << LENGTH_BITS) - 1;

  private final WordPairs pairs;
  private final Column bucketEnds;
  private final Column bucketForms;
  private final Column bucketTags;
  private final Column signatures;
  private final FormWords words;
  private final Prefixes prefixes;

  /**
   * Creates the lists of forms by their rarest pairs.
   *
   * @param bucketEnds the end of each bucket's list; a bucket holds all pairs with the same low
   *     bits
   * @param bucketForms the lists
   * @param bucketTags the upper half of the pair, for each entry of a list
   * @param signatures the {@link #signature} of each form
   * @param similarity in percent
   */
  public NearForms(
      WordPairs pairs,
      Column bucketEnds,
      Column bucketForms,
      Column bucketTags,
      Column signatures,
      FormWords words,
      int similarity) {
    this.pairs = pairs;
    this.bucketEnds = bucketEnds;
    this.bucketForms = bucketForms;
    this.bucketTags = bucketTags;
    this.signatures = signatures;
    this.words = words;
    this.prefixes = new Prefixes(similarity);
  }

  /**
   * Builds the lists of forms; a few forms get none and are scanned instead.
   *
   * @param similarity in percent
   * @param space where the lists are made
   */
  public static NearForms of(FormWords words, int similarity, ColumnSpace space) {
    return words.size() <= MAX_SCANNED_FORMS
        ? scanned(words, similarity)
        : listed(words, similarity, space);
  }

  private static NearForms scanned(FormWords words, int similarity) {
    Column signatures = Column.ofBytes(8L * words.size());
    for (int form = 0; form < words.size(); form++) {
      signatures.putLong(form, signature(words.of(form)));
    }
    return new NearForms(
        WordPairs.NONE, Column.EMPTY, Column.EMPTY, Column.EMPTY, signatures, words, similarity);
  }

  /** Builds the lists, whatever the number of forms. */
  static NearForms listed(FormWords words, int similarity, ColumnSpace space) {
    int forms = words.size();
    WordPairs pairs = WordPairs.of(words);
    Prefixes prefixes = new Prefixes(similarity);
    Column signatures = space.ofBytes(8L * forms);
    try (LongLog listed = new LongLog()) {
      for (int form = 0; form < forms; form++) {
        int[] text = words.of(form);
        for (int key : pairs.rarest(text, prefixes.length(text.length))) {
          listed.add((long) key << Integer.SIZE | form);
        }
        signatures.putLong(form, signature(text));
      }
      Column bucketForms = space.ofBytes(4L * listed.size());
      Column bucketTags = space.ofBytes(2L * listed.size());
      Column bucketEnds = list(listed, bucketForms, bucketTags, space);
      return new NearForms(
          pairs, bucketEnds, bucketForms, bucketTags, signatures, words, similarity);
    }
  }

  /**
   * Puts forms into the buckets of their pairs; returns the ends of these, a power of two.
   *
   * @param listed each pair and, below it, the form that has it, by ascending forms
   */
  private static Column list(LongLog listed, Column forms, Column tags, ColumnSpace space) {
    int wanted = Math.max(1, Math.min(MAX_BUCKETS, listed.size() / PAIRS_PER_BUCKET));
    int buckets = Integer.highestOneBit(wanted);
    IntUnaryOperator bucket = i -> (int) (listed.get(i) >>> Integer.SIZE) & (buckets - 1);
    return Postings.sort(
        buckets,
        listed.size(),
        bucket,
        (i, slot) -> {
          forms.putInt(slot, (int) listed.get(i));
          tags.putChar(slot, (int) (listed.get(i) >>> (Integer.SIZE + 16)));
        },
        space);
  }

  /** Whether there are lists rather than a few forms to scan. */
  boolean hasLists() {
    return bucketEnds.ints() > 0;
  }

  /** Whether two forms may be near. */
  boolean mayBeNear(int form, int other) {
    long signature = signatures.longAt(form);
    int length = (int) (signature & LENGTHS);
    return length == LENGTHS || mayBeNear(length, signature, signatures.longAt(other));
  }

  /**
   * Computes the bitmap filter of a text (Sandes et al., "Bitmap Filter: Speeding up Exact Set
   * Similarity Joins with Bitwise Operations", 2017): the parity of the number of words in each of
   * 54 classes and, in the low bits, the length. Each bit in which two texts differ stands for at
   * least one differing word, so most forms are ruled out without reading their words.
   */
  static long signature(int[] words) {
    long bits = 0;
    for (int word : words) {
      bits ^= 1L << (LENGTH_BITS + Integer.remainderUnsigned(word, Long.SIZE - LENGTH_BITS));
    }
    return bits | Math.min(words.length, LENGTHS);
  }

  /**
   * Goes over the forms that may be near a text, ascending; all near ones and its own are included.
   */
  public FormCursor cursor(int[] text, ComparisonSteps steps) {
    return cursor(text, words.size(), IntUnaryOperator.identity(), steps);
  }

  /**
   * Goes over those of some forms that may be near a text, ascending, and perhaps others.
   *
   * @param count the number of forms to choose from
   * @param forms these forms, ascending
   */
  public FormCursor cursor(int[] text, int count, IntUnaryOperator forms, ComparisonSteps steps) {
    long signature = signature(text);
    if (!hasLists() || !prefixes.filters(text.length)) {
      return scan(count, forms, text.length, signature, steps);
    }
    int[] keys = pairs.rarest(text, prefixes.length(text.length));
    // Issue all reads first, so that their cache misses overlap: 20 % less time in a look-up among
    // 60,000 forms.
    int mask = bucketEnds.ints() - 1;
    int[] starts = new int[keys.length];
    int[] ends = new int[keys.length];
    long listed = 0;
    for (int k = 0; k < keys.length; k++) {
      starts[k] = bucketEnds.start(keys[k] & mask);
      ends[k] = bucketEnds.end(keys[k] & mask);
      listed += ends[k] - starts[k];
    }
    // Variants of one text have each other in many of their lists.
    return listed > count
        ? scan(count, forms, text.length, signature, steps)
        : new ListedForms(
            this,
            keys,
            starts,
            ends,
            listed,
            words.size(),
            form -> mayBeNear(text.length, signature, signatures.longAt(form)),
            steps);
  }

  /** Whether an entry of a list is of a pair: several pairs may share a list. */
  boolean isOf(int pair, int entry) {
    return bucketTags.charAt(entry) == pair >>> 16;
  }

  private boolean mayBeNear(int length, long signature, long other) {
    return mayBeNear(prefixes.similarity(), length, signature, other);
  }

  /** Whether texts with two signatures may be near. */
  static boolean mayBeNear(Similarity similarity, long signature, long other) {
    int length = (int) (signature & LENGTHS);
    return length == LENGTHS || mayBeNear(similarity, length, signature, other);
  }

  private static boolean mayBeNear(Similarity similarity, int length, long signature, long other) {
    int otherLength = (int) (other & LENGTHS);
    if (otherLength == LENGTHS) {
      return true;
    }
    int differing = Long.bitCount((signature ^ other) & ~LENGTHS);
    return similarity.mayBeNear(length, otherLength, differing);
  }

  /** In an archive of variants of one text, the first few of many thousands are enough. */
  private FormCursor scan(
      int count, IntUnaryOperator forms, int length, long signature, ComparisonSteps steps) {
    return new FormCursor() {
      private int at;

      @Override
      public int next() {
        int from = at;
        int found = END;
        while (at < count && found == END) {
          int form = forms.applyAsInt(at++);
          found = mayBeNear(length, signature, signatures.longAt(form)) ? form : END;
        }
        steps.addListed(at - from);
        return found;
      }
    };
  }

  public WordPairs pairs() {
    return pairs;
  }

  public Column bucketEnds() {
    return bucketEnds;
  }

  public Column bucketForms() {
    return bucketForms;
  }

  public Column bucketTags() {
    return bucketTags;
  }

  public Column signatures() {
    return signatures;
  }
}
