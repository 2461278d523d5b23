package org.articlint.archive.column;

/** The words of each form, 32 bits of each. */
public interface FormWords {

  /** The number of forms. */
  int size();

  /** How many words a form has. */
  int count(int form);

  /** The words of a form. */
  int[] of(int form);
}
