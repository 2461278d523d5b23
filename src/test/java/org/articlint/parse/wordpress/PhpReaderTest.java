package org.articlint.parse.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhpReaderTest {

  private static Optional<Value> read(String text) {
    return PhpReader.read(text, new Span(100, 100 + text.length()));
  }

  /** A value as short text. */
  private static String shown(Value value) {
    if (value instanceof Value.Sequence list) {
      return list.items().stream()
          .map(PhpReaderTest::shown)
          .collect(Collectors.joining(" ", "[", "]"));
    }
    return value instanceof Value.Mapping mapping
        ? mapping.entries().stream()
            .map(entry -> entry.key() + "=" + shown(entry.value()))
            .collect(Collectors.joining(" ", "{", "}"))
        : ((Value.Scalar) value).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:0:{} | []",
        "a:2:{i:0;s:1:\"a\";i:1;i:7;} | [a 7]",
        "a:2:{s:1:\"k\";b:1;s:1:\"l\";b:0;} | {k=true l=false}",
        "a:2:{i:1;d:0.5;i:2;N;} | {1=0.5 2=}",
        "a:1:{s:4:\"café\";} | -",
        "a:1:{s:5:\"café\";s:8:\"\uD83D\uDE00\uD83D\uDE00\";} | {café=\uD83D\uDE00\uD83D\uDE00}",
        "a:1:{s:1:\"k\";a:1:{i:0;s:3:\"};\"\";}} | {k=[};\"]}",
      })
  void arraysAreListsOrMappings(String text, String expected) {
    assertEquals(expected, read(text).map(PhpReaderTest::shown).orElse("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:1:{i:0;O:8:\"stdClass\":0:{}}",
        "a:1:{i:0;C:1:\"X\":0:{}}",
        "a:2:{i:0;i:1;i:1;R:2;}",
        "a:1:{i:0;i:1;}}",
        "a:2:{i:0;i:1;}",
        "a:99999999:{i:0;i:1;}",
        "a:999999999999:{}",
        "a:-1:{}",
        "a:1:{a:0:{}i:1;}",
        "a:1:{i:0;s:9:\"a\";}",
        "a:1:{i:0;s:0:\"a\";}",
        "a:1:{i:0",
        "a:}",
        "a:1:{i:0;x}",
        "s:1:\"a\";",
        "i:1;",
        "about: {}",
        "",
      })
  void anythingElseStaysText(String text) {
    assertTrue(read(text).isEmpty(), text);
  }

  @Test
  void arraysAreReadTwentyDeep() {
    assertTrue(read(nested(20)).isPresent());
    assertTrue(read(nested(21)).isEmpty());
    assertTrue(read(nested(10_000)).isEmpty());
  }

  private static String nested(int depth) {
    return "a:1:{i:0;".repeat(depth - 1) + "a:0:{}" + "}".repeat(depth - 1);
  }

  @Test
  void aValueKnowsItsPlaceWhereTheTextIsInTheSource() {
    String text = "a:1:{s:1:\"k\";s:2:\"vw\";}";
    Value.Mapping mapping = (Value.Mapping) read(text).orElseThrow();
    int at = 100 + text.indexOf("vw");
    assertEquals(new Span(at, at + 2), mapping.entries().get(0).value().span());

    Span escaped = new Span(0, 500);
    Value.Mapping elsewhere = (Value.Mapping) PhpReader.read(text, escaped).orElseThrow();
    assertEquals(escaped, elsewhere.entries().get(0).value().span());
  }
}
