package org.articlint.lint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSketchTest {

  private final Random random = new Random(3);

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("word").append(random.nextInt(5_000)).append(' ');
    }
    return words.toString();
  }

  private static boolean alike(String one, String other) {
    return TextSketch.of(one).isLike(TextSketch.of(other));
  }

  @Test
  void textsWithMostInCommonAreAlike() {
    String text = words(400);
    assertTrue(alike(text, text));
    assertTrue(alike(text, text + words(100)), "a fifth was added");
    assertTrue(alike(text, text.substring(text.length() / 5)), "a fifth was removed");
    assertTrue(alike(text, text.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n")));
  }

  @Test
  void textsWithLittleInCommonAreNot() {
    String text = words(400);
    assertFalse(alike(text, words(400)));
    assertFalse(alike(text, text.substring(0, text.length() / 5) + words(320)));
    assertFalse(alike(text, ""));
  }

  @Test
  void noTextIsLikeNone() {
    assertFalse(alike("", ""));
    assertFalse(alike("12345", "12345"), "shorter than a run");
    assertTrue(alike("123456", "1234-56"));
    assertFalse(TextSketch.NONE.isLike(TextSketch.NONE));
  }

  @Test
  void scriptsWithoutSpacesAreComparedToo() {
    String text = "报告故障之前，请先查看已知问题列表。如果列表里没有，请写信给我们，并附上屏幕截图。";
    assertTrue(alike(text, text + "谢谢。"));
    assertFalse(alike(text, "备份每晚进行一次，并在另一台机器上保存一个月。需要恢复文件时，请告诉我们日期。"));
  }

  /** Sketches stand in files that outlive a version of the tool. */
  @Test
  void aSketchStaysWhatItIs() {
    String digits = TextSketch.of("Keys are at the door of the house.").digits();
    assertEquals("bd000000f6b91d000000000000176a40be0000e50000e200186300ed698ecb08", digits);
    assertTrue(TextSketch.isSketch(digits));
    assertFalse(TextSketch.isSketch(digits.substring(2)));
    assertFalse(TextSketch.isSketch(digits.replaceFirst("^..", "xy")));
  }
}
