package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A form that asks for near ones, and one that is near. */
record NearPair(Key asking, Key other) implements Serializable {

  /** What two forms that are near each other are to know. */
  static List<NearPair> of(Form first, Form second) {
    List<NearPair> pairs = new ArrayList<>();
    if (first.asks()) {
      pairs.add(new NearPair(first.key(), second.key()));
    }
    if (second.asks()) {
      pairs.add(new NearPair(second.key(), first.key()));
    }
    return pairs;
  }

  static void write(Output out, NearPair pair) {
    Key.write(out, pair.asking);
    Key.write(out, pair.other);
  }

  static NearPair read(Input in) {
    return new NearPair(Key.read(in), Key.read(in));
  }
}
