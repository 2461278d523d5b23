package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ComparisonStepsTest {

  private final ComparisonSteps steps = new ComparisonSteps();

  @Test
  void tenMillionCandidatesAreLookedAt() {
    for (int i = 0; i < 10_000_000; i++) {
      steps.addCandidate();
    }
    assertThrows(TooManyCandidatesException.class, steps::addCandidate);
  }

  @Test
  void halfAMillionCandidatesAreCompared() {
    for (int i = 0; i < 500_000; i++) {
      steps.addCandidate();
      steps.addComparison(30, 40);
    }
    assertThrows(TooManyCandidatesException.class, () -> steps.addComparison(30, 40));
    assertDoesNotThrow(() -> new ComparisonSteps().addComparison(30, 40));
  }

  @Test
  void longTextsCountForMore() {
    for (int i = 0; i < 17_000; i++) {
      steps.addComparison(3_000, 3_000);
    }
    assertThrows(
        TooManyCandidatesException.class,
        () -> {
          for (int i = 0; i < 700; i++) {
            steps.addComparison(3_000, 3_000);
          }
        });
  }
}
