package org.articlint.cli.server.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.articlint.check.MetadataSchema;
import org.articlint.check.schema.JsonSchema;
import org.articlint.cli.server.yaml.LenientYaml;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

/** What schemas of metadata say of a place. */
class MetadataSchemasTest {

  private static MetadataSchemas of(String yaml) {
    MetadataSchema check =
        new MetadataSchema(JsonSchema.parse(LenientYaml.read(yaml)), Optional.empty());
    return MetadataSchemas.of(
        List.of(new Rule("house", "H", Severity.NOTE, "m", "w", "f", check, List.of(), List.of())));
  }

  @Test
  void keysThatMustBeThereComeFirst() {
    MetadataSchemas all =
        of("required: [b]\nproperties: {a: {type: string}, b: {description: It is b.}}\n");
    assertEquals(List.of("b", "a"), List.copyOf(all.keys().keySet()));
    assertEquals(List.of("It is b."), all.below(List.of("b")).descriptions());
    assertEquals(List.of(), all.below(List.of("c")).rules());
  }

  @Test
  void valuesAreThoseOfEnumsConstantsAndBooleans() {
    MetadataSchemas all =
        of(
            """
            properties:
              level: {enum: [low, high]}
              kind: {const: page}
              draft: {type: boolean}
              count: {type: integer}
              lastStep: {enum: [x]}
            """);
    assertEquals(List.of("low", "high"), all.below(List.of("level")).values());
    assertEquals(List.of("page"), all.below(List.of("kind")).values());
    assertEquals(List.of("true", "false"), all.below(List.of("draft")).values());
    assertEquals(List.of(), all.below(List.of("count")).values());
    assertEquals(List.of("x"), all.below(List.of("last_step")).values());
  }

  @Test
  void referencesAndPartsAndItemsAreFollowed() {
    MetadataSchemas all =
        of(
            """
            allOf: [{$ref: '#/$defs/base'}, {properties: {z: {}}}]
            $defs:
              base: {properties: {parts: {type: array, items: {$ref: '#/$defs/part'}}}}
              part: {properties: {size: {enum: [s, m]}}}
            """);
    assertEquals(List.of("parts", "z"), List.copyOf(all.keys().keySet()));
    assertEquals(List.of("s", "m"), all.below(List.of("parts", "size")).values());
  }

  @Test
  void schemasThatHoldThemselvesEnd() {
    MetadataSchemas all =
        of(
            """
            allOf: [{$ref: '#/$defs/a'}, {$ref: '#/$defs/a'}]
            $defs:
              a: {properties: {next: {$ref: '#/$defs/a'}, value: {enum: [v]}}}
            """);
    assertEquals(List.of("v"), all.below(List.of("next", "next", "value")).values());
    assertTrue(all.keys().containsKey("next"));
  }
}
