package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;

/**
 * A form that asks for near ones, and one that may be near.
 *
 * @param isSpent whether it resembles too many to name one; the other is then itself
 */
record Candidate(Key asking, Key other, boolean isSpent) implements Serializable {

  static Candidate of(Key asking, Key other) {
    return new Candidate(asking, other, false);
  }

  static Candidate spent(Key asking) {
    return new Candidate(asking, asking, true);
  }

  static void write(Output out, Candidate candidate) {
    Key.write(out, candidate.asking);
    Key.write(out, candidate.other);
    out.writeBoolean(candidate.isSpent);
  }

  static Candidate read(Input in) {
    return new Candidate(Key.read(in), Key.read(in), in.readBoolean());
  }
}
