package org.articlint.archive.near;

import java.util.Arrays;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.IntList;

/**
 * Which forms may be near copies of a text: common words in order / all words &gt;= the similarity.
 * A filter that passes every one that is, and few others; {@link CommonWords} decides.
 *
 * <p>The filter is that of AllPairs (Bayardo et al., 2007) over pairs of adjoining words. Texts of
 * n and m words with c words in common have at least c-1-(n-c)-(m-c) pairs in common (the q-gram
 * lemma of Ukkonen, 1992). So when the pairs of a text are sorted by any one order, two near texts
 * share one of their first |pairs| - needed + 1.
 */
public final class NearForms {

  private static final int MOST_BUCKETS = 1 << 26;
  private static final int PAIRS_PER_BUCKET = 4;

  /** So many forms are gone through sooner than lists of them are made. */
  private static final int FEW = 512;

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
   * The lists of forms by their rarest pairs.
   *
   * @param bucketEnds where the list of each bucket ends; a bucket holds the pairs with its bits
   * @param bucketForms the lists
   * @param bucketTags the upper half of the pair for each entry of a list
   * @param signatures a {@link #signature} of each form
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

  /** Makes the lists of some forms; of a few it makes none, and all of them are gone through. */
  public static NearForms of(FormWords words, int similarity) {
    return words.size() <= FEW ? ofFew(words, similarity) : listed(words, similarity);
  }

  private static NearForms ofFew(FormWords words, int similarity) {
    Column signatures = Column.ofBytes(8L * words.size());
    for (int form = 0; form < words.size(); form++) {
      signatures.putLong(form, signature(words.of(form)));
    }
    return new NearForms(
        WordPairs.NONE, Column.EMPTY, Column.EMPTY, Column.EMPTY, signatures, words, similarity);
  }

  /** Makes the lists, of however many forms. */
  static NearForms listed(FormWords words, int similarity) {
    int forms = words.size();
    WordPairs pairs = WordPairs.of(words);
    Prefixes prefixes = new Prefixes(similarity);
    IntList keys = new IntList();
    IntList ends = new IntList();
    Column signatures = Column.ofBytes(8L * forms);
    for (int form = 0; form < forms; form++) {
      int[] text = words.of(form);
      for (int key : pairs.rarest(text, prefixes.length(text.length))) {
        keys.add(key);
      }
      ends.add(keys.size());
      signatures.putLong(form, signature(text));
    }
    int wanted = Math.max(1, Math.min(MOST_BUCKETS, keys.size() / PAIRS_PER_BUCKET));
    int buckets = Integer.highestOneBit(wanted);
    int[] bucketEnds = new int[buckets];
    for (int i = 0; i < keys.size(); i++) {
      bucketEnds[keys.get(i) & (buckets - 1)]++;
    }
    for (int i = 1; i < buckets; i++) {
      bucketEnds[i] += bucketEnds[i - 1];
    }
    int[] at = bucketEnds.clone();
    Column bucketForms = Column.ofBytes(4L * keys.size());
    Column bucketTags = Column.ofBytes(2L * keys.size());
    int key = keys.size() - 1;
    for (int form = forms - 1; form >= 0; form--) {
      for (int first = form == 0 ? 0 : ends.get(form - 1); key >= first; key--) {
        int slot = --at[keys.get(key) & (buckets - 1)];
        bucketForms.putInt(slot, form);
        bucketTags.putChar(slot, keys.get(key) >>> 16);
      }
    }
    return new NearForms(
        pairs, Column.ofInts(bucketEnds), bucketForms, bucketTags, signatures, words, similarity);
  }

  /** Whether there are lists, or only few forms. */
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
   * Whether each of some sorts of words is in a text an odd number of times, and below how many
   * words the text has. Where the bits of two texts differ, at least one word differs (the bitmap
   * filter of Sandes et al., 2017), so most of what is not near is told without reading it.
   */
  private static long signature(int[] words) {
    long bits = 0;
    for (int word : words) {
      bits ^= 1L << (LENGTH_BITS + Integer.remainderUnsigned(word, Long.SIZE - LENGTH_BITS));
    }
    return bits | Math.min(words.length, LENGTHS);
  }

  /**
   * The forms that may be near a text, ascending. Every form that is near is among them, the text's
   * own form too.
   */
  public int[] candidates(int[] text) {
    if (!hasLists() || !prefixes.filters(text.length)) {
      return amongAll(text.length, signature(text));
    }
    int[] keys = pairs.rarest(text, prefixes.length(text.length));
    return candidates(keys, text.length, signature(text));
  }

  /** The forms that may be near a form of the segment, ascending; the form itself among them. */
  int[] candidatesOf(int form) {
    return candidates(words.of(form));
  }

  private int[] candidates(int[] keys, int length, long signature) {
    // Bound for anywhere in memory, these reads are told to the processor before one is waited for.
    int mask = bucketEnds.ints() - 1;
    int[] starts = new int[keys.length];
    int[] ends = new int[keys.length];
    for (int k = 0; k < keys.length; k++) {
      starts[k] = bucketEnds.start(keys[k] & mask);
      ends[k] = bucketEnds.end(keys[k] & mask);
    }
    int[] found = new int[16];
    int count = 0;
    for (int k = 0; k < keys.length; k++) {
      for (int i = starts[k]; i < ends[k]; i++) {
        if (bucketTags.charAt(i) == keys[k] >>> 16) {
          int form = bucketForms.intAt(i);
          if (mayBeNear(length, signature, signatures.longAt(form))) {
            if (count == found.length) {
              found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = form;
          }
        }
      }
    }
    return distinct(found, count);
  }

  private boolean mayBeNear(int length, long signature, long other) {
    int otherLength = (int) (other & LENGTHS);
    if (otherLength == LENGTHS) {
      return true;
    }
    int differing = Long.bitCount((signature ^ other) & ~LENGTHS);
    return prefixes.mayBeNear(length, otherLength, differing);
  }

  private static int[] distinct(int[] found, int count) {
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  private int[] amongAll(int length, long signature) {
    IntList found = new IntList();
    for (int form = 0; form < words.size(); form++) {
      if (mayBeNear(length, signature, signatures.longAt(form))) {
        found.add(form);
      }
    }
    return found.toArray();
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
