package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.articlint.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A line in which one thing is half a million characters long. Each takes a blink, and hours where
 * a pattern begins again at each character.
 */
class LongTokenTest {

  private static final int TIMES = 500_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {":::a ,:,x", ":::image ,a,:::", "!!! ,` `,é", "<,a,é>", "{,/,é}"})
  void isReadInLinearTime(String before, String unit, String after) {
    String line = before + unit.repeat(TIMES) + after;
    Article article =
        assertTimeoutPreemptively(LIMIT, () -> BlockLines.markdown(line + "\n\nThe end.\n"));
    assertTrue(article.source().length() > TIMES);
  }

  /** Each as long as a tag may be. */
  @Test
  void manyTagsAreReadInLinearTime() {
    String text = ("<% " + "-".repeat(3_900) + "x %>\n").repeat(600);
    assertTimeoutPreemptively(LIMIT, () -> BlockLines.markdown(text + "\nThe end.\n"));
  }
}
