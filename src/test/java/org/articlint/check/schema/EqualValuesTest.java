package org.articlint.check.schema;

import static java.util.stream.Collectors.joining;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.articlint.EqualHashes;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;

class EqualValuesTest {

  private static final JsonSchema UNIQUE =
      JsonSchema.parse(metadata("properties: {a: {uniqueItems: true}}").metadata().root());

  private static int violations(String items) {
    return UNIQUE.validate(metadata("a: [" + items + "]").metadata(), Articles.context()).size();
  }

  @Test
  void typesAndBordersTellItemsApart() {
    assertEquals(0, violations("[a, b], ['a b'], [[a], b], [a, [b]], {a: b}, [], {}, ''"));
    assertEquals(0, violations("'1', 1, 1.0, -1, true, 'true', ~, '~'"));
    assertEquals(0, violations("1.5, 1.50, 15, -15, 1.5e1"));
    assertEquals(1, violations("-1.5, x, -1.5"));
    assertEquals(1, violations("[{a: [1, b], c: 2}], [{c: 2, a: [1, b]}]"));
  }

  @Test
  void itemsAreToldApartWhateverTheirHashes() {
    List<String> texts = EqualHashes.texts(20_000);
    String lists = texts.stream().map(text -> "[" + text + "]").collect(joining(", "));
    String mappings = texts.stream().map(text -> "{a: " + text + "}").collect(joining(", "));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(0, violations(lists));
          assertEquals(0, violations(mappings));
          assertEquals(1, violations(lists + ", [" + texts.get(7) + "]"));
        });
  }
}
