package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The first forms in the list of a pair of words, in the order of their fingerprints. */
final class FirstForms implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Comparator<Form> ORDER = Comparator.comparing(Form::key, Key.BY_FINGERPRINT);

  private final List<Form> forms;

  /** The lists of each form, for all that are compared with it. */
  private final AtomicReferenceArray<int[]> keys;

  FirstForms(List<Form> forms) {
    this.forms = forms;
    this.keys = new AtomicReferenceArray<>(forms.size());
  }

  static FirstForms of(Form form) {
    return new FirstForms(List.of(form));
  }

  List<Form> forms() {
    return forms;
  }

  /** The {@link PairLists#keys} of a form, by its number. */
  int[] keys(int number, PairLists lister) {
    int[] known = keys.get(number);
    if (known == null) {
      known = lister.keys(forms.get(number));
      keys.set(number, known);
    }
    return known;
  }

  /**
   * The first forms of two parts of a list.
   *
   * @param most how many are kept
   */
  FirstForms merge(FirstForms others, int most) {
    List<Form> all = new ArrayList<>(forms);
    all.addAll(others.forms);
    all.sort(ORDER);
    return new FirstForms(all.size() <= most ? all : new ArrayList<>(all.subList(0, most)));
  }

  static void write(Output out, FirstForms first) {
    Fields.list(out, first.forms, Form::write);
  }

  static FirstForms read(Input in) {
    return new FirstForms(Fields.list(in, Form::read));
  }
}
