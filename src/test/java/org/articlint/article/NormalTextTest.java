package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

  @ParameterizedTest
  @CsvSource({
    "Roll\u00A0back, Roll back",
    "Roll\u2009back\u202F:, Roll back :",
    "回滚\u3000计划, 回滚 计划",
    "Roll\u2011back, Roll-back",
    "Roll\u2010back, Roll-back",
    "Roll\u00ADback, Rollback",
    "Roll\u200Bback\uFEFF, Rollback",
    "Roll\u200Cback\u200D, Rollback",
    "\u202Aabc\u202C\u200E, abc",
    "Rollback：, Rollback:",
    "ＡＰＩ－ｖ１２, API-v12",
    "ｶﾞｲﾄﾞ｡, ガイド。",
    "oﬀice ﬁle, office file",
    "𝐑𝐨𝐥𝐥, Roll",
    "\uFEED\uFE8D, \u0648\u0627",
    "cafe\u0301, café",
    "of\u00ADfi\u00ADce\u0301, officé",
    "⚠\uFE0F Warning, ⚠ Warning",
    "\u1100\u1161\u11A8, 각",
    "\u212B, Å"
  })
  void whatLooksTheSameIsTheSame(String text, String normal) {
    assertEquals(normal, NormalText.of(text).text());
    assertEquals(normal, NormalText.of(normal).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Straße, naïve; “quoted” – don’t… €5 ½ x² ™ №",
        "完成！然后（是，否；）？是．",
        "Übung macht den Meister.",
        "Чтение йода",
        "यह पृष्ठ क्\u200Dष",
        "می\u200Cخواهم",
        "م\u064B\u200Cم",
        "👩\u200D🚀 and 🏳\u200D🌈",
        "①②Ⅷ㈱",
        "\uFDFA \uFDFB"
      })
  void whatReadersTellApartStays(String text) {
    assertEquals(text, NormalText.of(text).text());
  }

  @Test
  void aJoinerIsKeptOnlyBetweenLettersThatNeedIt() {
    assertEquals("می خواهم", NormalText.of("می\u200C خواهم").text());
    assertEquals("می", NormalText.of("\u200Cمی\u200C").text());
    assertEquals("वर्ड x", NormalText.of("वर्ड\u200D x").text());
    assertEquals("回滚", NormalText.of("回\u200D滚").text());
    assertEquals("mä", NormalText.of("m\u200C\uFE0F\u200Da\u0308").text());
  }

  @ParameterizedTest
  @CsvSource({
    // The part of the normal form, and the part of the source that it stands for.
    "a Roll\u00ADback plan, Rollback, Roll\u00ADback",
    "a Roll\u00A0back plan, Roll back, Roll\u00A0back",
    "cafe\u0301s here, café, cafe\u0301",
    "cafe\u0301s here, here, here",
    "the o\uFB03ce door, office, o\uFB03ce",
    "the o\uFB03ce door, fi, \uFB03",
    "the o\uFB03ce door, door, door",
    "\u200B\u200Bword\u200B, word, word",
    "😀 ＡＢ\u3000x, AB x, ＡＢ\u3000x",
    "ｶﾞｲﾄﾞ, ガ, ｶﾞ",
    "plain text, text, text"
  })
  void positionsAreThoseOfTheSource(String text, String part, String source) {
    NormalText normal = NormalText.of(text);
    int from = normal.text().indexOf(part);
    Span span = normal.span(from, from + part.length());
    assertEquals(source, text.substring(span.start(), span.end()));
  }

  @Test
  void anEmptyRangeStandsBeforeWhatFollowsIt() {
    NormalText normal = NormalText.of("a\u00ADb");
    assertEquals(Span.at(0), normal.span(0, 0));
    assertEquals(Span.at(2), normal.span(1, 1));
    assertEquals(Span.at(3), normal.span(2, 2));
  }

  @Test
  void everyTextThatIsTakenForNormalIsInNfcAndKeptByFolding() {
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (NormalText.isNormal("a" + text)) {
        assertTrue(Normalizer.isNormalized("a" + text, Normalizer.Form.NFC), "U+%04X".formatted(c));
        assertEquals(text, FoldedCharacters.fold(c, 'a', 'a'), () -> "folds " + text);
      }
    }
  }

  @Test
  void allFormsOfATextHaveOneNormalForm() {
    List<String> pieces =
        List.of(
            "a",
            "e",
            "É",
            "ö",
            "\u0301",
            "\u0323",
            "\u0338",
            "=",
            " ",
            "각",
            "\u1161",
            "\u11A8",
            "Ω",
            "\u212A",
            "か",
            "\u3099",
            "\u302A",
            "ｶ",
            "ﾞ",
            "\u00AD",
            "\u200D",
            "क",
            "\u093C",
            "语",
            "\uD834\uDD5E",
            "\uFB01",
            "\uFA10",
            "\u0344",
            "\u0F73");
    Random random = new Random(1);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      random.ints(8, 0, pieces.size()).mapToObj(pieces::get).forEach(text::append);
      NormalText normal = NormalText.of(text.toString());
      String again = NormalText.of(normal.text()).text();
      assertEquals(again, normal.text(), text.toString());
      assertTrue(Normalizer.isNormalized(normal.text(), Normalizer.Form.NFC), text.toString());
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertEquals(NormalText.of(decomposed).text(), normal.text(), text.toString());
      placesAreInOrder(normal);
    }
  }

  private static void placesAreInOrder(NormalText normal) {
    int before = 0;
    for (int i = 0; i < normal.text().length(); i++) {
      Span span = normal.span(i, i + 1);
      assertTrue(span.start() >= before && span.length() > 0, normal.source());
      assertTrue(span.end() <= normal.source().length(), normal.source());
      before = span.start();
    }
  }

  @Test
  void joinersBehindEachOtherTakeLinearTime() {
    String joiners = "\u200D".repeat(300_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals("", NormalText.of(joiners).text());
          assertEquals("ab", NormalText.of("a" + joiners + "b" + joiners).text());
        });
  }

  @Test
  void manyMarksTakeLinearTime() {
    String marks = "a" + "\u0301\u0323".repeat(300_000);
    String letters = ("a" + "\u0323\u0301".repeat(10)).repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(marks, NormalText.of(marks).text(), "no language has that many");
          assertEquals(
              "\u1EA1" + "\u0323".repeat(9) + "\u0301".repeat(10),
              NormalText.of(letters).text().substring(0, 20));
        });
  }
}
