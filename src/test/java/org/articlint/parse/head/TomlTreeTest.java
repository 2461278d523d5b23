package org.articlint.parse.head;

import static org.articlint.parse.head.Heads.problems;
import static org.articlint.parse.head.Heads.values;
import static org.articlint.parse.head.Heads.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.articlint.article.MetadataPlaces;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTreeTest {

  private static final String HEAD =
      """
      +++
      # a comment
      title = "A \\"quoted\\" \\u00e9 title" # another
      "key = 1" = 'C:\\dir'
      site.name = 1
      site."b.c" = [
        "x", # first
        'y',
      ]
      long = \"""
      two \\
         lines ""\"""
      raw = '''
      a\\b'''
      inline = { a = 1, b = { c = 2024-01-10 } }
      [extra]
      last_reviewed = 2020-01-01 # was later
      [extra.more]
      deep = true
      [[resources]]
      src = 'a'
      [[resources]]
      src = 'b'
      [resources.params]
      size = 0x1F
      +++
      """;

  @Test
  void everyKindOfValueIsRead() {
    assertEquals(List.of(), problems(HEAD));
    assertEquals(List.of("A \"quoted\" \u00e9 title"), values(HEAD, "title"));
    assertEquals(List.of("C:\\dir"), values(HEAD, "key = 1"));
    assertEquals(List.of("1"), values(HEAD, "site.name"));
    assertEquals(List.of("x", "y"), values(HEAD, "site.b.c"));
    assertEquals(List.of("two lines \"\""), values(HEAD, "long"));
    assertEquals(List.of("a\\b"), values(HEAD, "raw"));
    assertEquals(List.of("2024-01-10"), values(HEAD, "inline.b.c"));
    assertEquals(List.of("true"), values(HEAD, "extra.more.deep"));
    assertEquals(List.of("a", "b"), values(HEAD, "resources.src"));
    assertEquals(List.of("0x1F"), values(HEAD, "resources.params.size"));
  }

  @Test
  void everyValueHasItsPlace() {
    assertEquals(List.of("\"A \\\"quoted\\\" \\u00e9 title\""), written(HEAD, "title"));
    assertEquals(List.of("\"x\"", "'y'"), written(HEAD, "site.b.c"));
    assertEquals(List.of("2024-01-10"), written(HEAD, "inline.b.c"));
    assertEquals(List.of("2020-01-01"), written(HEAD, "extra.last_reviewed"));
    assertEquals(List.of("'a'", "'b'"), written(HEAD, "resources.src"));
  }

  @Test
  void thePlaceOfAValueLeadsToItsPath() {
    FrontMatter front = Heads.read(HEAD);
    for (String path : List.of("title", "inline.b.c", "extra.more.deep", "resources.src")) {
      Span span = front.metadata().scalars(List.of(path)).get(0).span();
      assertEquals(Optional.of(path), new MetadataPlaces(front.metadata()).pathAt(span));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-17",
        "+1_000",
        "3.14",
        "6.02e23",
        "1e-7",
        "inf",
        "-nan",
        "0xdead_beef",
        "0o755",
        "0b1",
        "true",
        "false",
        "1979-05-27",
        "1979-05-27T07:32:00Z",
        "1979-05-27 07:32:00.5-07:00",
        "07:32:00",
        "\"\"",
        "''",
        "\"\"\"\"\"\"",
        "[]",
        "[[1, 2], [\"a\"]]",
        "{}",
        "[ # c\n1,\n]"
      })
  void valuesOfTheSpecification(String value) {
    assertEquals(List.of(), problems("+++\na = " + value + "\n+++\n"));
  }

  @Test
  void everyKeyAndTableCountsAsANode() {
    assertReadUpTo(HeadLimits.MAX_NODES / 2, "k%s = 1\n");
    assertReadUpTo(HeadLimits.MAX_NODES, "[t%s]\n");
  }

  private static void assertReadUpTo(int lines, String line) {
    StringBuilder text = new StringBuilder("+++\n");
    for (int i = 0; i < lines; i++) {
      text.append(line.formatted(Integer.toString(i, 36)));
    }
    assertEquals(List.of(), problems(text + "+++\n"));
    assertEquals(1, problems(text + line.formatted("-") + "+++\n").size());
  }

  @Test
  void tablesMayBeTwentyLevelsDeep() {
    String keys = "a.".repeat(HeadLimits.MAX_DEPTH - 2) + "a = 1\n";
    assertEquals(List.of(), problems("+++\n" + keys + "+++\n"));
    assertEquals(1, problems("+++\na." + keys + "+++\n").size());
    assertEquals(1, problems("+++\n[b]\na." + keys + "+++\n").size());
  }

  @Test
  void theRangeIsReadAlone() {
    SourceText source = SourceText.of("a = 1\nb = 2\nc = 3\n");
    Value tree = TomlTree.read(source, new Span(6, 12), (span, message) -> {});
    assertEquals("b", ((Value.Mapping) tree).entries().get(0).key());
    assertEquals(1, ((Value.Mapping) tree).entries().size());
  }
}
