package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;

/**
 * A form in the list of a pair of words.
 *
 * @param signature a few bits by which most forms are told apart
 * @param asks whether those in the list that are near are looked for
 * @param isFound whether it is one of those that others may find
 */
record ListedForm(Key form, long signature, boolean asks, boolean isFound) implements Serializable {

  static void write(Output out, ListedForm listed) {
    Key.write(out, listed.form);
    out.writeLong(listed.signature);
    out.writeBoolean(listed.asks);
    out.writeBoolean(listed.isFound);
  }

  static ListedForm read(Input in) {
    return new ListedForm(Key.read(in), in.readLong(), in.readBoolean(), in.readBoolean());
  }
}
