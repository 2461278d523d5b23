package org.articlint.cli.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schemas of arguments and answers. */
final class Schemas {

  private Schemas() {}

  /** An object with these properties and no others. */
  static Map<String, Object> arguments(
      Map<String, Map<String, Object>> properties, List<String> required) {
    Map<String, Object> schema = object(properties, required);
    schema.put("additionalProperties", false);
    return schema;
  }

  /** An object with these properties, and perhaps others. */
  static Map<String, Object> object(
      Map<String, Map<String, Object>> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  static Map<String, Object> text(String description) {
    return Map.of("type", "string", "description", description);
  }

  static Map<String, Object> number(String description) {
    return Map.of("type", "integer", "minimum", 0, "description", description);
  }

  static Map<String, Object> list(String description, Map<String, Object> items) {
    return Map.of("type", "array", "description", description, "items", items);
  }
}
