package org.articlint.check.expression;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.articlint.check.expression.Expression.Answer;
import org.articlint.check.expression.Expression.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "metadata.a == 3 | a: 3 | HOLDS",
        "metadata.a == 3 | a: '3' | FAILS",
        "metadata.a == 3 | b: 3 | NOTHING_TO_SAY",
        "metadata.a == 3 | a: | NOTHING_TO_SAY",
        "metadata.a > 2 | a: 2.5 | HOLDS",
        "metadata.a > 2.5 | a: 2 | FAILS",
        "metadata.a | a: true | HOLDS",
        "metadata.a | a: false | FAILS",
        "metadata.a == '022158' | a: 022158 | HOLDS",
        "metadata.last_reviewed == 'x' | lastReviewed: x | HOLDS",
        "metadata.a.b_c == 1 | a: {b-c: 1} | HOLDS",
        "metadata.a.all(i, i > 1) | a: [2, 3] | HOLDS",
        "metadata.a.all(i, i > 1) | a: [1, 3] | FAILS",
        "metadata.a[1].b == 'x' | a: [{}, {b: x}] | HOLDS",
        "has(metadata.a) | b: 1 | FAILS",
        "title == 'T' | title: T | HOLDS",
        "title == '' | a: 1 | HOLDS",
        "today == timestamp('2026-11-21T00:00:00Z') | a: 1 | HOLDS",
        "date(metadata.d) < today | d: 2026-11-20 | HOLDS",
        "date(metadata.d) < today | d: 2026-11-21 | FAILS",
        "metadata.a.upperAscii() == 'X' | a: x | HOLDS"
      })
  void anExpressionOverMetadata(String source, String line, Answer answer) {
    Result result = Expression.parse(source).test(metadata(line), context());
    assertEquals(new Result(answer, Optional.empty()), result);
  }

  @ParameterizedTest
  @CsvSource({
    "paragraphs, 1",
    "words, 6",
    "reading_minutes, 1",
    "images, 0",
    "links, 1",
    "headings, 1",
    "sections, 1",
    "list_items, 1"
  })
  void theCountsOfAnArticle(String count, int number) {
    Expression expression = Expression.parse("counts." + count + " == " + number);
    String text = "# Its title\n\n[One](x) two.\n\n## Next\n\n- item\n";
    assertEquals(Answer.HOLDS, expression.test(markdown(text), context()).answer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date(metadata.a) < today | 'soon' is not a date",
        "metadata.n / 0 == 1 | the expression divides by zero",
        "metadata.a > 2 | a value has the wrong type for the expression",
        "metadata.list[2] == 1 | a list has fewer items than the expression asks for"
      })
  void whatCannotBeWorkedOutFailsWithAReason(String source, String reason) {
    Result result =
        Expression.parse(source).test(metadata("a: soon", "n: 1", "list: [1]"), context());
    assertEquals(new Result(Answer.FAILS, Optional.of(reason)), result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 + 1 | this must be true or false, but it is a whole number",
        "metadata.a == | character 14: the expression ends before it is complete",
        "metadata.a = 3 | character 12: '=' has no meaning here; write ==",
        "metadata.a == 'x | character 15: the text that begins here is not closed",
        "(metadata.a | character 12: ')' is missing at the end",
        "metadata.a and true | character 12: 'and' does not fit here; write &&",
        "title == 'x' ) | character 14: ')' does not fit here",
        "title == 'x' # | character 14: '#' has no meaning here",
        "words > 1 | character 1: unknown name 'words'; known names are metadata, title, today, date(...), counts.paragraphs,",
        "title == 'x' && meta.a | character 17: unknown name 'meta.a'",
        "metadata.a.all(x) | character 15: write LIST.all(x, CONDITION)",
        "not (title == 'x') | character 5: there is no function 'not'; write !",
        "title.matches(1) | character 14: 'matches' does not work with text and a whole number",
        "date() == today | character 5: 'date' needs a value in its parentheses",
        "if (true) | character 1: 'if' cannot be a name; write CONDITION ? ONE : OTHER",
        "title.a == 'x' | character 6: only metadata has keys, but this is text",
        "has(title) | character 4: has(...) asks for a key, as in has(metadata.reviewer)",
        "metadata.a.all(1, true) | character 16: a name for each item must stand here",
        "99999999999999999999 == 1 | character 1: the number is too large",
        "[1] == 1 | character 5: '==' does not work with a list and a whole number",
        "Foo{a: 1} == 1 | character 6: this does not fit here",
        "title > 1 | character 7: '>' does not work with text and a whole number",
      })
  void anExpressionThatIsNone(String source, String part) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Expression.parse(source).prepare());
    assertTrue(refused.getMessage().contains(part), refused.getMessage());
  }

  @Test
  void aFaultOnALaterLineNamesTheLine() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Expression.parse("title == 'x'\n  && what").prepare());
    assertTrue(
        refused.getMessage().startsWith("character 6 of line 2: unknown name 'what'"),
        refused.getMessage());
  }

  @Test
  void threeFaultsAreNamedAtMost() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Expression.parse("a || b || c || d").prepare());
    assertEquals(3, refused.getMessage().split("unknown name", -1).length - 1);
  }

  @Test
  void anExpressionHasAtMostTwoThousandCharacters() {
    String start = "title == '";
    String fits = start + "x".repeat(2_000 - start.length() - 1) + "'";
    assertDoesNotThrow(() -> Expression.parse(fits).prepare());
    assertThrows(IllegalArgumentException.class, () -> Expression.parse(fits + " ").prepare());
  }

  @Test
  void equalSourcesAreEqualExpressions() {
    assertEquals(Expression.parse("a"), Expression.parse("a"));
    assertEquals(Expression.parse("a").hashCode(), Expression.parse("a").hashCode());
    assertNotEquals(Expression.parse("a"), Expression.parse("b"));
    assertNotEquals(Expression.parse("a").hashCode(), Expression.parse("b").hashCode());
    assertFalse(Expression.parse("a").equals("a"));
    assertEquals("a", Expression.parse("a").toString());
    assertEquals("a", Expression.parse("a").source());
  }
}
