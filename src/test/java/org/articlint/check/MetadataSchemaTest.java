package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition;
import org.articlint.check.match.Match;
import org.articlint.check.schema.JsonSchema;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.ValueFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataSchemaTest {

  private static final JsonSchema SCHEMA =
      JsonSchema.parse(
          Articles.metadata(
                  "required: [owner]",
                  "properties: {owner: {type: string}, level: {type: integer}}",
                  "additionalProperties: false")
              .metadata()
              .root());

  private static final MetadataSchema CHECK = new MetadataSchema(SCHEMA, Optional.empty());

  @Test
  void aViolationIsFoundWhereTheValueStands() {
    Article article = metadata("owner: Maren", "level: high");
    Match match = only(CHECK, article);
    assertEquals("high", text(match, article));
    assertEquals("level", match.key());
    assertEquals(
        Map.of("path", "level", "problem", "is 'high', where a whole number was expected"),
        match.values());
    assertEquals(Optional.empty(), match.fix());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lastReviewed", "last_reviewed", "Last reviewed", "last-reviewed"})
  void aSchemaMaySpellKeysAsArticlesDo(String key) {
    MetadataSchema check =
        schema(
            "required: ['" + key + "']",
            "properties: {'"
                + key
                + "': {type: integer}, other: {$ref: '#/properties/"
                + key
                + "'}}",
            "additionalProperties: false",
            "dependentRequired: {other: ['" + key + "']}");
    Match missing = matches(check, metadata("{}")).get(0);
    assertEquals(key + " is missing", missing.values().get("path") + " " + problem(missing));
    for (String written : List.of("lastReviewed", "last_reviewed", "LAST REVIEWED")) {
      assertEquals(List.of(), matches(check, metadata(written + ": 7", "other: 8")), written);
      Match wrong = only(check, metadata(written + ": soon"));
      assertEquals("is 'soon', where a whole number was expected", problem(wrong));
    }
    Match other = only(check, metadata("last_reviewed: 1", "other: x"));
    assertEquals("is 'x', where a whole number was expected", problem(other));
  }

  @Test
  void twoKeysOfASchemaThatAreOneAreAFault() {
    ValueFault fault =
        assertThrows(
            ValueFault.class, () -> schema("properties: {lastReviewed: {}, last_reviewed: {}}"));
    assertEquals(
        "'lastReviewed' and 'last_reviewed' are one key: case, spaces, _ and - do not tell keys"
            + " apart",
        fault.getMessage());
  }

  @Test
  void valuesOfASchemaAreNotRenamed() {
    MetadataSchema check = schema("properties: {level: {enum: [veryHigh, {required: [A]}]}}");
    assertEquals(List.of(), matches(check, metadata("level: veryHigh")));
    assertEquals(1, matches(check, metadata("level: very_high")).size());
  }

  private static String problem(Match match) {
    return String.valueOf(match.values().get("problem"));
  }

  @Test
  void aKeyBelowParamsCountsUnlessTheSchemaDescribesParams() {
    Article article = metadata("params: {owner: 1}");
    assertEquals(
        "1",
        text(
            only(schema("required: [owner]", "properties: {owner: {type: string}}"), article),
            article));
    assertEquals(
        "is missing",
        only(schema("required: [owner]", "properties: {params: {type: object}}"), article)
            .values()
            .get("problem"));
  }

  private static MetadataSchema schema(String... lines) {
    return new MetadataSchema(
        JsonSchema.parse(metadata(lines).metadata().root()), Optional.empty());
  }

  @Test
  void aMissingKeyIsFoundOnTheFirstLine() {
    Article article = markdown("---\nlevel: 1\n---\n\nText.\n");
    Match match = only(CHECK, article);
    assertEquals("---", text(match, article));
    assertEquals("owner", match.values().get("path"));
    assertEquals("is missing", match.values().get("problem"));
  }

  @Test
  void aMisspeltKeyIsCorrectedWithinItsQuotes() {
    Article article = metadata("'onwer': Maren", "owner: Maren", "\"levle\": 1");
    List<Match> matches = matches(CHECK, article);
    assertEquals(
        List.of("is not a known key", "is not a known key; 'level' is"),
        matches.stream().map(match -> match.values().get("problem")).toList());
    assertEquals(Optional.empty(), matches.get(0).fix());
    assertEquals("levle", article.source().slice(matches.get(1).fix().orElseThrow().span()));
    assertEquals("level", matches.get(1).fix().orElseThrow().replacement());
  }

  @Test
  void ofTwoKeysThatAreEquallyNearBothAreNamedAndNeitherIsTheCorrection() {
    MetadataSchema check =
        schema("properties: {level: {}, lever: {}}", "additionalProperties: false");
    Match match = only(check, metadata("leve: 1"));
    assertEquals("is not a known key; 'level' and 'lever' are", problem(match));
    assertEquals(Optional.empty(), match.fix());
  }

  @Test
  void aKeyThatRecordsAReviewIsNamedAndNotCorrected() {
    MetadataSchema check = schema("properties: {reviewed_by: {}}", "additionalProperties: false");
    Match match = only(check, metadata("reviewd_by: Maren"));
    assertEquals("is not a known key; 'reviewed_by' is", problem(match));
    assertEquals(Optional.empty(), match.fix());
  }

  @Test
  void aKeyThatNeedsQuotesGetsThem() {
    MetadataSchema check =
        schema("properties: {'@attic': {}, 'project name': {}}", "additionalProperties: false");
    Match yaml = only(check, metadata("attic: 1"));
    assertEquals("is not a known key; '@attic' is", problem(yaml));
    assertEquals("\"@attic\"", yaml.fix().orElseThrow().replacement());
    Match toml = only(check, markdown("+++\nprojectname = 1\n+++\n"));
    assertEquals("\"project name\"", toml.fix().orElseThrow().replacement());
  }

  @Test
  void onlyArticlesOfTheSortAreJudged() {
    Condition guide =
        new Condition.MetadataValue(FieldPaths.of("kind"), List.of(), List.of(), false);
    MetadataSchema check = new MetadataSchema(SCHEMA, Optional.of(guide));
    assertFalse(check.check(metadata("level: high"), Articles.context()).applied());
    assertEquals(3, matches(check, metadata("kind: guide", "level: high")).size());
  }

  @Test
  void anArticleWithoutMetadataIsJudged() {
    assertTrue(CHECK.check(metadata("owner: Maren"), Articles.context()).applied());
    assertEquals(1, matches(CHECK, markdown("Text.\n")).size());
    assertEquals(Set.of("path", "problem"), Quotable.of(CHECK));
    assertFalse(CHECK.looksAtWhole());
  }
}
