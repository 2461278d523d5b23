package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedPatternTest {

  private static final Duration HANGS = Duration.ofSeconds(20);

  private static final List<String> PIECES =
      List.of(
          "a", "b", "c", "(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?<n>", "(?i)", "(?x)",
          "(?-x:", "(?ix-s:", ")", ")", ")", "|", "^", "$", "\\b", "\\B", "\\A", "\\z", "\\Z",
          "\\G", "\\1", "\\2", "\\k<n>", "?", "*", "+", "??", "*+", "{2}", "{0,3}", "[", "]", "[^",
          "[a", "&&", "-c]", "[]a]", "[^]a]", "\\Q", "\\E", "\\(", "\\]", "#", " ", "\n", ".",
          "\\w", "\\p{L}", "\\R");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a(b|c)d, a((?=)b|(?=)c)d",
        "(?:^){9}, (?:(?=)(?:(?=)^)){9}",
        "(?<n>a)\\k<n>+, (?<n>(?=)a)(?:(?=)\\k<n>)+",
        "\\b{g}$, (?:(?=)\\b{g})(?:(?=)$)",
        "[(|^$]\\(, [(|^$]\\(",
        "[]|(][^](], []|(][^](]",
        "[a[(]&&[^b(]]|, [a[(]&&[^b(]]|(?=)",
        "\\Q(|\\E|, \\Q(|\\E|(?=)",
        "(?i)a|(?i:b), (?i)a|(?=)(?i:(?=)b)",
        "\"(?x)a # (\n|(?-x:#|)\", \"(?x)a # (\n|(?=)(?-x:(?=)#|(?=))\"",
        "\"(?x:a # (\n)#(\", \"(?x:(?=)a # (\n)#((?=)\"",
        "a(?<!b){2}, a(?:(?=)(?<!(?=)b)){2}"
      })
  void aLookaheadCountsWhereNothingIsRead(String pattern, String counted) {
    assertEquals(counted, CountedPattern.of(pattern));
  }

  /** None of these reads a character while it goes round or back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:(?:(?:(?:^){999}){999}){999}){999}c",
        "(?:(?:(?:(){99999}){99999}){99999}){99999}c",
        "(?:(?:(?:(?=){99999}){99999}){99999}){99999}c",
        "(?:(?:(?:(?<!x){99999}){99999}){99999}){99999}c",
        "(?:(?:(?:\\A{99999}){99999}){99999}){99999}c",
        "()(?:(?:(?:\\1{99999}){99999}){99999}){99999}c",
        "(?:^{2147483647}){99}c",
        "(?:(?:(?:\\z{99999}){99999}){99999}){99999}(?!)"
      })
  void whatGoesRoundWithoutReadingIsCounted(String pattern) {
    assertSpent(pattern, "xy");
  }

  @Test
  void whatGoesBackWithoutReadingIsCounted() {
    assertSpent("(?:^|^)".repeat(100) + "\\z", "xy");
    assertSpent("^?".repeat(300) + "\\z", "xy");
    assertSpent("(?:|)".repeat(100) + "(?!)", "");
    assertSpent("(?:$)?".repeat(100) + "(?!)", "xy");
    assertSpent("(?:^|^)".repeat(100) + "\\1(x)", "xy");
  }

  private static void assertSpent(String source, String text) {
    Regex pattern = Regex.parse(source);
    pattern.prepare();
    assertTimeoutPreemptively(
        HANGS,
        () ->
            assertThrows(
                BudgetSpentException.class, () -> Articles.context().find(pattern, text), source));
  }

  /** Patterns put together at random match what they matched before. */
  @Test
  void whatMatchesStaysTheSame() {
    Random random = new Random(5);
    int patterns = 0;
    while (patterns < 3_000) {
      StringBuilder written = new StringBuilder();
      for (int left = 1 + random.nextInt(9); left > 0; left--) {
        written.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String source = written.toString();
      try {
        Pattern plain = Pattern.compile(source);
        patterns++;
        Pattern counted = Pattern.compile(CountedPattern.of(source));
        for (String text : List.of("", "a", "abcab", "b\nca a#(", "]a|b^")) {
          assertEquals(matches(plain, text), matches(counted, text), source + " in " + text);
        }
      } catch (PatternSyntaxException e) {
        // It was none before either, or the line above fails.
        assertThrows(PatternSyntaxException.class, () -> Pattern.compile(source), source);
      }
    }
  }

  private static String matches(Pattern pattern, String text) {
    StringBuilder found = new StringBuilder();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.append(matcher.start()).append('-').append(matcher.end()).append(' ');
    }
    return found.append(matcher.reset().matches()).toString();
  }
}
