package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first forms in the list of a pair of words, in the order of their fingerprints. */
record Head(List<Form> forms) implements Serializable {

  private static final Comparator<Form> ORDER =
      ((Comparator<Form>) (a, b) -> Long.compareUnsigned(a.key().high(), b.key().high()))
          .thenComparing((a, b) -> Long.compareUnsigned(a.key().low(), b.key().low()));

  static Head of(Form form) {
    return new Head(List.of(form));
  }

  /**
   * The first forms of two parts of a list.
   *
   * @param most how many are kept
   */
  Head merge(Head others, int most) {
    List<Form> all = new ArrayList<>(forms);
    all.addAll(others.forms);
    all.sort(ORDER);
    return new Head(all.size() <= most ? all : new ArrayList<>(all.subList(0, most)));
  }

  static void write(Output out, Head head) {
    out.writeInt(head.forms.size(), true);
    head.forms.forEach(form -> Form.write(out, form));
  }

  static Head read(Input in) {
    List<Form> forms = new ArrayList<>();
    for (int left = in.readInt(true); left > 0; left--) {
      forms.add(Form.read(in));
    }
    return new Head(forms);
  }
}
