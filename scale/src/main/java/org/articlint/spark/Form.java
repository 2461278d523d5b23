package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;

/**
 * A form, for the search for near ones.
 *
 * @param words 32 bits of each
 * @param asks whether near copies of it are looked for; else it is only one of others
 * @param holder the first article that has it
 */
record Form(Key key, int[] words, boolean asks, Holder holder) implements Serializable {

  static Form of(Key key, Holders holders, boolean asks) {
    return new Form(key, holders.words(), asks, holders.first().get(0).withoutText());
  }

  static void write(Output out, Form form) {
    Key.write(out, form.key);
    Fields.ints(out, form.words);
    out.writeBoolean(form.asks);
    Holder.write(out, form.holder);
  }

  static Form read(Input in) {
    return new Form(Key.read(in), Fields.ints(in), in.readBoolean(), Holder.read(in));
  }
}
