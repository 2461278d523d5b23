package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlNotationTest {

  private static final char NO_QUOTES = '\u0001';

  private static Edits edits(String head) {
    return Edits.of("a.md", "+++¶" + head + "¶+++¶¶Text.");
  }

  private static void assertHead(String expected, Edits edits) {
    assertEquals("+++¶" + expected + "¶+++¶¶Text.", edits.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "k = 2020-01-31 # x|2026-11-20|k = 2026-11-20 # x",
        "k='2020-01-31'|2026-11-20|k='2026-11-20'",
        "k = \"old\"|a \"b\" \\c|k = \"a \\\"b\\\" \\\\c\"",
        "k = 'old'|O'Neil|k = \"O'Neil\"",
        "k = 2020-01-31|20 November 2026|k = \"20 November 2026\"",
        "k = 2020-01-31T10:00:00Z|2026-11-20T00:00:00Z|k = 2026-11-20T00:00:00Z",
        "[a]¶k = 'old'¶[b]¶k = 'old'|new|[a]¶k = 'new'¶[b]¶k = 'old'",
        "a = {k = 'old', b = 1}|new|a = {k = 'new', b = 1}",
        "t = '''¶k = 'old'¶'''¶k = 'old'|new|t = '''¶k = 'old'¶'''¶k = 'new'",
      })
  void aValueIsSetInItsForm(String before, String value, String after) throws Exception {
    assertHead(after, edits(before).set("k", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "k = 1 # x¶z = 2|k = 1 # x¶j = \"new\"¶z = 2",
        "k = [1,¶  2]¶[t]|k = [1,¶  2]¶j = \"new\"¶[t]",
        "[t]¶k = 1¶[u]|[t]¶k = 1¶j = \"new\"¶[u]",
        "a = {k = 1}|a = {k = 1, j = \"new\"}",
        "a = [¶  1,¶]¶k = 1|a = [¶  1,¶]¶k = 1¶j = \"new\"",
      })
  void aKeyIsAddedBesideAnother(String before, String after) throws Exception {
    assertHead(after, edits(before).add("j", "new", "", "k"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "a = 1¶[t]¶b = 2|a = 1¶j = 'new'¶[t]¶b = 2",
        "[t]¶b = 2|j = 'new'¶[t]¶b = 2",
        "a = 1¶x.y = 2¶z = 3|a = 1¶j = 'new'¶x.y = 2¶z = 3",
        "[[t]]¶b = 2|j = 'new'¶[[t]]¶b = 2",
        "a = '''¶x¶'''¶# end|a = '''¶x¶'''¶j = 'new'¶# end",
      })
  void aKeyAtTheTopStandsBeforeTheTables(String before, String after) throws Exception {
    assertHead(after, edits(before).add("j", "new", "'x'", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "k = ['a']|k = ['a', 'new']",
        "k = [¶  \"a\",¶  \"b\", # x¶]|k = [¶  \"a\",¶  \"b\",¶  \"new\", # x¶]",
      })
  void anItemIsAddedToAList(String before, String after) throws Exception {
    assertHead(after, edits(before).append("k", "new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"k = '''old'''", "k = \"\"\"old\"\"\"", "k = '''¶old'''"})
  void whatIsWrittenForSeveralLinesIsRefused(String head) {
    assertThrows(UneditableException.class, () -> edits(head).set("k", "new"));
  }
}
