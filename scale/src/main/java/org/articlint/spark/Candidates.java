package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

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

  static Candidates of(ListedForm form) {
    return of(List.of(form));
  }

  static Candidates of(List<ListedForm> forms) {
    return new Candidates(false, sorted(forms.stream().mapToLong(each -> each.form().id())));
  }

  /** Adds those of other lists. */
  Candidates merge(Candidates more) {
    LongStream both = LongStream.concat(Arrays.stream(ids), Arrays.stream(more.ids));
    return new Candidates(areTooMany || more.areTooMany, sorted(both));
  }

  private static long[] sorted(LongStream ids) {
    return ids.sorted().distinct().toArray();
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
