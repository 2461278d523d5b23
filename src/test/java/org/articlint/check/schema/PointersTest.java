package org.articlint.check.schema;

import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.articlint.article.Article;
import org.articlint.article.Value;
import org.articlint.check.value.ValueFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {

  @Test
  void aValueIsFoundByItsPointer() {
    Value root = metadata("a: {'b/c': [x, y], 'd~': z}", "lastReviewed: 1").metadata().root();
    Pointers pointers = new Pointers(root);
    assertEquals("y", text(pointers, "/a/b~1c/1"));
    assertEquals("z", text(pointers, "/a/d~0"));
    assertEquals("1", text(pointers, "/last_reviewed"));
    assertEquals(root, pointers.find("").orElseThrow());
    for (String nowhere : List.of("/b", "/a/b~1c/2", "/a/b~1c/x", "/lastReviewed/0")) {
      assertTrue(pointers.find(nowhere).isEmpty(), nowhere);
    }
  }

  @Test
  void ofTwoEntriesThatAreOneKeyTheFirstCounts() {
    Value root = metadata("last_reviewed: 1", "lastReviewed: 2").metadata().root();
    assertEquals("1", text(new Pointers(root), "/lastReviewed"));
  }

  @Test
  void manyValuesOfALargeMappingAreFoundQuickly() {
    String[] lines =
        IntStream.range(0, 40_000).mapToObj(i -> "k" + i + ": 1").toArray(String[]::new);
    Pointers pointers = new Pointers(metadata(lines).metadata().root());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 40_000; i++) {
            assertEquals("1", text(pointers, "/k" + i));
          }
        });
  }

  /** Old drafts have other keywords for what can be referred to. */
  @ParameterizedTest
  @ValueSource(strings = {"draft-04", "draft-07", "draft/2020-12"})
  void whatIsReferredToMustBeThereInAnyDraft(String draft) {
    Article article =
        metadata(
            "$schema: 'http://json-schema.org/%s/schema#'".formatted(draft),
            "properties: {a: {$ref: '#/nope'}}");
    ValueFault fault =
        assertThrows(ValueFault.class, () -> JsonSchema.parse(article.metadata().root()));
    assertEquals("nothing in the schema is '#/nope'", fault.getMessage());
  }

  private static String text(Pointers pointers, String pointer) {
    return ((Value.Scalar) pointers.find(pointer).orElseThrow()).text();
  }
}
