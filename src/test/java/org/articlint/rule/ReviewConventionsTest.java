package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions for review dates that are found in the wild, by the pack freshness. */
class ReviewConventionsTest {

  private static final String TODAY = "2026-11-21";

  private static final Set<String> DUE =
      Set.of("stale-last-reviewed", "stale-ms-date", "expired-content");

  private static final Set<String> SOON = Set.of("review-due-soon", "content-expires-soon");

  private static final Set<String> INVALID =
      Set.of("invalid-review-date", "invalid-ms-date", "invalid-expiry-date");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // alphagov: last_reviewed_on + review_in, due on the day
        "last_reviewed_on: 2026-05-21; review_in: 6 months | due",
        "last_reviewed_on: 2026-05-22; review_in: 6 months | soon",
        "last_reviewed_on: 2026-06-22; review_in: 6 months | fresh",
        "last_reviewed_on: 2026-10-10; review_in: 6 weeks | due",
        "last_reviewed_on: 2025-11-21; review_in: 1 year | due",
        "last_reviewed_on: 2024-01-01; review_in: 5 years | fresh",
        // Homebrew: the first day of Unix time for a page that is not reviewed
        "last_review_date: 1970-01-01 | none",
        "last_review_date: 1970-01-02 | due",
        // Microsoft Learn: three forms of the date, and the cycle
        "ms.date: 11/21/2025 | due",
        "ms.date: 1/5/2026 | fresh",
        "ms.date: 2025-11-21 | due,invalid",
        "ms.date: 2026-05-01T00:00:00.0000000Z | invalid",
        "ms.date: 2025-05-01T00:00:00.0000000Z | due,invalid",
        "ms.date: 2026-10-25 | invalid",
        "ms.date: Oct 25, 2026 | invalid",
        "ms.date: 10.25.2026 | invalid",
        "ms.date: 05/06/2026; ms.update-cycle: 180-days | due",
        "ms.date: 10/06/2026; ms.update-cycle: 180-days | fresh",
        "ms.date: 11/23/2023; ms.update-cycle: 1095-days | fresh",
        "ms.date: 11/21/2023; ms.custom: updatefrequency5 | fresh",
        "ms.date: 11/21/2020; ms.custom: [devx, UpdateFrequency.5] | due",
        "ms.date: 11/21/2023; ms.custom: devx-track | due",
        "ms.date: 12/15/2026 | fresh",
        "ms.date: 12/31/2026 | invalid",
        "ms.date: 22/05/2023 | invalid",
        // Hugo
        "lastmod: 2025-01-02T10:00:00+01:00 | old",
        "lastmod: 2026-10-02 | fresh",
        "modified: 2025-01-02 | old",
        "modified: 20250101000000 | old",
        "modified: 20260101000000 | fresh",
        "modified: 20990101000000 | fresh",
        "lastmod: :git | none",
        "lastmod: last Tuesday | none",
        "updated: 05/06/2019 | none",
        "expiryDate: 2026-11-20 | due",
        "expiryDate: 2026-11-30 | soon",
        "unpublishdate: 2027-06-01 | fresh",
        // Docusaurus, VitePress
        "last_update: {date: 5 May 2024, author: x} | old",
        "last_update: {date: 1/31/2000} | old",
        "last_update: {date: 10/31/2026} | fresh",
        "last_update: {author: x} | none",
        "last_update: {date: 2026-05-05} | fresh",
        "last_update: {date: `May 5, 2026`} | fresh",
        "lastUpdated: false | fresh",
        "lastUpdated: true | none",
        // free-form keys
        "last_reviewed: 2020-01-01 | due",
        "lastReviewed: 2026-01-01 | fresh",
        "last_review: 2020-01-01 | due",
        "last_verified: 2020-01-01 | due",
        "last-verified: 2026-06-01 | fresh",
        "last_validated: 2020-01-01 | due",
        "reviewed: 2020-01-01 | due",
        "reviewed: yes | none",
        "verified: 2020-01-01 | due",
        "last_updated: 2020-01-01 | old",
        "last_updated: 2020-01-01; last_reviewed: 2026-10-01 | fresh",
        "last_updated: 2020-01-01; next_review: 2027-10-01 | fresh",
        "last_updated: 2026-10-01; last_reviewed: 2020-01-01 | due",
        "updated: 2026-06-01 | fresh",
        "human-verified: 2020-01-01 | due",
        "revision: {last_reviewed: 2018-02-06} | due",
        "translation_last_reviewed: 2020-01-01 | due",
        "last_review_date: 2020-01-01 | due",
        "Last review date: 2026-01-01 | fresh",
        "date_reviewed: 2020-01-01 | due",
        "reviewed_at: 2020-01-01T10:00:00Z | due",
        "verified_on: 2020-01-01 | due",
        "last_checked: 2020-01-01 | due",
        "last-audited: 2020-01-01 | due",
        "lastValidatedOn: 2020-01-01 | due",
        "last_fact_checked: 2020-01-01 | due",
        "reviewed: Jane Doe | none",
        "verified: yes, by Jane | none",
        "last_reviewed: '{{ date }}' | none",
        "review: {last: 2020-01-01, next: 2027-01-01} | fresh",
        "review: {last: 2020-01-01, interval: 10 years} | fresh",
        "review: {date: 2020-01-01} | due",
        // a date of either review
        "review_date: 2020-01-01 | due",
        "review_date: 2026-11-22 | fresh",
        "review_date: 2026-11-23 | soon",
        "review_date: 2027-11-22 | fresh",
        "review_date: 2027-11-22; last_reviewed: 2020-01-01 | fresh",
        "review_date: 2020-01-01; last_reviewed: 2026-10-01 | fresh",
        "review_date: someday | invalid",
        // in a block of their own
        "health: {last_reviewed: 2020-01-01} | due",
        "freshness: {last_verified: 2020-01-01, review_cycle: 10 years} | fresh",
        "governance: {next_review_date: 2020-01-01} | due",
        "health: {last_reviewed: 2020-13-01} | invalid",
        "last_reviewed: 2026-10-01; translation: {last_reviewed: 2020-01-01} | fresh",
        "links: [{url: x, last_checked: 2020-01-01}] | none",
        "params: {health: {last_reviewed: 2020-01-01}} | due",
        // absolute days beat a period
        "next_review: 2026-11-21 | due",
        "next_review: 2026-11-22; last_reviewed: 2020-01-01 | soon",
        "review_by: 2027-11-22; last_reviewed: 2020-01-01 | fresh",
        "stale_after: 2026-01-01 | due",
        "next_review_due: 2026-01-01 | due",
        "next_review_date: 2027-01-01 | fresh",
        "next_review_on: 2026-01-01 | due",
        "review_due: 2026-01-01 | due",
        "review_due_date: 2027-01-01 | fresh",
        "review_due_by: 1 January 2026 | due",
        "review_by: Jane Doe | none",
        "review_due: true | none",
        "next_review: 2026-11; last_reviewed: 2020-01-01 | soon",
        "next_review: 2026-10; last_reviewed: 2026-09-01 | due",
        "valid_until: 2026-11-20 | due",
        "expiry: 2026-11-20 | due",
        "expiration_date: 20 November 2026 | due",
        "expires_at: 2027-06-01T00:00:00Z | fresh",
        "expires: never | fresh",
        "expires: 30 days | invalid",
        "lifecycle: {expires: 2026-11-20} | due",
        "expires: 2026-11-21 | due",
        "expires: 2026-12-05 | soon",
        "expires: 2026-12-06 | fresh",
        // cycles in words, and as numbers of days
        "last_reviewed: 2026-08-21; review_cycle: quarterly | due",
        "last_reviewed: 2026-09-21; review_cycle: Quarterly | fresh",
        "last_reviewed: 2026-01-01; review_cycle: annual | fresh",
        "last_reviewed: 2025-11-21; review_cycle: annually | due",
        "last_reviewed: 2026-05-21; review_cycle: semi-annually | due",
        "last_reviewed: 2026-01-01; review_cycle: 12m | fresh",
        "last_reviewed: 2026-10-22; review_cycle: 30 | due",
        "last_reviewed: 2020-01-01; review_cycle: on-change | fresh",
        "last_reviewed: 2020-01-01; review_cycle: never | fresh",
        "last_reviewed: 2026-10-01; review_cycle: when the moon is full | invalid",
        "last_reviewed: 2020-01-01; review_cycle: on every release | fresh",
        "last_reviewed: 2026-10-01; review_cycle: 6 | invalid",
        "last_reviewed: 2026-10-01; review_interval_months: 1 | due",
        "last_reviewed: 2026-10-01; review_interval_months: 6 | fresh",
        "last_reviewed: 2025-11-22; review_every: year | soon",
        "last_reviewed: 2026-01-01; review_in: 6 Monate | invalid",
        "last_reviewed: 2025-01-01; review_frequency: P3Y | fresh",
        // an interval where a day is expected, and the other way round
        "last_reviewed: 2026-10-01; next_review: 3 weeks | due",
        "last_reviewed: 2020-01-01; review_in: 2027-05-01 | fresh",
        "last_reviewed: 2026-10-01; review_after: 3 weeks | due",
        "last_reviewed: 2020-01-01; review_after: 2027-05-01 | fresh",
        "last_reviewed: 2026-10-01; stale_after: 30d | due",
        // a review that is wanted, and has no date
        "last_reviewed: ''; review_in: 6 months | due",
        "last_reviewed:; review_in: 6 months | due",
        "last_reviewed: null; review_in: 6 months | due",
        "last_reviewed:; review_in: 6 months; next_review: 2027-05-01 | fresh",
        "last_reviewed:; review_in: never | none",
        "last_reviewed: | none",
        "review_in: 6 months | none",
        "last_reviewed: 2026-10-22; review_interval_days: 30 | due",
        "last_reviewed: 2026-10-22; review_cadence_days: 90 | fresh",
        "last_reviewed: 2025-11-21; review_cadence: 365d | due",
        "last_reviewed: 2026-10-22; review_every: 90d | fresh",
        "last_reviewed: 2026-01-22; review_interval: 90 days | due",
        // forms of dates
        "last_reviewed: 2019/03/04 | due",
        "last_reviewed: 2019-3-4 | due",
        "last_reviewed: 4 March 2019 | due",
        "last_reviewed: 4th of March 2019 | due",
        "last_reviewed: 04.03.2019 | due",
        "last_reviewed: 20190304 | due",
        "last_reviewed: 2019-03 | due",
        "last_reviewed: 2025-11 | soon",
        "last_reviewed: March 2026 | fresh",
        "last_reviewed: Mon, 04 Mar 2019 10:00:00 GMT | due",
        "last_reviewed: 2019-03-04T10:00:00.000Z | due",
        // what is no date
        "last_reviewed: 2024-02-30 | invalid",
        "last_reviewed: 22/05/2023 | invalid",
        "last_reviewed: 05/06/2023 | invalid",
        "last_reviewed: YYYY-MM-DD | invalid",
        "last_reviewed: 2026-11-22 | fresh",
        "last_reviewed: 2026-11-23 | invalid",
        "last_reviewed: 2026-11-22T05:00:00+09:00 | fresh",
        "last_reviewed: 2026-11-21T20:00:00-09:00 | invalid",
        "next_review: soon | invalid",
        "expires: 2026-02-30 | invalid",
        "title: no date | none",
        "last_reviewed: '' | none"
      })
  void aFieldGivesItsVerdict(String fields, String verdict) throws IOException {
    String metadata = fields.replace("; ", "\n").replace('`', '"');
    assertEquals(verdict, verdict("---\n" + metadata + "\n---\n\nText.\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, due",
    "2026-11-22, soon",
    "2026-12-05, soon",
    "2026-12-06, fresh",
    "2026-13-01, invalid",
    "yyyy-mm-dd, invalid"
  })
  void aPartOfAPageExpires(String day, String verdict) throws IOException {
    String text = "Text.\n\n<!-- expires %s -->\n\nMore.\n\n<!-- end expires %s -->\n";
    assertEquals(verdict, verdict(text.formatted(day, day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\nlastmod = 2025-01-02T10:00:00Z\n+++\n\nText.\n",
        "+++\nlastmod = 2025-01-02\n+++\n\nText.\n"
      })
  void tomlToo(String text) throws IOException {
    assertEquals("old", verdict(text));
  }

  private String verdict(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("page.md"), text);
    List<String> args =
        List.of(
            "check", "--no-config", "--pack", "freshness", "--format", "json", "--today", TODAY);
    Cli.Result result =
        Cli.in(directory)
            .run(
                Stream.concat(args.stream(), List.of(file.toString()).stream())
                    .toArray(String[]::new));
    JsonNode json = new ObjectMapper().readTree(result.out());
    Set<String> verdicts = new TreeSet<>();
    for (JsonNode finding : json.get("findings")) {
      String rule = finding.get("rule").asText();
      verdicts.add(
          DUE.contains(rule)
              ? "due"
              : SOON.contains(rule)
                  ? "soon"
                  : INVALID.contains(rule)
                      ? "invalid"
                      : rule.equals("stale-last-changed") ? "old" : rule);
    }
    if (!verdicts.isEmpty()) {
      return String.join(",", verdicts);
    }
    for (JsonNode coverage : json.get("coverage")) {
      String rule = coverage.get("rule").asText();
      boolean dated =
          (DUE.contains(rule) || rule.equals("stale-last-changed"))
              && coverage.get("applied").asInt() > 0;
      if (dated) {
        return "fresh";
      }
    }
    return "none";
  }
}
