package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

  private static final String FAMILY = "👩‍👩‍👧‍👦";
  private static final String FLAG = "🇩🇪";

  /** Each is one cluster of several UTF-16 units. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        FAMILY,
        FLAG,
        "👍🏽",
        "⚠️",
        "1️⃣",
        "e\u0301",
        "o\u0302\u0323",
        "नि",
        "각",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "\r\n"
      })
  void aClusterIsKeptWholeOrLeftOut(String cluster) {
    String text = "ab" + cluster + "cd";
    int end = 2 + cluster.length();
    assertEquals(1, Graphemes.cut(text, 0, 1));
    assertEquals(2, Graphemes.cut(text, 0, 2));
    for (int limit = 3; limit < end; limit++) {
      assertEquals(2, Graphemes.cut(text, 0, limit), "limit " + limit);
    }
    assertEquals(end, Graphemes.cut(text, 0, end));
    assertEquals(end + 1, Graphemes.cut(text, 0, end + 1));
    assertEquals("ab", Graphemes.first(text, end - 1));
    assertEquals("ab" + cluster, Graphemes.first(text, end));
    assertEquals(text, Graphemes.first(text, text.length()));
    assertEquals(text, Graphemes.first(text, text.length() + 1));
  }

  @Test
  void theEndOfTheTextIsABoundary() {
    assertEquals(2, Graphemes.cut("é́", 0, 2));
    assertEquals(2, Graphemes.cut("é́", 0, 3));
    assertEquals(0, Graphemes.cut("", 0, 0));
  }

  @Test
  void flagsAreNotPairedAnew() {
    String flags = FLAG.repeat(9);
    for (int limit = 4; limit <= flags.length(); limit++) {
      assertEquals(limit / 4 * 4, Graphemes.cut(flags, 0, limit), "limit " + limit);
      assertEquals(2 + limit / 4 * 4, Graphemes.cut("äx" + flags, 0, 2 + limit));
    }
  }

  @Test
  void aPartBeginsWhereItIsSaidTo() {
    String text = FLAG + FAMILY + FAMILY;
    int second = FLAG.length() + FAMILY.length();
    assertEquals(second, Graphemes.cut(text, FLAG.length(), second + 3));
    assertEquals(FLAG.length(), Graphemes.cut(text, FLAG.length(), FLAG.length()));
  }

  @Test
  void aClusterLongerThanThePartIsCutBetweenCodePoints() {
    String marks = "e" + "\u0301".repeat(50) + "x";
    assertEquals(10, Graphemes.cut(marks, 0, 10));
    assertEquals(51, Graphemes.cut(marks, 0, 51));
    assertEquals(2, Graphemes.cut(FAMILY, 0, 2));
    assertEquals(3, Graphemes.cut(FAMILY, 0, 4));
    assertEquals("👩", Graphemes.first(FAMILY + "x", 2));
    assertEquals("", Graphemes.first(FAMILY + "x", 1));
  }

  @Test
  void theWorkIsBoundedInTextsWithoutAscii() {
    String text = "語".repeat(5_000) + "e" + "\u0301".repeat(3_000) + "é";
    assertEquals(4_000, Graphemes.cut(text, 0, 4_000));
    // The cluster begins further back than anybody looks.
    assertEquals(7_500, Graphemes.cut(text, 0, 7_500));
    assertEquals(5_000, Graphemes.cut(text, 0, 5_900));
  }

  @Test
  void aLoneSurrogateIsACharacterOfItsOwn() {
    assertEquals(1, Graphemes.cut("\uD83Dx", 0, 1));
    assertEquals(1, Graphemes.cut("x\uDE00y", 0, 1));
    assertEquals(2, Graphemes.cut("x\uDE00y", 0, 2));
    assertEquals(1, Graphemes.cut("é\uD83D", 0, 1));
  }

  /** Cuts of random texts lie where {@code \X} from the start of the text puts boundaries. */
  @Test
  void cutsAreBoundariesOfTheWholeText() {
    List<String> pieces =
        List.of(
            "a", " ", "é", "e\u0301", "😀", FAMILY, FLAG, "\u200d", "\u0301", "語", "\r\n", "👍🏽");
    Random random = new Random(1);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder built = new StringBuilder("a");
      random.ints(12, 0, pieces.size()).mapToObj(pieces::get).forEach(built::append);
      String text = built.append("a").toString();
      List<Integer> ends =
          Pattern.compile("\\X").matcher(text).results().map(MatchResult::end).toList();
      for (int limit = 1; limit <= text.length(); limit++) {
        int most = limit;
        int expected = ends.stream().filter(end -> end <= most).reduce(0, Integer::max);
        int cut = Graphemes.cut(text, 0, limit);
        boolean firstIsLonger = expected == 0;
        assertTrue(
            firstIsLonger || cut == expected,
            () -> "%d, not %d, of %s".formatted(cut, expected, text));
      }
    }
  }
}
