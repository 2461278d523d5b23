package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'',0",
        "' ... — ',0",
        "one,1",
        "two words,2",
        "caf\u00e9,1",
        "cafe\u0301,1",
        "cafe\u0301s,1",
        "हिन्दी में,2",
        "don't,1",
        "don’t,1",
        "dogs' tails,2",
        "rock ''n'' roll,3",
        "real-time,2",
        "v1.2,2",
        "22nd of 2026,3",
        "snake_case,2",
        "x²,1",
        "100 %,1",
        "\uD835\uDC00\uD835\uDC01 \uD801\uDC00,2",
        "😀 👩‍🚀,0",
        // Without spaces a clause is one word, whatever it says.
        "データベースを移行する。終わり。,2",
        "迁移数据库,1",
        "ย้ายฐานข้อมูล,1",
      })
  void wordsAreCounted(String text, int words) {
    assertEquals(words, Words.count(text));
    assertEquals(words, Words.count(" " + text + "\n"));
  }

  @Test
  void aSignWithAMarkIsNoWordInEitherSpelling() {
    assertEquals(0, Words.count("≠"));
    assertEquals(0, Words.count("=\u0338"));
    assertEquals(1, Words.count("a=\u0338"));
  }

  @Test
  void composedAndDecomposedTextsHaveTheSameWords() {
    List<String> pieces =
        List.of(
            "a", "e", "É", "ö", "\u0301", "\u0323", "\u0338", "=", " ", "'", "각", "Ω", "⫝̸", "-");
    Random random = new Random(1);
    for (int run = 0; run < 10_000; run++) {
      StringBuilder text = new StringBuilder();
      random.ints(8, 0, pieces.size()).mapToObj(pieces::get).forEach(text::append);
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertEquals(Words.count(composed), Words.count(decomposed), composed);
      assertEquals(Words.count(composed), Words.count(text.toString()), composed);
    }
  }

  @Test
  void thePatternAndTheTableSayTheSame() {
    Pattern part = Pattern.compile(Words.PART_PATTERN);
    byte[] ascii = Words.ascii();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean isPart = part.matcher(Character.toString(c)).matches();
      assertEquals(isPart, Words.isPart(c), "U+%04X".formatted(c));
      assertEquals(isPart ? Character.toLowerCase(c) : 0, Words.lowerCase(c));
      if (c < ascii.length) {
        assertEquals(Words.lowerCase(c), ascii[c]);
      }
    }
  }
}
