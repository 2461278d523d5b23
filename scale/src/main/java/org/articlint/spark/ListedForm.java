package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import org.articlint.archive.text.TextKey;

/**
 * A form in the list of a pair of words, among all articles. Each form is in some dozen lists.
 *
 * @param signature a few bits by which most forms are told apart
 * @param asks whether those in the list that are near are looked for
 * @param isFound whether it is one of those that others may find
 */
record ListedForm(Key form, long signature, boolean asks, boolean isFound) implements Serializable {

  private static final int ASKS = 1;
  private static final int IS_FOUND = 2;

  static void write(Output out, ListedForm listed) {
    out.writeInt(listed.form.comparison(), true);
    out.writeLong(listed.form.high());
    out.writeLong(listed.form.low());
    out.writeLong(listed.signature);
    out.writeByte((listed.asks ? ASKS : 0) | (listed.isFound ? IS_FOUND : 0));
  }

  static ListedForm read(Input in) {
    int comparison = in.readInt(true);
    TextKey text = new TextKey(TextKey.Kind.FORM, in.readLong(), in.readLong());
    long signature = in.readLong();
    int flags = in.readByte();
    return new ListedForm(
        Key.of(comparison, text), signature, (flags & ASKS) != 0, (flags & IS_FOUND) != 0);
  }
}
