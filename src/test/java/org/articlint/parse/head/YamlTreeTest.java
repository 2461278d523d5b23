package org.articlint.parse.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.SourceText;
import org.junit.jupiter.api.Test;

class YamlTreeTest {

  /** What has a meaning in YAML, and one letter. */
  private static final String MARKS = ":,[]{}\"'*&!|>-?%@#\\ \n\ta";

  /** The YAML of a profile begins at offset 0, and no message may look before that. */
  @Test
  void everyTextOfThreeMarksIsReadOrExplained() {
    int explained = 0;
    for (char first : MARKS.toCharArray()) {
      for (char second : MARKS.toCharArray()) {
        for (char third : MARKS.toCharArray()) {
          explained += faults("" + first + second + third).isEmpty() ? 0 : 1;
        }
      }
    }
    assertTrue(explained > 9_000, "explained: " + explained);
  }

  @Test
  void explainsAColonAtTheBeginningOfAText() {
    String noKey = "this line begins with ':'; a key was expected before it";
    assertEquals(List.of(noKey), faults(": a"));
    assertEquals(List.of(noKey), faults(" : a"));
    assertEquals(List.of(noKey), faults("a: b\n: c"));
    assertEquals(
        List.of("a list begins on the line below its key; put any other text in quotes"),
        faults("x: 1\n:title: - a"));
    assertEquals(List.of("a value that begins with : must be in quotes"), faults("[:a]"));
  }

  private static List<String> faults(String yaml) {
    SourceText source = SourceText.of(yaml);
    List<String> faults = new ArrayList<>();
    YamlTree.read(
        source,
        source.span(),
        (span, fault) -> {
          assertTrue(span.end() <= yaml.length(), () -> yaml + " " + span);
          faults.add(fault);
        });
    return faults;
  }
}
