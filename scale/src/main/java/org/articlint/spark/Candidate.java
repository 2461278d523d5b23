package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.List;

/**
 * A form that asks for near ones, and one that may be near.
 *
 * @param isMutual whether the other asks, too
 */
record Candidate(Key asking, Key other, boolean isMutual) implements Serializable {

  static Candidate of(Key asking, Key other) {
    return new Candidate(asking, other, false);
  }

  /** Of a form that resembles too many to name one; the other is then itself. */
  static Candidate spent(Key asking) {
    return of(asking, asking);
  }

  boolean isSpent() {
    return asking.equals(other);
  }

  /** The pair, and if the other asks, too, the pair as it sees it. */
  List<Candidate> directions() {
    return isMutual ? List.of(of(asking, other), of(other, asking)) : List.of(this);
  }

  static void write(Output out, Candidate candidate) {
    Key.write(out, candidate.asking);
    Key.write(out, candidate.other);
    out.writeBoolean(candidate.isMutual);
  }

  static Candidate read(Input in) {
    return new Candidate(Key.read(in), Key.read(in), in.readBoolean());
  }
}
