package org.articlint.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Regex;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledPackTest {

  @ParameterizedTest
  @ValueSource(strings = {"built-in", "recommended"})
  void thePacksOfEveryRunAreCompiledAndAreThoseOfTheYaml(String name) {
    Pack compiled = CompiledPack.find(name).orElseThrow();
    Pack yaml = new ShippedPacks().readYaml(name);
    assertEquals(yaml.name(), compiled.name());
    assertEquals(yaml.title(), compiled.title());
    assertEquals(yaml.rules(), compiled.rules());
    assertEquals(yaml.off(), compiled.off());
    assertEquals(yaml.changes(), compiled.changes());
  }

  @Test
  void othersAreReadFromYaml() {
    assertTrue(CompiledPack.find("alphanode").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("valuesAndExpressions")
  void whatRecordsAreMadeOfIsWrittenAsJava(Object value, String expression) {
    assertEquals(expression, new RecordSource().expression(value));
  }

  static Stream<Arguments> valuesAndExpressions() {
    return Stream.of(
        arguments("a \"b\" \\u é\n", "\"a \\\"b\\\" \\\\u \\u00e9\\012\""),
        arguments(7, "7"),
        arguments(true, "true"),
        arguments(Severity.NOTE, "org.articlint.rule.Severity.NOTE"),
        arguments(Optional.empty(), "java.util.Optional.empty()"),
        arguments(Optional.of(List.of(1, 2)), "java.util.Optional.of(java.util.List.of(1, 2))"),
        arguments(List.of(), "java.util.List.of()"),
        arguments(List.of("a", "b"), "new TextList(\"a\\012b\")"),
        arguments(List.of("a\n", "b"), "java.util.List.of(\"a\\012\", \"b\")"),
        arguments(Map.of("key", 1), "CompiledPack.map(\"key\", 1)"),
        arguments(Period.of(1, 2, 3), "java.time.Period.of(1, 2, 3)"),
        arguments(
            new ReviewPeriod(Period.of(1, 2, 3)),
            "new org.articlint.check.date.ReviewPeriod(java.time.Period.of(1, 2, 3))"),
        arguments(Regex.parse("a+"), "org.articlint.check.value.Regex.parse(\"a+\")"));
  }

  @Test
  void aMapKeepsTheOrderInWhichItIsWritten() {
    assertEquals(
        List.of("b", "c", "a"), List.copyOf(CompiledPack.map("b", 1, "c", 2, "a", 3).keySet()));
  }

  @Test
  void whatIsNotProvidedForIsRefused() {
    RecordSource source = new RecordSource();
    assertThrows(IllegalArgumentException.class, () -> source.expression(new StringBuilder()));
  }
}
