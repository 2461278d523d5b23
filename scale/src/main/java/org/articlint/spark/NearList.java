package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.text.Hash128;

/**
 * The near copies of a form: the first articles that have one, in the order of the forms'
 * fingerprints and then of their paths, each article once. Of bounded size and merged in any order.
 *
 * @param isSpent whether the form resembles too many others to look for all
 */
record NearList(boolean isSpent, List<Entry> entries) implements Serializable {

  private static final Comparator<Entry> ORDER =
      ((Comparator<Entry>) (a, b) -> Hash128.compare(a.high, a.low, b.high, b.low))
          .thenComparing(entry -> entry.holder.path());

  /** An article with a near form. */
  record Entry(long high, long low, int[] words, Holder holder) implements Serializable {

    private Entry withoutText() {
      return new Entry(high, low, words, holder.withoutText());
    }

    private void write(Output out, int[] known) {
      out.writeLong(high);
      out.writeLong(low);
      SimilarWords.write(out, words, known);
      Holder.write(out, holder);
    }

    private static Entry read(Input in, int[] known) {
      return new Entry(in.readLong(), in.readLong(), SimilarWords.read(in, known), Holder.read(in));
    }
  }

  /** The list of a form that resembles too many others. */
  static final NearList SPENT = new NearList(true, List.of());

  /** The articles that have one near form. */
  static NearList of(Key form, Holders holders) {
    List<Entry> entries = new ArrayList<>();
    for (Holder holder : holders.first()) {
      entries.add(new Entry(form.high(), form.low(), holders.words(), holder));
    }
    return new NearList(false, entries);
  }

  NearList merge(NearList others, KeepLimit limit) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(others.entries);
    all.sort(ORDER);
    Set<Object> known = new HashSet<>();
    all.removeIf(entry -> !known.add(entry.holder.identity()));
    return new NearList(isSpent || others.isSpent, limit.first(all, Entry::holder));
  }

  /**
   * The same with the texts of only those that are nearest.
   *
   * @param words of the form
   * @param most the number of texts
   */
  NearList withTexts(int[] words, int most) {
    if (entries.size() <= most) {
      return this;
    }
    CommonWords form = new CommonWords(words);
    Map<Entry, Integer> common = new IdentityHashMap<>();
    entries.forEach(entry -> common.put(entry, form.with(entry.words, 0)));
    List<Entry> nearest = new ArrayList<>(entries);
    nearest.sort(
        Comparator.comparingInt((Entry entry) -> -common.getOrDefault(entry, 0))
            .thenComparing(entry -> entry.holder.path()));
    nearest.subList(0, most).forEach(common::remove);
    return new NearList(
        isSpent,
        entries.stream()
            .map(entry -> common.containsKey(entry) ? entry.withoutText() : entry)
            .toList());
  }

  /**
   * Writes the list beside the form.
   *
   * @param words of the form
   */
  void write(Output out, int[] words) {
    out.writeBoolean(isSpent);
    Fields.list(out, entries, (to, entry) -> entry.write(to, words));
  }

  /** Reads a list that was written beside a form with these words. */
  static NearList read(Input in, int[] words) {
    return new NearList(in.readBoolean(), Fields.list(in, from -> Entry.read(from, words)));
  }

  static void write(Output out, NearList list) {
    list.write(out, Holders.NO_WORDS);
  }

  static NearList read(Input in) {
    return read(in, Holders.NO_WORDS);
  }
}
