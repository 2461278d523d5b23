package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first forms in the list of a pair of words, in the order of their fingerprints. */
record FirstForms(List<Form> forms) implements Serializable {

  private static final Comparator<Form> ORDER = Comparator.comparing(Form::key, Key.BY_FINGERPRINT);

  static FirstForms of(Form form) {
    return new FirstForms(List.of(form));
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
