package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What an article is told of one of its texts. Many articles are told the same, and it goes through
 * several steps before it is read, so it is written once, and read at the end.
 *
 * @param equal the articles that have the text, as bytes; empty when no other has
 * @param near the articles with near copies of it, as bytes; empty when there are none
 */
record Told(Key key, byte[] equal, byte[] near) implements Serializable {

  static Told of(Key key, Iterable<Holders> equal, Iterable<NearList> near, HeldTexts held) {
    Iterator<Holders> told = Iterators.map(equal.iterator(), all -> held.told(key, all));
    return new Told(key, bytes(told, Holders::write), bytes(near.iterator(), NearList::write));
  }

  private static <T> byte[] bytes(Iterator<T> atMostOne, BiConsumer<Output, T> writer) {
    Output out = new Output(64, -1);
    atMostOne.forEachRemaining(value -> writer.accept(out, value));
    return out.toBytes();
  }

  Optional<Holders> holders() {
    return value(equal, Holders::read);
  }

  Optional<NearList> nearList() {
    return value(near, NearList::read);
  }

  private static <T> Optional<T> value(byte[] bytes, Function<Input, T> reader) {
    return bytes.length == 0 ? Optional.empty() : Optional.of(reader.apply(new Input(bytes)));
  }

  static void write(Output out, Told told) {
    Key.write(out, told.key);
    Fields.bytes(out, told.equal);
    Fields.bytes(out, told.near);
  }

  static Told read(Input in) {
    return new Told(Key.read(in), Fields.bytes(in), Fields.bytes(in));
  }
}
