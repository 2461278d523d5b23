package org.articlint.lint.suppression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import org.articlint.article.Span;
import org.articlint.lint.suppression.SuppressionMatcher.Place;
import org.junit.jupiter.api.Test;

class SuppressionMatcherTest {

  private static final int NONE = SuppressionMatcher.NONE;

  @Test
  void aFindingBeginsInsideTheRange() {
    List<Suppression> ten = List.of(suppression("a", 10, 20));
    assertArrayEquals(
        new int[] {NONE, 0, 0, NONE}, SuppressionMatcher.match(places("a", 9, 10, 19, 20), ten));
  }

  @Test
  void theRuleIsTheSame() {
    List<Suppression> ten = List.of(suppression("a", 10, 20));
    assertArrayEquals(new int[] {NONE}, SuppressionMatcher.match(places("b", 15), ten));
  }

  @Test
  void oneOfTheWholeFileCoversTheMetadata() {
    Suppression whole = new Suppression("a", "why", new Span(50, 60), true, Span.at(50));
    assertArrayEquals(
        new int[] {0, 0}, SuppressionMatcher.match(places("a", 0, 999), List.of(whole)));
  }

  @Test
  void ofSeveralTheFirstInTheListSuppresses() {
    List<Suppression> nested =
        List.of(suppression("a", 10, 50), suppression("a", 20, 30), suppression("a", 25, 90));
    assertArrayEquals(
        new int[] {0, 0, 2, NONE}, SuppressionMatcher.match(places("a", 25, 40, 60, 90), nested));
    assertArrayEquals(
        new int[] {2, 0}, SuppressionMatcher.match(places("a", 60, 12), nested), "in any order");
  }

  @Test
  void anEndedOneDoesNotHideALaterOne() {
    List<Suppression> two = List.of(suppression("a", 0, 100), suppression("a", 10, 20));
    assertArrayEquals(new int[] {0, 0}, SuppressionMatcher.match(places("a", 15, 50), two));
    List<Suppression> turned = List.of(suppression("a", 10, 20), suppression("a", 0, 100));
    assertArrayEquals(new int[] {0, 1}, SuppressionMatcher.match(places("a", 15, 50), turned));
  }

  private static Suppression suppression(String rule, int start, int end) {
    return new Suppression(rule, "why", new Span(start, end), false, Span.at(start));
  }

  private static List<Place> places(String rule, int... starts) {
    return Arrays.stream(starts).mapToObj(start -> new Place(rule, start)).toList();
  }
}
