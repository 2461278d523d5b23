package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
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
        "Donau\u00ADdampf\u00ADschiff,1",
        "Roll\u200Bback,1",
        "no\u00A0break,2",
        "⚠\uFE0F Warning,1",
        "\u0416\u0489\u0416,1",
        "ＡＰＩ　ｖ２,2",
        "می\u200Cخواهم بروم,2",
        "क्\u200Dष यह,2",
        "यह एक छोटा वाक्य है,5",
        "이 문서는 팀이 관리합니다,4",
        "هذه الصفحة قصيرة,3",
        "שלום לכולם,2",
        "བོད་སྐད་ཀྱི་ཡི་གེ།,5",
        "ሰላም፡ለዓለም,2",
        // By the dictionary, whatever scripts stand beside.
        "データベースを移行する。終わり。,6",
        "迁移数据库,3",
        "使用Kubernetes部署第3章,6",
        "二〇二六年,4",
        "ย้ายฐานข้อมูล,3",
        "ไทย๑๒๓,2",
        "ໜ້ານີ້ດູແລໂດຍທີມເອກະສານ,6",
        "ទំព័រនេះត្រូវបានថែទាំ,5",
        "ទំព័រ\u200Bនេះ\u200Bត្រូវ\u200Bបាន\u200Bថែទាំ,5",
        "ဤစာမျက်နှာကို,3",
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
}
