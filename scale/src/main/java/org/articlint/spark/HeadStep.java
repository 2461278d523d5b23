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
    Fields.list(out, step.near, Candidate::write);
    Fields.list(out, step.unfinished, Listed::write);
  }

  static HeadStep read(Input in) {
    return new HeadStep(Fields.list(in, Candidate::read), Fields.list(in, Listed::read));
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
