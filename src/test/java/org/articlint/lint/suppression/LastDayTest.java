package org.articlint.lint.suppression;

import static org.articlint.lint.suppression.ReadSuppressions.article;
import static org.articlint.lint.suppression.ReadSuppressions.assertProblem;
import static org.articlint.lint.suppression.ReadSuppressions.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.articlint.article.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a suppression holds by its reason. */
class LastDayTest {

  @ParameterizedTest
  @CsvSource({
    "history until 2026-11-21",
    "history (until 2026-11-21)",
    "'history, until 2099-01-01'",
  })
  void aSuppressionHoldsUntilTheEndOfItsLastDay(String reason) {
    assertEquals(
        "history",
        only(article("<!-- articlint-ignore stale-date: %s -->\n\nWords.\n".formatted(reason)))
            .reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history until the migration is done",
        "history until 2 articles are merged",
        "history until the end",
        "history until next year's release is out",
        "history until 3.5 is out",
        "until #2020 is closed this is history",
        "history, valid for 2020-01-01",
        "history until 2026-11-21, then delete it",
        "Until: 2026-11-21 this is history",
        "history until 2030-01-01 or until 2026-11-21, whatever is later",
        "the utility of 2020-01-01",
        "until Windows Server 2019 is retired",
        "until SQL Server 2016 reaches its end",
        "until 2016 reaches its end",
        "until 2023.1 has shipped",
        "until CVE-2024-1234 is fixed",
        "until PR 2045 is merged",
        "until 24/7 support exists",
        "wait until 3.5.",
        "until customers on version 2023.1 have moved",
        "until https://example.com/2025/notes is fixed",
        "until https://example.com/2025-01-01/notes is fixed",
        "agreed with Till, 2026-03-01",
        "agreed until 2099-03-31; nobody reads it until March",
        "agreed until 2099-03-31; nobody reads it until March 2020",
        "history until May has merged it",
        "history until the sun sets",
        "history until 20 articles are merged",
        "history until '20 articles' is merged",
        "history until the second month",
        "history until next Friday's release is out",
        "history until the relaunch (2099-01-01)",
        "until the relaunch (2099-01-01)",
      })
  void aReasonMayHaveOtherWordsAndNumbers(String reason) {
    String comment = "<!-- articlint-ignore stale-date: " + reason + " -->";
    assertEquals(reason, only(article(comment + "\n\nWords.\n")).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history until 2026-11-20",
        "history until 2026-11-20.",
        "history until 2026-11-20,",
        "history until 2026-11-20;",
        "history (until 2026-11-20).",
        "history [until 2026-11-20]!",
        "history until 2026-11-20T10:00Z",
        "history Until 2026-11-20",
        "history untill 2026-11-20",
        "history till: 2026-11-20",
        "history until **2026-11-20**",
        "history until 2026‑11‑20",
        "history until ２０２６-11-20",
        "history until \"2026-11-20\"",
        "history until 2026-11-20 or so",
        "until 2026-11-20 this is history",
        "history until2026-11-20",
        "history until 2030-01-01, no, until 2026-11-20",
        "history until the relaunch (2026-11-20)",
        "until the relaunch (2026-11-20)",
        "history until (and including) 2026-11-20",
        "history, valid-until 2026-11-20",
        "history, valid_until: 2026-11-20",
        "history until v2 ships; 2026-11-20 at the latest",
        "history until end of support! 2026-11-20",
        "history until 2026-11-20T10:00-05:00",
        "history until 2026-11-20/21",
        "history UNTIL 2026-11-20",
        "history until 2026\u200b-11-\u206020",
        "history un\u00adtil 2026-11-20",
        "history until March 2020, that is until 2026-11-20",
      })
  void aSuppressionExpires(String reason) {
    assertExpired(reason, "expired after 2026-11-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2020/01/01",
        "2020.01.01",
        "2020-1-1",
        "1 Jan 2020",
        "Jan 1, 2020",
        "1st of January 2020",
        "01.01.2020",
        "1/1/20",
        "20200101",
        "2020",
        "2020-01",
        "2020-01, maybe",
        "2026-11-20-21",
        "1 Jan 2020 or so",
        "2020-W05",
        "Q1 2020",
        "the end of 2020",
        "2020Q1",
        "Fri, 1 Jan 2020",
        "the first of May 2020",
        "10000-01-01",
        "2020年1月1日",
        "令和2年1月1日",
        "1月",
        "'20",
        "’20, or so",
        "Fri",
        "Friday.",
        "next Friday!",
        "Mon, or so",
        "March",
        "the end of March",
        "mid May, maybe",
        "next week",
        "the end of the year",
        "tomorrow",
        "Easter"
      })
  void anEndThatCannotBeReadIsTold(String end) {
    assertExpired(
        "history until " + end,
        "has no effect, because its end ('%s') cannot be read; write it as in 'until 2027-03-31'"
            .formatted(end));
  }

  @Test
  void manyDatesInOtherFormsAreLookedAtOnce() {
    String reason = "history" + " until 2020 R2".repeat(50_000);
    String comment = "<!-- articlint-ignore stale-date: " + reason + " -->";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertEquals(reason, only(article(comment + "\n\nWords.\n")).reason()));
  }

  @Test
  void aLongReasonIsGoneThroughOnce() {
    String reason = "history" + " until 2030-01-01".repeat(50_000) + " until 2026-11-20";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertExpired(reason, "expired after 2026-11-20"));
  }

  @ParameterizedTest
  @CsvSource({
    "history until 2026-11-21, 2026-11-21",
    "history until 2026-13-21,",
    "history until March,",
    "history,"
  })
  void theLastDayCanBeAskedFor(String reason, @Nullable LocalDate day) {
    assertEquals(Optional.ofNullable(day), SuppressionReader.lastDay(reason));
  }

  private static void assertExpired(String reason, String fault) {
    String comment = "<!-- articlint-ignore stale-date: " + reason + " -->";
    assertProblem(
        article(comment + "\n\nWords.\n"),
        Problem.Kind.EXPIRED_SUPPRESSION,
        "the suppression of 'stale-date' " + fault,
        comment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "until 2020-01-01",
        "[until 2099-01-01]",
        "(until 2099-01-01T10:00Z).",
        "**until** 2099-01-01",
        "until 2099-01-01, until 2099-02-01",
        "todo (until 2099-01-01)",
      })
  void aDateIsNoReason(String reason) {
    String comment = "<!-- articlint-ignore stale-date: " + reason + " -->";
    assertProblem(
        article(comment + "\n\nWords.\n"),
        Problem.Kind.SUPPRESSION_WITHOUT_REASON,
        "the suppression of 'stale-date' gives no reason, and has no effect",
        comment);
  }
}
