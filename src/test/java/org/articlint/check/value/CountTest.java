package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.check.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

  private static final String TEXT =
      """
      # A title of words

      One two [three](x) four ![i](a.png).

      ![alone](b.png)

      ## First

      - item one
      - item's two

      > quoted words

      Five six seven.

      ### Deeper

      ### Again

      ```
      code is not counted
      ```

      ## Second

      Eight-nine ten. 11 12
      """;

  @ParameterizedTest
  @CsvSource({
    "PARAGRAPHS, 3",
    "WORDS, 26",
    "READING_MINUTES, 1",
    "IMAGES, 2",
    "LINKS, 1",
    "HEADINGS, 4",
    "SECTIONS, 2",
    "LIST_ITEMS, 2"
  })
  void everythingThatCanBeCounted(Count count, int expected) {
    assertEquals(expected, count.of(Articles.markdown(TEXT).blocks()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "199, 1", "200, 1", "201, 2", "400, 2", "401, 3"})
  void twoHundredWordsAreReadInAMinute(int words, int minutes) {
    assertEquals(
        minutes, Count.READING_MINUTES.of(Articles.markdown("word ".repeat(words)).blocks()));
  }

  @ParameterizedTest
  @CsvSource({
    "PARAGRAPHS, paragraphs",
    "WORDS, words",
    "READING_MINUTES, minutes of reading",
    "IMAGES, images",
    "LINKS, links",
    "HEADINGS, headings",
    "SECTIONS, sections",
    "LIST_ITEMS, list items"
  })
  void theNounOfAMessage(Count count, String noun) {
    assertEquals(noun, count.noun());
  }
}
