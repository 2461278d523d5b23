package org.articlint.check.value;

import java.util.List;
import java.util.Optional;

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
  record Named(
      @Option(
              value = "the name of the list of fields",
              required = true,
              namesOf = Option.FIELD_LIST)
          String fields,
      @Option("the block in which the keys stand instead of the top; * is any block")
          Optional<String> below)
      implements FieldPath {

    /** The paths, as far as the list is defined. */
    List<String> in(Vocabulary vocabulary) {
      List<String> keys = vocabulary.fields(fields);
      return below.isEmpty() ? keys : keys.stream().map(key -> below.get() + "." + key).toList();
    }
  }
}
