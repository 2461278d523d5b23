package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms in the list of a pair of words, as long as they are few; of a long list only that it is
 * long. So it is of bounded size, and merged in any order. Adding to it changes it.
 */
final class ShortList implements Serializable {

  private static final long serialVersionUID = 1;

  private boolean isLong;
  private List<ListedForm> forms;

  private ShortList(boolean isLong, List<ListedForm> forms) {
    this.isLong = isLong;
    this.forms = forms;
  }

  static ShortList of(ListedForm form) {
    List<ListedForm> forms = new ArrayList<>(1);
    forms.add(form);
    return new ShortList(false, forms);
  }

  boolean isLong() {
    return isLong;
  }

  /** The forms, unless the list is long. */
  List<ListedForm> forms() {
    return forms;
  }

  /**
   * Adds a form.
   *
   * @param most the number of forms up to which a list is short
   */
  ShortList add(ListedForm form, int most) {
    if (!isLong) {
      forms.add(form);
      limit(most);
    }
    return this;
  }

  /** Adds the forms of another part of the list. */
  ShortList merge(ShortList others, int most) {
    isLong |= others.isLong;
    forms.addAll(others.forms);
    limit(most);
    return this;
  }

  private void limit(int most) {
    isLong |= forms.size() > most;
    if (isLong) {
      forms = new ArrayList<>(0);
    }
  }

  static void write(Output out, ShortList list) {
    out.writeBoolean(list.isLong);
    Fields.list(out, list.forms, ListedForm::write);
  }

  static ShortList read(Input in) {
    return new ShortList(in.readBoolean(), Fields.list(in, ListedForm::read));
  }
}
