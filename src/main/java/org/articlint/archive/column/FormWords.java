package org.articlint.archive.column;

/** The words of each form, each as the high 32 bits of its fingerprint. */
public interface FormWords {

  /** The number of forms. */
  int size();

  /** The number of words of a form. */
  int count(int form);

  /** The words of a form. */
  int[] of(int form);
}
