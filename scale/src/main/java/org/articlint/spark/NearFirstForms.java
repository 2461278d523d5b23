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
record NearFirstForms(List<NearPair> near, List<ListedForm> unfinished) implements Serializable {

  static void write(Output out, NearFirstForms step) {
    Fields.list(out, step.near, NearPair::write);
    Fields.list(out, step.unfinished, ListedForm::write);
  }

  static NearFirstForms read(Input in) {
    return new NearFirstForms(Fields.list(in, NearPair::read), Fields.list(in, ListedForm::read));
  }

  /**
   * Compares a form with the first ones, until enough articles are found. Those that it meets in
   * other lists, too, are told in one of these; if the form stops there before it comes to one,
   * enough articles come first.
   *
   * @param list the number of the list
   * @param limit how many articles are enough
   * @param most how many forms are first; when there are fewer, they are the whole list
   */
  static NearFirstForms of(
      long list, Form form, FirstForms first, PairLists lister, KeepLimit limit, int most) {
    CommonWords prepared = PairLists.prepared(form);
    List<NearPair> near = new ArrayList<>();
    List<Holder> holders = new ArrayList<>();
    int[] keys = lister.keys(form);
    for (int i = 0; i < first.forms().size(); i++) {
      Form other = first.forms().get(i);
      if (lister.areNear(form, prepared, other)) {
        if (PairLists.tells(list, form, keys, other, first.keys(i, lister))) {
          near.add(new NearPair(form.key(), other.key()));
        }
        holders.add(other.holder());
        if (holders.size() >= limit.most() && limit.isReachedBy(holders)) {
          return new NearFirstForms(near, new ArrayList<>());
        }
      }
    }
    List<ListedForm> unfinished = new ArrayList<>();
    if (first.forms().size() == most) {
      long signature = NearFilter.signature(form.words());
      unfinished.add(new ListedForm(form.key(), signature, true, false));
    }
    return new NearFirstForms(near, unfinished);
  }
}
