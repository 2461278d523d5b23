package org.articlint.check.schema;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keywords that compare values with many others. They look them up; the library would compare
 * each with each.
 */
final class EqualValues {

  private EqualValues() {}

  /** Demands a list without two equal items. */
  static Evaluator uniqueItems(JsonNode wanted) {
    boolean isWanted = wanted.isBoolean() && wanted.asBoolean();
    return (context, node) -> {
      Set<Object> seen = new HashSet<>();
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
    Set<Object> allowed = new HashSet<>();
    values.asArray().forEach(value -> allowed.add(comparable(value)));
    return (context, node) ->
        allowed.contains(comparable(node))
            ? Evaluator.Result.success()
            : Evaluator.Result.failure("is none of the allowed values");
  }

  /** What is equal for two nodes that the library takes for equal. */
  private static Object comparable(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> Optional.empty();
      case BOOLEAN -> node.asBoolean();
      case STRING -> node.asString();
      case INTEGER -> node.asInteger();
      case NUMBER -> node.asNumber();
      case ARRAY -> node.asArray().stream().map(EqualValues::comparable).toList();
      case OBJECT -> fields(node);
    };
  }

  private static Map<String, Object> fields(JsonNode node) {
    Map<String, Object> fields = new HashMap<>();
    node.asObject().forEach((key, value) -> fields.put(key, comparable(value)));
    return fields;
  }
}
