package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articlint.archive.text.Hash128;

/** The first forms in the list of a pair of words, in the order of their fingerprints. */
record Head(List<Form> forms) implements Serializable {

  private static final Comparator<Form> ORDER =
      (a, b) -> Hash128.compare(a.key().high(), a.key().low(), b.key().high(), b.key().low());

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
    Fields.list(out, head.forms, Form::write);
  }

  static Head read(Input in) {
    return new Head(Fields.list(in, Form::read));
  }
}
