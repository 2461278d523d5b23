package org.articlint.check.schema;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keywords that compare values with many others. They look them up; the library would compare
 * each with each.
 */
final class EqualValues {

  private static final int HEX = 16;

  private EqualValues() {}

  /** Demands a list without two equal items. */
  static Evaluator uniqueItems(JsonNode wanted) {
    boolean isWanted = wanted.isBoolean() && wanted.asBoolean();
    return (context, node) -> {
      Set<String> seen = new HashSet<>();
      boolean isUnique =
          !isWanted
              || !node.isArray()
              || node.asArray().stream().map(EqualValues::comparable).allMatch(seen::add);
      return isUnique
          ? Evaluator.Result.success()
          : Evaluator.Result.failure("lists an item twice");
    };
  }

  /** Demands one of some values. */
  static Evaluator oneOf(JsonNode values) {
    Set<String> allowed = new HashSet<>();
    values.asArray().forEach(value -> allowed.add(comparable(value)));
    return (context, node) ->
        allowed.contains(comparable(node))
            ? Evaluator.Result.success()
            : Evaluator.Result.failure("is none of the allowed values");
  }

  /**
   * A text that is equal for two nodes that the library takes for equal. Whoever writes an article
   * may give all items of a list the same hash; of keys, a map compares only texts in order.
   */
  private static String comparable(JsonNode node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  /** Adds the type and the value; how long a value is stands before it where that may vary. */
  private static void append(JsonNode node, StringBuilder text) {
    text.append(node.getNodeType()).append(' ');
    switch (node.getNodeType()) {
      case NULL -> {}
      case BOOLEAN -> text.append(node.asBoolean());
      case STRING -> append(node.asString(), text);
      // Writing a long number in another base takes quadratic time.
      case INTEGER -> append(node.asInteger().toString(HEX), text);
      case NUMBER -> {
        append(node.asNumber().unscaledValue().toString(HEX), text);
        text.append(node.asNumber().scale());
      }
      case ARRAY -> {
        text.append(node.asArray().size()).append(' ');
        node.asArray().forEach(item -> append(item, text));
      }
      case OBJECT -> {
        text.append(node.asObject().size()).append(' ');
        new TreeMap<>(node.asObject())
            .forEach(
                (key, value) -> {
                  append(key, text);
                  append(value, text);
                });
      }
    }
    text.append(' ');
  }

  private static void append(String part, StringBuilder text) {
    text.append(part.length()).append(' ').append(part);
  }
}
