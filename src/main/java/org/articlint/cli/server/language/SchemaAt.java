package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.cli.server.yaml.YamlPlace;

/**
 * What a JSON Schema that {@code articlint schema} prints says of a place.
 *
 * @param definitions what {@code $ref} refers to
 * @param alternatives the schemas that a value may have there, none of them a reference
 * @param description empty when there is none
 */
record SchemaAt(
    Map<String, Map<String, Object>> definitions,
    List<Map<String, Object>> alternatives,
    String description) {

  private static final String REFERENCE = "#/$defs/";
  private static final String PROPERTIES = "properties";
  private static final String CONSTANT = "const";

  /** The whole document. */
  static SchemaAt root(Map<String, Object> schema) {
    Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();
    map(schema, "$defs").forEach((name, each) -> definitions.put(name, asMap(each)));
    return of(definitions, schema);
  }

  /** The definition of a name; empty when there is none. */
  Optional<SchemaAt> definition(String name) {
    return Optional.ofNullable(definitions.get(name)).map(schema -> of(definitions, schema));
  }

  private static SchemaAt of(
      Map<String, Map<String, Object>> definitions, Map<String, Object> schema) {
    List<Map<String, Object>> alternatives = new ArrayList<>();
    resolve(definitions, schema, alternatives);
    return new SchemaAt(
        definitions, alternatives, String.valueOf(schema.getOrDefault("description", "")));
  }

  private static void resolve(
      Map<String, Map<String, Object>> definitions,
      Map<String, Object> schema,
      List<Map<String, Object>> into) {
    if (schema.get("$ref") instanceof String reference) {
      String name = reference.substring(REFERENCE.length());
      resolve(definitions, definitions.getOrDefault(name, Map.of()), into);
    } else if (schema.get("anyOf") instanceof List<?> several) {
      several.forEach(each -> resolve(definitions, asMap(each), into));
    } else {
      into.add(schema);
    }
  }

  @SuppressWarnings("unchecked") // as YamlSchema makes them
  private static Map<String, Object> asMap(Object schema) {
    return (Map<String, Object>) schema;
  }

  private static Map<String, Object> map(Map<String, Object> schema, String key) {
    return schema.get(key) instanceof Map<?, ?> map ? asMap(map) : Map.of();
  }

  /**
   * What it says of a step down: the value of a key, or the items of a list.
   *
   * @param around the mapping that has the key; what other keys say of its kind decides
   */
  SchemaAt below(String step, Mapping around) {
    List<Map<String, Object>> found = new ArrayList<>();
    String said = "";
    for (Map<String, Object> each : forMapping(around, step).alternatives) {
      Map<String, Object> next =
          step.equals(YamlPlace.ITEM)
              ? map(each, "items")
              : map(map(each, PROPERTIES), step).isEmpty()
                  ? map(each, "additionalProperties")
                  : map(map(each, PROPERTIES), step);
      if (!next.isEmpty()) {
        SchemaAt below = of(definitions, next);
        found.addAll(below.alternatives);
        said = said.isEmpty() ? below.description : said;
      }
    }
    return new SchemaAt(definitions, found, said);
  }

  /**
   * The schemas that a mapping may have, by the constants that it names.
   *
   * @param except a key that does not decide, because its value is asked for
   */
  SchemaAt forMapping(Mapping mapping, String except) {
    List<Map<String, Object>> fitting =
        alternatives.stream().filter(each -> fits(each, mapping, except)).toList();
    return new SchemaAt(definitions, fitting, description);
  }

  private static boolean fits(Map<String, Object> schema, Mapping mapping, String except) {
    return map(schema, PROPERTIES).entrySet().stream()
        .filter(property -> !property.getKey().equals(except))
        .allMatch(
            property -> {
              Object constant = asMap(property.getValue()).get(CONSTANT);
              Optional<Value> written = mapping.entry(property.getKey()).map(Value.Entry::value);
              return constant == null
                  || written.isEmpty()
                  || (written.get() instanceof Scalar text && text.text().equals(constant));
            });
  }

  /** The keys that are known there, each with what it means. */
  Map<String, SchemaAt> keys() {
    Map<String, SchemaAt> keys = new LinkedHashMap<>();
    for (Map<String, Object> each : alternatives) {
      map(each, PROPERTIES)
          .forEach((key, schema) -> keys.putIfAbsent(key, of(definitions, asMap(schema))));
    }
    return keys;
  }

  /** Whether a key must be there, whatever the alternative. */
  boolean isRequired(String key) {
    return alternatives.stream()
        .filter(each -> map(each, PROPERTIES).containsKey(key))
        .allMatch(each -> each.get("required") instanceof List<?> keys && keys.contains(key));
  }

  /** The single values that are known there. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (Map<String, Object> each : alternatives) {
      if (each.get("enum") instanceof List<?> constants) {
        constants.forEach(constant -> values.add(String.valueOf(constant)));
      }
      if (each.get(CONSTANT) instanceof String constant) {
        values.add(constant);
      }
      if ("boolean".equals(each.get("type"))) {
        values.addAll(List.of("true", "false"));
      }
    }
    return values.stream().distinct().toList();
  }

  /** Whether a mapping may stand there. */
  boolean takesMapping() {
    return alternatives.stream()
        .anyMatch(each -> each.containsKey(PROPERTIES) || each.containsKey("additionalProperties"));
  }

  /** The same with another description. */
  SchemaAt describedAs(String other) {
    return new SchemaAt(definitions, alternatives, other);
  }

  /** The same without a key. */
  SchemaAt withoutKey(String key) {
    List<Map<String, Object>> without =
        alternatives.stream()
            .map(
                each -> {
                  Map<String, Object> properties = new LinkedHashMap<>(map(each, PROPERTIES));
                  properties.remove(key);
                  Map<String, Object> copy = new LinkedHashMap<>(each);
                  copy.put(PROPERTIES, properties);
                  return copy;
                })
            .toList();
    return new SchemaAt(definitions, without, description);
  }
}
