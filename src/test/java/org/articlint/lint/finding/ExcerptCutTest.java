package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the text of an excerpt begins and ends, in long lines. */
class ExcerptCutTest {

  private static final int MARKED = 300;
  private static final int BEFORE = 120;

  private static Excerpt excerpt(String text, int start, int end) {
    return Excerpt.of(SourceText.of(text), new Span(start, end));
  }

  private static String marked(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.start(), excerpt.end());
  }

  @Test
  void aFindingIsMarkedUpToTheLimit() {
    String line = "x".repeat(400);
    assertEquals(MARKED - 1, marked(excerpt(line, 0, MARKED - 1)).length());
    assertEquals(MARKED, marked(excerpt(line, 0, MARKED)).length());
    assertEquals(MARKED, marked(excerpt(line, 0, MARKED + 1)).length());
    assertEquals(false, excerpt("x".repeat(MARKED), 0, MARKED).clippedAfter());
    assertEquals(true, excerpt("x".repeat(MARKED + 1), 0, MARKED + 1).clippedAfter());
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "👩‍🚀", "🇩🇪", "e\u0301"})
  void theMarkEndsBeforeAClusterThatDoesNotFit(String cluster) {
    int whole = MARKED - cluster.length();
    for (int ahead = whole; ahead <= MARKED; ahead++) {
      String line = "x".repeat(ahead) + cluster + "y".repeat(200);
      int expected = ahead == whole ? MARKED : ahead;
      assertEquals(expected, marked(excerpt(line, 0, line.length())).length(), "ahead " + ahead);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "👩‍🚀", "🇩🇪", "e\u0301"})
  void theTextBeginsAndEndsBetweenClusters(String cluster) {
    for (int shift = 0; shift < cluster.length(); shift++) {
      String before = cluster.repeat(100) + "b".repeat(shift);
      String line = before + "finding" + cluster.repeat(400);
      Excerpt excerpt = excerpt(line, before.length(), before.length() + 7);
      assertEquals("finding", marked(excerpt));
      int length = cluster.length();
      assertEquals(0, (excerpt.start() - shift) % length, "before");
      assertEquals(0, (excerpt.text().length() - excerpt.end()) % length, "after");
    }
  }

  @Test
  void theFirstLineBeginsWithAWord() {
    String word = "w".repeat(20) + " ";
    String line = word.repeat(20);
    Excerpt excerpt = excerpt(line, 210, 214);
    assertEquals(true, excerpt.clippedBefore());
    assertEquals(105, excerpt.start());
    assertEquals(false, excerpt(line, BEFORE, BEFORE + 1).clippedBefore());
    assertEquals(true, excerpt(line, BEFORE + 1, BEFORE + 2).clippedBefore());
  }
}
