package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    static void write(Output out, Entry entry) {
      out.writeLong(entry.high);
      out.writeLong(entry.low);
      Fields.ints(out, entry.words);
      Holder.write(out, entry.holder);
    }

    static Entry read(Input in) {
      return new Entry(in.readLong(), in.readLong(), Fields.ints(in), Holder.read(in));
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

  static void write(Output out, NearList list) {
    out.writeBoolean(list.isSpent);
    Fields.list(out, list.entries, Entry::write);
  }

  static NearList read(Input in) {
    return new NearList(in.readBoolean(), Fields.list(in, Entry::read));
  }
}
