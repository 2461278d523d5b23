package org.articlint.check.schema;

import dev.harrel.jsonschema.Error;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** Words for what the library finds wrong with a value. */
final class Wording {

  private Wording() {}

  /**
   * Describes an error.
   *
   * @param value the value, if there is one
   * @param keyword what the schema demands
   * @param description what the schema says about its pattern; may be empty
   * @return the predicate of a sentence about the value
   */
  static String of(
      Error error, Optional<Value> value, Optional<Value> keyword, String description) {
    String wanted = keyword.map(Wording::words).orElse("");
    String is = value.map(Wording::words).filter(w -> !w.isEmpty()).orElse("nothing");
    return switch (error.getKeyword()) {
      case "type" -> "is %s, where %s was expected".formatted(is, type(wanted));
      case "enum" -> "is %s; allowed values are %s".formatted(is, wanted);
      case "const" -> "is %s; only %s is allowed".formatted(is, wanted);
      case "minimum" -> "is %s; at least %s is expected".formatted(is, wanted);
      case "maximum" -> "is %s; at most %s is expected".formatted(is, wanted);
      case "exclusiveMinimum" -> "is %s; more than %s is expected".formatted(is, wanted);
      case "exclusiveMaximum" -> "is %s; less than %s is expected".formatted(is, wanted);
      case "minLength" -> "is %s; at least %s characters are expected".formatted(is, wanted);
      case "maxLength" -> "is %s; at most %s characters are expected".formatted(is, wanted);
      case "minItems" -> "has too few items; at least %s are expected".formatted(wanted);
      case "maxItems" -> "has too many items; at most %s are expected".formatted(wanted);
      case "uniqueItems" -> "lists an item twice";
      case "pattern" ->
          description.isEmpty()
              ? "is %s, which does not match %s".formatted(is, wanted)
              : "is %s, where %s was expected".formatted(is, description);
      case "multipleOf" -> "is %s; a multiple of %s is expected".formatted(is, wanted);
      case "minProperties" -> "has too few keys; at least %s are expected".formatted(wanted);
      case "maxProperties" -> "has too many keys; at most %s are expected".formatted(wanted);
      case "contains" -> "has no item of the kind that is expected";
      case "minContains" ->
          "has too few items of one kind; at least %s are expected".formatted(wanted);
      case "maxContains" ->
          "has too many items of one kind; at most %s are expected".formatted(wanted);
      case "anyOf" -> "is %s, which is none of the forms that are expected".formatted(is);
      case "oneOf" ->
          "is %s, which is not exactly one of the forms that are expected".formatted(is);
      case "not" -> "is %s, which is not allowed here".formatted(is);
      case "dependentRequired" -> "lacks a key that must stand beside another one";
      default -> "is not as '%s' of the schema demands".formatted(error.getKeyword());
    };
  }

  private static String type(String name) {
    return switch (name) {
      case "'integer'" -> "a whole number";
      case "'number'" -> "a number";
      case "'boolean'" -> "true or false";
      case "'string'" -> "a text";
      case "'array'" -> "a list";
      case "'object'" -> "a mapping";
      case "'null'" -> "nothing";
      default -> "one of " + name;
    };
  }

  /** Quotes a value. */
  static String words(Value value) {
    if (value instanceof Sequence sequence) {
      return sequence.items().isEmpty()
          ? "an empty list"
          : String.join(", ", sequence.items().stream().map(Wording::words).toList());
    }
    if (value instanceof Scalar scalar) {
      boolean number = scalar.isWhole() || scalar.isFraction();
      return scalar.isNothing() ? "" : number ? scalar.text() : "'" + scalar.text() + "'";
    }
    return "a mapping";
  }
}
