package org.articlint.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.lint.finding.Excerpt;
import org.articlint.report.medium.TextStyle;
import org.junit.jupiter.api.Test;

class FrameTest {

  private static List<String> frame(String text, String marked, String label) {
    int start = text.indexOf(marked);
    Excerpt excerpt = new Excerpt(text, start, start + marked.length(), false, false);
    TextStyle style = new TextStyle(false, 40, path -> path, TextStyle.NO_LINKS);
    return Frame.of(excerpt, 7, label, style);
  }

  @Test
  void aFindingInOneRowIsUnderlined() {
    assertEquals(
        List.of("  7 │ title: x", "    │        ^ a label"), frame("title: x", "x", "a label"));
    assertEquals(List.of("  7 │ ä 漢 x", "    │   ^^"), frame("ä 漢 x", "漢", ""));
  }

  @Test
  void theRowOfALongLineHasItsNumber() {
    String text = "one two three four five six seven eight nine ten eleven twelve";
    assertEquals(
        List.of("  7 │ eight nine ten eleven twelve", "    │ ^^^^^"), frame(text, "eight", ""));
  }

  @Test
  void aWordThatFillsTheRowHasNoEmptyLineBehindIt() {
    String word = "x".repeat(60);
    assertEquals(List.of("  7 │ " + word, "    │ " + "^".repeat(60)), frame(word, word, ""));
    assertEquals(
        List.of("  7 │ " + word, "    │ " + "^".repeat(60), "    │ said"),
        frame(word, word, "said"));
  }

  @Test
  void aLongerFindingStandsBehindABar() {
    String text = "one two three four five six seven eight nine ten eleven twelve";
    assertEquals(
        List.of("  7 ┃ one two three four five six seven", "    ┃ eight nine ten eleven twelve"),
        frame(text, "six seven eight nine ten eleven twelve", ""));
    assertEquals(
        List.of("  8 ┃ b c", "  9 ┃ d e", "    ┃ said"), frame("a\nb c\nd e", "c\nd", "said"));
  }
}
