package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlNotationTest {

  private static final char NO_QUOTES = '\u0001';

  private static Edits edits(String head) {
    return Edits.of("a.md", "---¶" + head + "¶---¶¶Text.");
  }

  private static void assertHead(String expected, Edits edits) {
    assertEquals("---¶" + expected + "¶---¶¶Text.", edits.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = NO_QUOTES,
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "k: old→k: new",
        "k:   old  # by hand→k:   new  # by hand",
        "k: 'old'→k: 'new'",
        "k: \"old\" # x→k: \"new\" # x",
        "k:→k: new",
        "k: # when?→k: new # when?",
        "k: ~→k: new",
        "k: ''→k: 'new'",
        "t: 1¶\"k\" : old→t: 1¶\"k\" : new",
        "a: {k: old, b: c}→a: {k: new, b: c}",
        "a:¶  k: old¶  b: |¶    k: old¶k2: old→a:¶  k: new¶  b: |¶    k: old¶k2: old",
        "b: >¶  k: old¶¶  more¶k: old¶c: 1→b: >¶  k: old¶¶  more¶k: new¶c: 1",
      })
  void aValueIsSetInItsForm(String before, String after) throws Exception {
    assertHead(after, edits(before).set("k", "new"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = NO_QUOTES,
      value = {
        "Ada Berg→Ada Berg",
        "Anaïs O'Neil-Šmid→Anaïs O'Neil-Šmid",
        "@ada→\"@ada\"",
        "Ada: x→\"Ada: x\"",
        "Ada #1→\"Ada #1\"",
        "Ada (docs), Bo→Ada (docs), Bo",
        "yes→\"yes\"",
        "Null→\"Null\"",
        "a \"b\" \\c→\"a \\\"b\\\" \\\\c\"",
        "- x→\"- x\"",
      })
  void aTextHasQuotesWhereItNeedsThem(String text, String written) throws Exception {
    assertHead("k: " + written, edits("k: old").set("k", text));
  }

  @Test
  void quotesAreThoseOfTheOldValue() throws Exception {
    assertHead("k: \"new \"", edits("k: old").set("k", "new "));
    assertHead("k: 'O''Neil'", edits("k: 'old'").set("k", "O'Neil"));
    assertHead("k: \"a \\\"b\\\"\"", edits("k: \"old\"").set("k", "a \"b\""));
    assertHead("k: old¶j: 'new'", edits("k: old").add("j", "new", "'x'", "k"));
    assertHead("k: old¶j: \"new\"", edits("k: old").add("j", "new", "\"x\"", "k"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = NO_QUOTES,
      value = {
        "k: old # x¶z: 1→k: old # x¶j: new¶z: 1",
        "a: {k: old, b: c}→a: {k: old, j: new, b: c}",
        "a: {¶  k: old,¶  b: c¶}→a: {¶  k: old, j: new,¶  b: c¶}",
        "a:¶    k: old¶    b: c→a:¶    k: old¶    j: new¶    b: c",
        "a: one,¶k: old¶b: c→a: one,¶k: old¶j: new¶b: c",
        "l:¶  - {k: old, b: c}→l:¶  - {k: old, j: new, b: c}",
        "l:¶  - k: old¶    b: c→l:¶  - k: old¶    j: new¶    b: c",
        "a: |¶  text {¶k: old¶b: c→a: |¶  text {¶k: old¶j: new¶b: c",
      })
  void aKeyIsAddedBesideAnother(String before, String after) throws Exception {
    assertHead(after, edits(before).add("j", "new", "", "k"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = NO_QUOTES,
      value = {
        "k: |¶  one¶  two¶b: c→k: |¶  one¶  two¶j: new¶b: c",
        "k:¶  - one¶  - two¶b: c→k:¶  - one¶  - two¶j: new¶b: c",
        "k:¶- one¶- two¶b: c→k:¶- one¶- two¶j: new¶b: c",
        "k: [one,¶  two]¶b: c→k: [one,¶  two]¶j: new¶b: c",
        "k:¶b: c→k:¶j: new¶b: c",
      })
  void aKeyIsAddedBelowAValueOfSeveralLines(String before, String after) throws Exception {
    assertHead(after, edits(before).add("j", "new", "", "k"));
  }

  @Test
  void aKeyIsAddedAtTheEndOfTheBlock() throws Exception {
    assertHead("a: 1¶b: |¶  x¶j: new", edits("a: 1¶b: |¶  x").add("j", "new", "", ""));
    assertHead("  a: 1¶  j: new", edits("  a: 1").add("j", "new", "", ""));
    assertEquals("---¶j: new¶---¶", Edits.of("a.md", "---¶---¶").add("j", "new", "", "").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = NO_QUOTES,
      value = {
        "k: [old]→k: [old, new]",
        "k: [a, 'b'] # x→k: [a, 'b', 'new'] # x",
        "k: [ a,b ]→k: [ a,b,new ]",
        "k:¶  - a # x¶b: c→k:¶  - a # x¶  - new¶b: c",
        "k:¶-   a¶b: c→k:¶-   a¶-   new¶b: c",
        "k:¶  - \"a\"→k:¶  - \"a\"¶  - \"new\"",
      })
  void anItemIsAddedToAList(String before, String after) throws Exception {
    assertHead(after, edits(before).append("k", "new"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"k: &x old", "k: !!str old", "k: |¶  old", "k: >-¶  old", "k: old¶  more"})
  void whatCannotBeKeptIsRefused(String head) {
    UneditableException refusal =
        assertThrows(UneditableException.class, () -> edits(head).set("k", "new"));
    assertTrue(refusal.getMessage().contains("value"), refusal.getMessage());
  }

  @Test
  void anAliasIsReplacedAndItsAnchorStays() throws Exception {
    assertHead("a: &x old¶k: new", edits("a: &x old¶k: *x").set("k", "new"));
  }
}
