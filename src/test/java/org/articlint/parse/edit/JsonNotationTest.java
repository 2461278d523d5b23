package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNotationTest {

  private static final char NO_QUOTES = '\u0001';

  private static Edits edits(String head) {
    return Edits.of("a.md", head + "¶¶Text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "{¶  \"k\" : \"old\",¶  \"b\": [1]¶}|{¶  \"k\" : \"new\",¶  \"b\": [1]¶}",
        "{\"k\":null}|{\"k\":\"new\"}",
        "{¶\t\"k\": 20200131¶}|{¶\t\"k\": \"new\"¶}",
        "{¶  \"t\": \"k: old\",¶  \"a\": {\"k\": \"old\"}¶}|{¶  \"t\": \"k: old\",¶  \"a\": {\"k\": \"new\"}¶}",
      })
  void aValueIsSet(String before, String after) throws Exception {
    assertEquals(after + "¶¶Text.", edits(before).set("k", "new").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "{¶\t\"k\": 1,¶\t\"b\": 2¶}|{¶\t\"k\": 1,¶\t\"j\": \"a \\\"b\\\"\",¶\t\"b\": 2¶}",
        "{¶  \"a\": {\"k\":1}¶}|{¶  \"a\": {\"k\":1,\"j\":\"a \\\"b\\\"\"}¶}",
      })
  void aKeyIsAddedWithTheSpaceOfTheOther(String before, String after) throws Exception {
    assertEquals(after + "¶¶Text.", edits(before).add("j", "a \"b\"", "", "k").text());
  }

  @Test
  void aKeyIsAddedAtTheEndAndAnItemToAList() throws Exception {
    String head = "{¶  \"a\": 1,¶  \"k\": [\"x\"]¶}";
    assertEquals(
        "{¶  \"a\": 1,¶  \"k\": [\"x\"],¶  \"j\": \"new\"¶}¶¶Text.",
        edits(head).add("j", "new", "", "").text());
    assertEquals(
        "{¶  \"a\": 1,¶  \"k\": [\"x\", \"new\"]¶}¶¶Text.", edits(head).append("k", "new").text());
    assertThrows(UneditableException.class, () -> edits("{}").add("j", "new", "", ""));
  }
}
