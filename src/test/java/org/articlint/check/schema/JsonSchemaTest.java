package org.articlint.check.schema;

import static java.util.stream.Collectors.joining;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.articlint.article.Article;
import org.articlint.article.Value;
import org.articlint.check.Articles;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.ValueFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that are refused, and what a schema says against metadata, in words. */
class JsonSchemaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{type: integer} | 3 | ",
        "{type: integer} | 3.5 | is 3.5, where a whole number was expected",
        "{type: number} | 3.5 | ",
        "{type: number} | three | is 'three', where a number was expected",
        "{type: boolean} | maybe | is 'maybe', where true or false was expected",
        "{type: string} | 3 | is 3, where a text was expected",
        "{type: array} | a | is 'a', where a list was expected",
        "{type: object} | [a, b] | is 'a', 'b', where a mapping was expected",
        "{type: 'null'} | x | is 'x', where nothing was expected",
        "{type: string} | {a: 1} | is a mapping, where a text was expected",
        "{type: string} | [] | is an empty list, where a text was expected",
        "{type: string} | ~ | is nothing, where a text was expected",
        "{type: [integer, boolean]} | x | is 'x', where one of 'integer', 'boolean' was expected",
        "{enum: [fast, 2]} | slow | is 'slow'; allowed values are 'fast', 2",
        "{enum: [fast, 2]} | 2 | ",
        "{const: done} | open | is 'open'; only 'done' is allowed",
        "{minimum: 2} | 2 | ",
        "{minimum: 2} | 1 | is 1; at least 2 is expected",
        "{maximum: 2.5} | 2.5 | ",
        "{maximum: 2.5} | 2.6 | is 2.6; at most 2.5 is expected",
        "{exclusiveMinimum: 2} | 3 | ",
        "{exclusiveMinimum: 2} | 2 | is 2; more than 2 is expected",
        "{exclusiveMaximum: 2} | 1 | ",
        "{exclusiveMaximum: 2} | 2 | is 2; less than 2 is expected",
        "{minLength: 3} | abc | ",
        "{minLength: 3} | ab | is 'ab'; at least 3 characters are expected",
        "{maxLength: 3} | abc | ",
        "{maxLength: 3} | abcd | is 'abcd'; at most 3 characters are expected",
        "{minItems: 2} | [a, b] | ",
        "{minItems: 2} | [a] | has too few items; at least 2 are expected",
        "{maxItems: 2} | [a, b] | ",
        "{maxItems: 2} | [a, b, c] | has too many items; at most 2 are expected",
        "{uniqueItems: true} | [a, b] | ",
        "{uniqueItems: true} | [a, a] | lists an item twice",
        "{pattern: '^[a-z]+$'} | ab | ",
        "{pattern: '^[a-z]+$'} | AB | is 'AB', which does not match '^[a-z]+$'",
        "{pattern: '^[a-z]+$'} | 3 | ",
        "{pattern: '^a$', description: a small a} | b | is 'b', where a small a was expected",
        "{multipleOf: 2} | 3 | is 3; a multiple of 2 is expected",
        "{minProperties: 2} | {a: 1} | has too few keys; at least 2 are expected",
        "{maxProperties: 1} | {a: 1, b: 2} | has too many keys; at most 1 are expected",
        "{oneOf: [{minLength: 1}, {maxLength: 9}]} | c | is 'c', which is not exactly one of the forms that are expected",
        "{not: {const: a}} | a | is 'a', which is not allowed here",
        "{dependentRequired: {a: [b]}} | {a: 1} | lacks a key that must stand beside another one",
        "{uniqueItems: true} | [{a: 1, b: [x]}, {b: [x], a: 1}] | lists an item twice",
        "{uniqueItems: true} | ['1', 1, true, 'true'] | ",
        "{uniqueItems: false} | [a, a] | ",
        "{enum: [{a: [1, 2.5]}, null]} | {a: [1, 2.5]} | ",
        "{enum: [{a: [1]}, null]} | ~ | ",
        "{enum: [{a: [1]}]} | {a: [2]} | is a mapping; allowed values are a mapping",
        "{$ref: '#/$defs/day'} | x | is 'x', where a whole number was expected",
      })
  void aKeywordInWords(String schema, String value, String problem) {
    JsonSchema checked =
        schema("$defs: {day: {type: integer}}", "properties: {key: " + schema + "}");
    List<SchemaViolation> violations = violations(checked, metadata("key: " + value));
    assertEquals(
        problem == null ? List.of() : List.of("key " + problem),
        violations.stream().map(found -> found.path() + " " + found.problem()).toList());
  }

  @Test
  void whatFitsNoneOfSeveralSchemasIsToldForEach() {
    JsonSchema schema =
        schema(
            "properties: {a: {anyOf: [{const: x}, {type: integer}]}, b: {contains: {const: x}}}");
    assertEquals(
        List.of(
            "a is 'y'; only 'x' is allowed",
            "a is 'y', where a whole number was expected",
            "a is 'y', which is none of the forms that are expected",
            "b has no item of the kind that is expected",
            "b.0 is 'z'; only 'x' is allowed"),
        violations(schema, metadata("a: y", "b: [z]")).stream()
            .map(found -> found.path() + " " + found.problem())
            .toList());
  }

  /** Each look at a long list takes a step for each 16 items. */
  @Test
  void comparingLongListsIsBounded() {
    String items = IntStream.range(0, 60_000).mapToObj(Integer::toString).collect(joining(", "));
    JsonSchema unique =
        schema("properties: {a: {uniqueItems: true, items: {enum: [" + items + "]}}}");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(
              List.of(),
              violations(
                  schema("properties: {a: {uniqueItems: true}}"), metadata("a: [" + items + "]")));
          assertThrows(
              BudgetSpentException.class, () -> violations(unique, metadata("a: [" + items + "]")));
        });
  }

  @Test
  void aViolationStandsAtItsValue() {
    Article article = metadata("list: [{a: 1}, {a: x}]");
    JsonSchema schema = schema("properties: {list: {items: {properties: {a: {type: integer}}}}}");
    SchemaViolation violation = violations(schema, article).get(0);
    assertEquals("list.1.a", violation.path());
    assertEquals("x", article.source().slice(violation.span()));
  }

  @Test
  void anEmptyValueIsFoundAtItsKey() {
    Article article = metadata("a: 1", "lastReviewed:");
    JsonSchema schema = schema("properties: {last_reviewed: {type: string}}");
    SchemaViolation violation = violations(schema, article).get(0);
    assertEquals("last_reviewed", violation.path());
    assertEquals("lastReviewed", article.source().slice(violation.span()));
  }

  @Test
  void theMetadataThemselvesCanBeAtFault() {
    SchemaViolation violation = violations(schema("minProperties: 2"), metadata("a: 1")).get(0);
    assertEquals("the metadata", violation.path());
  }

  @Test
  void whatIsMissingIsFoundAtTheKeyAbove() {
    Article article = metadata("a: 1", "owner: {first: Maren}");
    JsonSchema schema =
        schema("required: [b, a, c]", "properties: {owner: {required: [name, first]}}");
    assertEquals(
        List.of("b is missing at ''", "c is missing at ''", "owner.name is missing at 'owner'"),
        violations(schema, article).stream()
            .map(
                found ->
                    "%s %s at '%s'"
                        .formatted(
                            found.path(), found.problem(), article.source().slice(found.span())))
            .toList());
  }

  @Test
  void violationsComeInTheOrderOfTheirPlacesAndOnce() {
    Article article = metadata("b: x", "a: x");
    JsonSchema schema =
        schema(
            "properties: {a: {type: integer}}",
            "allOf: [{properties: {b: {type: integer}}}, {properties: {b: {type: integer}}}]");
    assertEquals(
        List.of("b", "a"),
        violations(schema, article).stream().map(SchemaViolation::path).toList());
  }

  @Test
  void anUnknownKeyMayBeAMisspeltOne() {
    JsonSchema schema =
        schema(
            "properties: {owner: {}, level: {}, reviewed_by: {}}", "additionalProperties: false");
    Article article = metadata("onwer: Maren", "other: 1", "reviewd_by: Maren");
    List<SchemaViolation> violations = violations(schema, article);
    assertEquals(
        List.of(
            "is not a known key; 'owner' is",
            "is not a known key",
            "is not a known key; 'reviewed_by' is"),
        violations.stream().map(SchemaViolation::problem).toList());
    assertEquals(List.of("owner"), violations.get(0).meant());
    assertEquals("onwer", article.source().slice(violations.get(0).span()));
    assertEquals(List.of(), violations.get(1).meant());
  }

  @Test
  void aKeyThatIsThereAlreadyIsNotMeant() {
    JsonSchema schema = schema("properties: {owner: {}}", "additionalProperties: false");
    List<SchemaViolation> violations = violations(schema, metadata("onwer: 1", "owner: 2"));
    assertEquals("is not a known key", violations.get(0).problem());
    assertEquals(List.of(), violations.get(0).meant());
  }

  @Test
  void anUnknownKeyOfAMapping() {
    JsonSchema schema =
        schema("properties: {owner: {properties: {name: {}}, additionalProperties: false}}");
    Article article = metadata("owner: {nmae: Maren}");
    SchemaViolation violation = violations(schema, article).get(0);
    assertEquals("owner.nmae", violation.path());
    assertEquals("nmae", article.source().slice(violation.span()));
    assertEquals(List.of("name"), violation.meant());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$ref: other.json | a reference must point into the schema itself and begin with #, unlike 'other.json' | other.json",
        "$dynamicRef: 'http://x' | a reference must point into the schema itself and begin with #, unlike 'http://x' | 'http://x'",
        "patternProperties: {a: {}} | patternProperties is not supported; list the keys under properties | {a: {}}",
        "items: {$ref: '#/$defs/day'} | nothing in the schema is '#/$defs/day' | '#/$defs/day'",
        "not: {$ref: '#day'} | nothing in the schema is '#day' | '#day'",
        "items: {pattern: '(a'} | not a regular expression: Unclosed group, at character 3 | '(a'",
        "allOf: [{pattern: '['}] | not a regular expression: Unclosed character class, at character 1 | '['",
      })
  void aSchemaThatIsRefusedAtItsPlace(String line, String message, String place) {
    Article article = metadata(line);
    ValueFault fault =
        assertThrows(ValueFault.class, () -> JsonSchema.parse(article.metadata().root()));
    assertEquals(1, fault.parts().size());
    assertEquals(message, fault.parts().get(0).message());
    assertEquals(message, fault.getMessage());
    assertEquals(place, article.source().slice(fault.parts().get(0).span()));
  }

  @Test
  void aSchemaIsCheckedAgainstTheSchemaOfSchemas() {
    Article article = metadata("properties: {a: {type: text}, b: {minLength: -1}}");
    ValueFault fault =
        assertThrows(ValueFault.class, () -> JsonSchema.parse(article.metadata().root()));
    assertEquals(
        List.of("text", "-1"),
        fault.parts().stream().map(part -> article.source().slice(part.span())).toList());
    String message = fault.parts().get(0).message();
    assertEquals(
        "not a JSON Schema, at /properties/a/type: it cannot be 'text'; expected one of array, boolean,"
            + " integer, null, number, object, string",
        message);
    assertEquals(
        "not a JSON Schema, at /properties/b/minLength: it cannot be -1",
        fault.parts().get(1).message());
    Article root = metadata("- a");
    Value list = metadata("key: [a]").metadata().root().entries().get(0).value();
    ValueFault whole = assertThrows(ValueFault.class, () -> JsonSchema.parse(list));
    assertTrue(whole.getMessage().startsWith("not a JSON Schema: "), whole.getMessage());
    assertTrue(root.metadata().root().entries().isEmpty());
  }

  @Test
  void aReferenceIntoTheSchemaAndAPropertyOfThatNameAreFine() {
    schema("properties: {$ref: {type: string}, pattern: {type: string}}");
    schema("$ref: '#'");
    schema("$ref: '#day'", "$defs: {a: {$anchor: day}}");
    schema("properties: {nextReview: {type: string}, other: {$ref: '#/properties/nextReview'}}");
    schema("default: {$ref: '#/nowhere'}");
  }

  @Test
  void aPatternHasABoundAndKeepsCase() {
    JsonSchema schema = schema("properties: {a: {pattern: '.*.*.*y$'}}");
    Article slow = metadata("a: " + "x".repeat(20_000));
    assertThrows(
        BudgetSpentException.class, () -> schema.validate(slow.metadata(), Articles.context()));
    assertEquals(1, violations(schema, metadata("a: XXY")).size());
    assertEquals(0, violations(schema, metadata("a: xxy")).size());
  }

  @Test
  void equalSchemasAreEqual() {
    Value value = metadata("type: object").metadata().root();
    assertEquals(JsonSchema.parse(value), JsonSchema.parse(value));
    assertEquals(JsonSchema.parse(value).hashCode(), JsonSchema.parse(value).hashCode());
    assertNotEquals(JsonSchema.parse(value), schema("type: array"));
  }

  private static JsonSchema schema(String... lines) {
    return JsonSchema.parse(metadata(lines).metadata().root());
  }

  private static List<SchemaViolation> violations(JsonSchema schema, Article article) {
    return schema.validate(article.metadata(), Articles.context());
  }
}
