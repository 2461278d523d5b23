package org.articlint.check.value;

/** Where in the metadata a value may be: a path, or the paths of a named list. */
public sealed interface FieldPath {

  /** A path such as {@code revision.last_reviewed}. */
  record Single(String path) implements FieldPath {
    /** Reads a path. */
    public static Single parse(String path) {
      return new Single(path);
    }
  }

  /** The paths of a list that a pack or configuration defines under {@code fields}. */
  record Named(@Option(value = "the name of the list of fields", required = true) String fields)
      implements FieldPath {}
}
