package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The forms that may be near one, by their {@link Key#id ids}: two forms meet in many lists, and an
 * id is short. Whether they are near is then seen by the words of all forms that have the id.
 *
 * @param areTooMany whether the form resembles too many others to name all
 * @param ids ascending
 */
record Candidates(boolean areTooMany, long[] ids) implements Serializable {

  /** Of a form that resembles too many others. */
  static final Candidates TOO_MANY = new Candidates(true, new long[0]);

  static Candidates of(List<ListedForm> forms) {
    return of(forms.stream().mapToLong(each -> each.form().id()).toArray());
  }

  /** Takes ids in any order. */
  static Candidates of(long[] ids) {
    return new Candidates(false, Arrays.stream(ids).sorted().distinct().toArray());
  }

  /** Adds those of other lists. */
  Candidates merge(Candidates more) {
    return new Candidates(areTooMany || more.areTooMany, merge(ids, more.ids));
  }

  private static long[] merge(long[] first, long[] second) {
    long[] both = new long[first.length + second.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      both[count] = Math.min(first[i], second[j]);
      i += first[i] == both[count] ? 1 : 0;
      j += second[j] == both[count] ? 1 : 0;
      count++;
    }
    int rest = Math.max(first.length - i, second.length - j);
    long[] from = i < first.length ? first : second;
    System.arraycopy(from, i < first.length ? i : j, both, count, rest);
    return Arrays.copyOf(both, count + rest);
  }

  static void write(Output out, Candidates candidates) {
    out.writeBoolean(candidates.areTooMany);
    out.writeInt(candidates.ids.length, true);
    out.writeLongs(candidates.ids);
  }

  static Candidates read(Input in) {
    return new Candidates(in.readBoolean(), in.readLongs(in.readInt(true)));
  }
}
