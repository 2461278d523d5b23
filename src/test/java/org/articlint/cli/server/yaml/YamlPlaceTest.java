package org.articlint.cli.server.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.articlint.article.SourceText;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody writes in YAML that is not finished. The cursor is {@code |}. */
class YamlPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "|; key <>",
        "ext|; key <ext> ext",
        "ex|t\\narchive: x; key <ext> ext",
        "fail-on: |; value <> fail-on",
        "fail-on: err|or # why; value <error> fail-on",
        "fail-on: error # w|hy; nothing",
        "fail-on: 'err|or'; value <error> fail-on",
        "fail-on: error\\n|; key <>",
        "fail-on: error\\n  |; nothing",
        "fail-on|: error; key <fail-on> fail-on",
        "rules:\\n  |; value <> rules",
        "rules:\\n  a|; value <a> rules",
        "rules:\\n  |\\narchive: x; value <> rules",
        "rules:\\n|; key <>",
        "rules:\\n  a: off\\n  b|\\n\\nfail-on: x; key <b> rules/b",
        "rules:\\n  a:\\n    check:\\n      |\\n  c: off; value <> rules/a/check",
        "rules:\\n  a:\\n    check:\\n      x: 1\\n    sev|\\n  c: off; key <sev> rules/a/sev",
        "rules: {a: {sev|; key <sev> rules/a/sev",
        "rules: {a: {severity: |}}\\nfail-on: x; value <> rules/a/severity",
        "rules: {a: {severity: error, |}}; key <> rules/a/",
        "rules: {a: |\\nfail-on: error; value <> rules/a",
        "extends: [rec|; value <rec> extends/[]",
        "extends: [recommended, |]; value <> extends/[]",
        "extends:\\n- rec|\\n- b; value <rec> extends/[]",
        "extends:\\n  - |; value <> extends/[]",
        "extends:\\n  -|; nothing",
        "overrides:\\n- files: [x]\\n  rul|; key <rul> overrides/[]/rul",
        "overrides:\\n- files: [x]\\n  rules:\\n    a|; value <a> overrides/[]/rules",
        "overrides:\\n- |; value <> overrides/[]",
        "why: >\\n  Some| text\\nfix: x; nothing",
        "why: \"not closed\\nfix: |; value <> fix",
        "why: [not closed\\nfix: |; value <> fix",
        "? |; key <? > ?",
        "a: 😀 # 日\\n日本語: |; value <> 日本語",
        "---\\nextends: |\\n...; value <> extends",
        "a:\\r\\n  b: |\\r\\nc: d; value <> a/b",
        "a: |; value <> a",
        "\"a b\": |; value <> a b",
        "'a|b': 1; key <ab> ab",
        "'a|b'; key <ab> ab",
      })
  void aPlaceIsFoundWhileItIsWritten(String written, String expected) {
    String text = written.replace("\\n", "\n").replace("\\r", "\r");
    int cursor = text.indexOf('|');
    text = text.replaceFirst("\\|", "");
    assertEquals(expected, described(text, cursor));
  }

  private static String described(String text, int cursor) {
    return YamlPlace.writtenAt(text, cursor)
        .map(
            place ->
                "%s <%s> %s"
                    .formatted(
                        place.isKey() ? "key" : "value",
                        text.substring(place.span().start(), place.span().end()),
                        String.join("/", place.path()))
                    .strip())
        .orElse("nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\nb: [x, y, {c: d}]\ne:\n  - f: g\n    h: i\n  - j\n# k\nl: 'm # n'\n",
        "{a: [b, c], d: {e: f}}",
        "a:\n- b\n- - c\n  - d\ne: g # h\n",
        "\"a b\": 'c d'\n",
        "a: b:c\nd: http://e/f\n",
        "a:\nb:\n  c:\n",
        "a: {b: c,\n  d: e}\nf: g\n"
      })
  void completeTextsAreReadAsByTheReaderOfConfigurations(String yaml) {
    YamlFile file = new YamlFile("", SourceText.of(yaml), TextFiles.NONE, new ArrayList<>());
    assertEquals(content(YamlReader.read(file)), content(LenientYaml.read(yaml)));
  }

  private static Object content(org.articlint.article.Value value) {
    if (value instanceof org.articlint.article.Value.Mapping mapping) {
      return mapping.entries().stream()
          .map(each -> each.key() + "=" + content(each.value()))
          .toList();
    }
    return value instanceof org.articlint.article.Value.Sequence list
        ? list.items().stream().map(YamlPlaceTest::content).toList()
        : ((org.articlint.article.Value.Scalar) value).text();
  }

  @Test
  void anyTextIsReadWithPlacesInIt() {
    Random random = new Random(20);
    String[] parts = {
      "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "|", "😀", "\r\n"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(30);
      for (int j = 0; j < length; j++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int cursor = random.nextInt(text.length() + 1);
      YamlPlace.writtenAt(text.toString(), cursor)
          .ifPresent(
              place ->
                  assertTrue(
                      place.span().start() <= cursor && place.span().end() >= cursor,
                      text + " at " + cursor + ": " + place));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{", "- ", "\"", "'", "a: ", "a:\n", "[a, ", "{a: ", " ", "\n ", "- a\n", "a: 'b\n",
        "\"\n"
      })
  void hugeTextsTakeLinearTime(String part) {
    String text = part.repeat(1_000_000 / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> YamlPlace.writtenAt(text, text.length()));
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 1_300; i++) {
      deep.append(" ".repeat(i)).append(part.strip()).append("a:\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> YamlPlace.writtenAt(deep.toString(), deep.length()));
  }
}
