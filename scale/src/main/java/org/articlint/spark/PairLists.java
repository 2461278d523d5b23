package org.articlint.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.near.NearFilter;
import org.articlint.archive.text.Hash128;
import scala.Tuple2;

/**
 * The lists in which near forms meet: each form is in those of its rarest pairs of words. Very
 * short forms have too few pairs, and meet all forms of the lengths that may be near. Sent to all
 * executors, whose tasks share it.
 */
final class PairLists implements Serializable {

  private static final long serialVersionUID = 1;

  /** Tells lists of a length from those of a pair. */
  private static final long OF_LENGTH = 1L << 62;

  private final List<HeldTexts.Settings> near;
  private final byte[] rarities;
  private final boolean haveShort;
  private final transient Map<Integer, NearFilter> filters = new HashMap<>();

  /**
   * Creates the lists.
   *
   * @param near for each comparison, how near copies are found
   * @param rarities of pairs of words
   * @param haveShort whether some forms are too short to have pairs
   */
  PairLists(List<HeldTexts.Settings> near, byte[] rarities, boolean haveShort) {
    this.near = near;
    this.rarities = rarities;
    this.haveShort = haveShort;
    for (int c = 0; c < near.size(); c++) {
      HeldTexts.Settings settings = near.get(c);
      if (settings.countsNear()) {
        filters.put(c, new NearFilter(settings.similarity(), rarities));
      }
    }
  }

  /** Makes what is not sent. */
  private Object readResolve() {
    return new PairLists(near, rarities, haveShort);
  }

  private NearFilter filter(Key form) {
    NearFilter filter = filters.get(form.comparison());
    if (filter == null) {
      throw new IllegalArgumentException("this comparison has no near copies");
    }
    return filter;
  }

  /** Whether a form is too short to have pairs. */
  boolean isShort(Form form) {
    return !filter(form.key()).hasKeys(form.words().length);
  }

  /** The lists that a form is in. */
  List<Tuple2<Long, ListedForm>> of(Form form) {
    NearFilter filter = filter(form.key());
    long signature = NearFilter.signature(form.words());
    long comparison = (long) form.key().comparison() << Integer.SIZE;
    List<Tuple2<Long, ListedForm>> lists = new ArrayList<>();
    ListedForm both = new ListedForm(form.key(), signature, form.asks(), true);
    for (int key : filter.keys(form.words())) {
      lists.add(new Tuple2<>(comparison | Integer.toUnsignedLong(key), both));
    }
    int length = form.words().length;
    if (haveShort) {
      ListedForm found = new ListedForm(form.key(), signature, false, true);
      lists.add(new Tuple2<>(OF_LENGTH | comparison | length, found));
    }
    if (form.asks() && isShort(form)) {
      ListedForm asking = new ListedForm(form.key(), signature, true, false);
      for (int other = filter.shortest(length); other <= filter.longest(length); other++) {
        lists.add(new Tuple2<>(OF_LENGTH | comparison | other, asking));
      }
    }
    return lists;
  }

  /** The pairs whose lists a form is in. */
  int[] keys(Form form) {
    return filter(form.key()).keys(form.words());
  }

  /**
   * Whether two near forms are to be told in a list. They meet in several, and one of these is
   * enough; which one is as good as random, so that no list has all to tell.
   *
   * @param keys those of the form
   * @param others those of the other
   */
  static boolean tells(long list, Form form, int[] keys, Form other, int[] others) {
    if ((list & OF_LENGTH) != 0) {
      return true; // A pair that is told in another list as well counts once.
    }
    long pair = form.key().id() ^ other.key().id();
    long order = Hash128.mix(pair ^ (int) list);
    for (int key : keys) {
      if (Hash128.mix(pair ^ key) < order && Arrays.stream(others).anyMatch(each -> each == key)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form may be near one that asks. */
  boolean mayBeNear(ListedForm asking, ListedForm other) {
    return other.isFound()
        && !asking.form().equals(other.form())
        && filter(asking.form()).mayBeNear(asking.signature(), other.signature());
  }

  /** Whether two forms are near. */
  boolean areNear(Form form, Form other) {
    return areNear(form, prepared(form), other);
  }

  /**
   * Whether two forms are near.
   *
   * @param prepared the words of the first
   */
  boolean areNear(Form form, CommonWords prepared, Form other) {
    return !form.key().equals(other.key())
        && filter(form.key())
            .mayBeNear(NearFilter.signature(form.words()), NearFilter.signature(other.words()))
        && filter(form.key()).areNear(form.words(), prepared, other.words());
  }

  /** Prepares the words of a form for comparisons; of a text that is too long, none. */
  static CommonWords prepared(Form form) {
    boolean isLong = form.words().length > CommonWords.MAX_WORDS;
    return new CommonWords(isLong ? new int[0] : form.words());
  }
}
