package org.articlint.article;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnspacedTest {

  /** Marks that Han and Kana share with others, which belong to no script. */
  private static final String SHARED =
      "\u3006\u3031\u3032\u3033\u3034\u3035\u303C\u3099\u309A\u30FC";

  @Test
  void theLettersAreThoseOfTheScripts() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (Words.isPart(c) && NormalText.of(text).text().equals(text)) {
        assertEquals(expected(c), Unspaced.of(c), "U+%04X".formatted(c));
      }
    }
  }

  private static Unspaced expected(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    if (Set.of(THAI, LAO, KHMER, MYANMAR).contains(script) && !Character.isDigit(c)) {
      return Unspaced.LETTERS;
    }
    boolean isShared = SHARED.indexOf(c) >= 0;
    boolean isLetter = !Words.isMark(c) && Set.of(HAN, HIRAGANA, KATAKANA).contains(script);
    return isLetter || isShared ? Unspaced.CHARACTERS : Unspaced.NONE;
  }

  @ParameterizedTest
  @CsvSource({
    "数据库 x, 数据库",
    "数据库x, 数据库",
    "数据3, 数据",
    "データー々〇。, データー々〇",
    "か\u3099い, か\u3099い",
    "語\u20DD語-, 語\u20DD語",
    "中ไทย, 中",
    "ไทย中, ไทย",
    "ไม้๑๒, ไม้",
    "ក\u200Cខ x, ក\u200Cខ"
  })
  void aRunEndsWhereAnotherKindBegins(String text, String run) {
    Unspaced kind = Unspaced.of(text.codePointAt(0));
    assertEquals(run, text.substring(0, kind.end(text, 0)));
  }
}
