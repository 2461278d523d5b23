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

  /** A site generator takes each of these characters for a word, marks and signs aside. */
  @ParameterizedTest
  @CsvSource({
    "数据库迁移，完成。, 7",
    "データベース, 6",
    "カ\u3099イト\u3099, 3",
    "使用Kubernetes部署 v2, 6",
    "이 문서는 짧다, 3",
    "ย้ายฐานข้อมูล, 3"
  })
  void eachHanOrKanaCharacterIsAWord(String text, int words) {
    assertEquals(words, Count.WORDS.of(Articles.markdown(text).blocks()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, 1", "500, 0, 1", "501, 0, 2", "250, 100, 1", "251, 100, 2"})
  void fiveHundredHanOrKanaCharactersAreReadInAMinute(int characters, int words, int minutes) {
    String text = "字".repeat(characters) + " word".repeat(words);
    assertEquals(minutes, Count.READING_MINUTES.of(Articles.markdown(text).blocks()));
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
