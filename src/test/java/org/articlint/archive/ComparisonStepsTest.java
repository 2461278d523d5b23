package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ComparisonStepsTest {

  private final ComparisonSteps steps = new ComparisonSteps();

  @Test
  void fourMillionCandidatesAreLookedAt() {
    for (int i = 0; i < 4_000_000; i++) {
      steps.addCandidate();
    }
    assertThrows(TooManyCandidatesException.class, steps::addCandidate);
  }

  @Test
  void twoHundredThousandCandidatesAreCompared() {
    for (int i = 0; i < 200_000; i++) {
      steps.addCandidate();
      steps.addComparison(30, 40);
    }
    assertThrows(TooManyCandidatesException.class, () -> steps.addComparison(30, 40));
    assertDoesNotThrow(() -> new ComparisonSteps().addComparison(30, 40));
  }

  @Test
  void longTextsCountForMore() {
    for (int i = 0; i < 1_700; i++) {
      steps.addComparison(3_000, 3_000);
    }
    assertThrows(
        TooManyCandidatesException.class,
        () -> {
          for (int i = 0; i < 100; i++) {
            steps.addComparison(3_000, 3_000);
          }
        });
  }
}
