package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is known of a text, for the articles that have it. Many are told the same, and it goes
 * through several steps before it is read, so it is written once, and read at the end.
 *
 * @param equal the articles that have the text, as bytes; empty when no other has
 * @param near the articles with near copies of it, as bytes; empty when there are none
 */
record KnownText(Key key, byte[] equal, byte[] near) implements Serializable {

  static KnownText of(Key key, Holders all, Optional<NearList> near, HeldTexts held) {
    boolean isOfOne = key.isAmongAll() && all.articles() == 1;
    return new KnownText(
        key,
        bytes(out -> Holders.write(out, held.told(key, all)), !isOfOne),
        bytes(out -> held.told(key, all, near.get()).write(out, all.words()), near.isPresent()));
  }

  private static byte[] bytes(Consumer<Output> writer, boolean isThere) {
    Output out = new Output(64, -1);
    if (isThere) {
      writer.accept(out);
    }
    return out.toBytes();
  }

  /** Whether no other article has anything like it, so that nobody has to be told. */
  boolean isNothing() {
    return equal.length == 0 && near.length == 0;
  }

  /** The articles that have the text, if others have. */
  Optional<Holders> holders() {
    return equal.length == 0 ? Optional.empty() : Optional.of(Holders.read(new Input(equal)));
  }

  /** Whether there are near copies of it. */
  boolean hasNear() {
    return near.length > 0;
  }

  /**
   * The articles with near copies, when there are some.
   *
   * @param words of the text
   */
  NearList near(int[] words) {
    return NearList.read(new Input(near), words);
  }

  static void write(Output out, KnownText told) {
    Key.write(out, told.key);
    Fields.bytes(out, told.equal);
    Fields.bytes(out, told.near);
  }

  static KnownText read(Input in) {
    return new KnownText(Key.read(in), Fields.bytes(in), Fields.bytes(in));
  }
}
