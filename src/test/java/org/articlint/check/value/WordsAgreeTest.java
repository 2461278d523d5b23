package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.articlint.archive.text.Tokens;
import org.articlint.article.Unspaced;
import org.articlint.article.Words;
import org.junit.jupiter.api.Test;

/** Counts, comparisons and terms take the same runs of characters for words. */
class WordsAgreeTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "é",
          "e\u0301",
          "ñ",
          "7",
          "²",
          "Ⅷ",
          "語",
          "나",
          "नि",
          "\u0301",
          "\u20DD",
          "\uFE0F",
          "😀",
          "\uD835\uDC00",
          " ",
          " ",
          " ",
          "\n",
          "-",
          "_",
          ".",
          ",",
          "—",
          "(",
          "\u00A0",
          "\u00AD",
          "数据库",
          "か\u3099",
          "ー",
          "〇",
          "ｶﾞ",
          "Ａ",
          "。",
          "ข้อ",
          "มูล",
          "ခ",
          "ក្រុម",
          "سلام");

  private final Random random = new Random(1);

  private String text(List<String> pieces) {
    StringBuilder text = new StringBuilder();
    random.ints(12, 0, pieces.size()).mapToObj(pieces::get).forEach(text::append);
    return text.toString();
  }

  @Test
  void asManyWordsAreCountedAsCompared() {
    List<String> pieces = new ArrayList<>(PIECES);
    pieces.addAll(List.of("'", "’", "'", "’", "\u200C", "\u200D"));
    for (int run = 0; run < 20_000; run++) {
      String text = text(pieces);
      assertEquals(Tokens.of(text).size(), Words.count(text), text);
    }
  }

  @Test
  void aTermIsFoundAsOftenAsItsWordIsCompared() {
    for (int run = 0; run < 5_000; run++) {
      String text = Normalizer.normalize(text(PIECES), Normalizer.Form.NFC);
      Tokens tokens = Tokens.of(text);
      for (int word = 0; word < tokens.size(); word++) {
        long fingerprint = tokens.word(word);
        long compared =
            IntStream.range(0, tokens.size()).filter(i -> tokens.word(i) == fingerprint).count();
        String term = tokens.shown(word);
        long found = hits(term, text);
        boolean isUnspaced = Unspaced.of(term.codePointAt(0)) != Unspaced.NONE;
        // A script without spaces hides where words end; there a term is also found within words.
        assertTrue(
            isUnspaced ? found >= compared : found == compared,
            () -> "'%s' in '%s': %s, not %s".formatted(term, text, found, compared));
      }
    }
  }

  @Test
  void aTermIsFoundBeforeAnApostropheThoughTheWordGoesOn() {
    assertEquals(1, hits("GitHub", "GitHub's tools"));
    assertEquals(2, Words.count("GitHub's tools"));
  }

  @Test
  void aTermIsNoPartOfALongerWord() {
    assertEquals(0, hits("cafe", "cafe\u0301"));
    assertEquals(0, hits("नि", "निः"));
    assertEquals(1, hits("x", "x²"));
    assertEquals(1, hits("real", "real-time"));
  }

  private static long hits(String term, String text) {
    Context context = new Context(LocalDate.EPOCH, text.length());
    return TermList.parse(List.of(Term.parse(term))).find(text, context).size();
  }
}
