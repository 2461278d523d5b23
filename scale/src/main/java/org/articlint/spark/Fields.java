package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes fields of rows that are lists or arrays, each behind its length. */
final class Fields {

  private Fields() {}

  static <T> void list(Output out, List<T> elements, BiConsumer<Output, T> writer) {
    out.writeInt(elements.size(), true);
    elements.forEach(each -> writer.accept(out, each));
  }

  static <T> List<T> list(Input in, Function<Input, T> reader) {
    int size = in.readInt(true);
    List<T> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      elements.add(reader.apply(in));
    }
    return elements;
  }

  static void bytes(Output out, byte[] bytes) {
    out.writeInt(bytes.length, true);
    out.writeBytes(bytes);
  }

  static byte[] bytes(Input in) {
    return in.readBytes(in.readInt(true));
  }

  static void ints(Output out, int[] ints) {
    out.writeInt(ints.length, true);
    out.writeInts(ints);
  }

  static int[] ints(Input in) {
    return in.readInts(in.readInt(true));
  }
}
