package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of changes that were made: missing-rollback-note asks them for nothing. */
class ToldChangeTest {

  private static final String STEPS =
      """

      The mail service runs in production. Customers notice nothing.

      1. Stop the deliveries.
      2. Copy the messages.
      3. Start the deliveries on the new server.

      """;

  private static final String TOLD =
      "I moved the first half.\n\nWe got an alert.\n\nI had to copy them again.\n";

  private static final String TOLD_TWICE = "I moved the first half.\n\nWe got an alert.\n";

  private static final String IMPERATIVE = "Move the half.\n\nLook at it.\n\nCopy it again.\n";

  @ParameterizedTest
  @CsvSource({
    "docs/2026-03-01-move.md, Move the mail service, 0",
    "2026-03-move.md, Move the mail service, 0",
    "docs/move.md, 2026-03-01 Move the mail service, 0",
    "docs/move.md, [2026-03-01] Move the mail service, 0",
    "docs/move.md, Move the mail service, 1",
    "docs/move-2026.md, Move the mail service in 2026, 1",
    "docs/2026-move.md, Move the mail service, 1"
  })
  void aDayIsNamedFirst(String path, String title, int expected) {
    String head = "# " + title + "\n" + STEPS;
    assertEquals(expected, RollbackFindings.in(head + TOLD, path), path + ", " + title);
    assertEquals(1, RollbackFindings.in(head + IMPERATIVE, path), "a plan in " + path);
    assertEquals(1, RollbackFindings.in(head + TOLD_TWICE, path), "told twice in " + path);
  }

  /** Why something is to be done is told in a plan, too. */
  @Test
  void whyAChangeIsPlannedMayBeTold() {
    String why =
        "We had an outage and decided to move.\n\nWe noticed a long queue. We saw no loss.\n";
    assertEquals(
        1,
        RollbackFindings.in("# Move the mail service\n" + STEPS + why, "docs/2026-12-05-move.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/incident-reports/a.md, 0",
    "docs/incident-retros/a.md, 0",
    "docs/post-mortems/a.md, 0",
    "docs/incidents/a.md, 1",
    "docs/reports/a.md, 1",
    "docs/incident-response/a.md, 1",
    "incident-reports.md, 1"
  })
  void aFolderHoldsReportsOfIncidents(String path, int expected) {
    assertEquals(expected, RollbackFindings.in("# Upgrade the mail service\n" + STEPS, path), path);
  }
}
