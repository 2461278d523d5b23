package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.near.NearFilter;

/**
 * What a form finds among the first ones of a long list.
 *
 * @param near those that are near
 * @param unfinished the form itself, when it has to read the rest of the list; else empty
 */
record HeadStep(List<Candidate> near, List<Listed> unfinished) implements Serializable {

  static void write(Output out, HeadStep step) {
    out.writeInt(step.near.size(), true);
    step.near.forEach(each -> Candidate.write(out, each));
    out.writeInt(step.unfinished.size(), true);
    step.unfinished.forEach(each -> Listed.write(out, each));
  }

  static HeadStep read(Input in) {
    List<Candidate> near = new ArrayList<>();
    for (int left = in.readInt(true); left > 0; left--) {
      near.add(Candidate.read(in));
    }
    List<Listed> unfinished = new ArrayList<>();
    for (int left = in.readInt(true); left > 0; left--) {
      unfinished.add(Listed.read(in));
    }
    return new HeadStep(near, unfinished);
  }

  /**
   * Compares a form with the first ones, until enough articles are found.
   *
   * @param bound how many articles are enough
   * @param most how many forms are first; when there are fewer, they are the whole list
   */
  static HeadStep of(Form form, Head head, PairLists lister, Bound bound, int most) {
    CommonWords prepared = PairLists.prepared(form);
    List<Candidate> near = new ArrayList<>();
    List<Holder> holders = new ArrayList<>();
    for (Form other : head.forms()) {
      if (lister.areNear(form, prepared, other)) {
        near.add(Candidate.of(form.key(), other.key()));
        holders.add(other.holder());
        if (holders.size() >= bound.most() && bound.isReachedBy(holders)) {
          return new HeadStep(near, new ArrayList<>());
        }
      }
    }
    List<Listed> unfinished = new ArrayList<>();
    if (head.forms().size() == most) {
      long signature = NearFilter.signature(form.words());
      unfinished.add(new Listed(form.key(), signature, true, false));
    }
    return new HeadStep(near, unfinished);
  }
}
