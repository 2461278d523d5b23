package org.articlint.archive.near;

/** Goes over forms, ascending. Each is looked for only when its turn comes. */
@FunctionalInterface
public interface FormCursor {

  /** What comes after the last form. */
  int END = -1;

  /** The next form, or {@link #END}. */
  int next();

  /** Goes over some forms. */
  static FormCursor of(int[] forms) {
    return new FormCursor() {
      private int at;

      @Override
      public int next() {
        return at < forms.length ? forms[at++] : END;
      }
    };
  }
}
