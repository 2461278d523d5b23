package org.articlint.rule;

import static org.articlint.rule.Disclosures.UNREVIEWED;
import static org.articlint.rule.Disclosures.isUnreviewed;
import static org.articlint.rule.Disclosures.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that say whether a human has reviewed an article. */
class ReviewStatusTest {

  private static final List<String> KEYS =
      List.of(
          "human_reviewed",
          "human_review",
          "human_review_status",
          "human_verified",
          "human_approved",
          "human_approval",
          "human_checked",
          "human_edited");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "yes",
        "1",
        "complete",
        "completed",
        "done",
        "approved",
        "reviewed",
        "passed",
        "pass_with_flags",
        "full",
        "100%",
        "2026-01-02",
        "Ada Berg",
        "✅"
      })
  void aReview(String value) {
    for (String key : KEYS) {
      assertEquals(false, isUnreviewed(key + ": " + value), key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "false",
        "no",
        "0",
        "off",
        "none",
        "''",
        "'?'",
        "❌",
        "declined",
        "rejected",
        "pending",
        "pending review",
        "partially",
        "partial",
        "partly reviewed",
        "mostly",
        "50%",
        "0%",
        "incomplete",
        "not started",
        "not yet",
        "not reviewed",
        "never",
        "required",
        "needed",
        "requested",
        "in progress",
        "reviewing",
        "needs_revision",
        "scheduled",
        "waived",
        "skipped",
        "failed",
        "unreviewed",
        "TODO",
        "machine",
        "by AI",
        "ChatGPT",
        "automated",
        "teilweise",
        "ausstehend",
        "未审核"
      })
  void noReview(String value) {
    for (String key : KEYS) {
      assertEquals(true, isUnreviewed(key + ": " + value), key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewed: true",
        "reviewed: 2026-08-21",
        "review_status: approved",
        "review_state: complete",
        "approved: yes",
        "approval: granted",
        "approval_status: approved",
        "editorial_review: done",
        "editorial_status: approved",
        "peer_reviewed: true",
        "fact_checked: true",
        "review: {status: approved}",
        "review: {state: done}",
        "approval: {status: approved}",
        "governance: {review_status: approved}",
        "governance: {approval_status: approved}",
        "human_review: {status: approved, notes: none}",
        "human_review: {state: done}",
        "human_review: {complete: true}",
        "human_reviewed_on: 2026-01-02",
        "human_reviewed_at: 2026-01-02",
        "human_review_date: 2026-01-02",
        "human_review: 2026-01-15",
        "human_reviewed: 15 January 2026",
        "human_reviewed: Soon Lee",
        "human_review: 'Approved 2026-01-15, next review planned for 2027'",
        "human_review: 'Approved 2026-01-15, next review 2099-01-01'",
        "human_review: approved by Ada Berg; next review on 2099-01-01",
        "human_review: approved; will be back next year",
        "human_review: 2026-01-15 (Ada Berg)",
        "human_review: '2026-01-15, 3 remarks'",
        "human_review: 2026-01-15 by Ada Berg for 2099-01-01",
        "human_review: by Ada Berg on 15 January 2026",
        "human_review: 2026-11-21",
        "human_review: 1970-01-03",
        "human_review: see ticket AB1/2/2099",
        "last_human_review: 2026-01-02",
        "provenance: {human_reviewed: true}",
        "audit: {human_review: complete}",
        "audit: {human_review_status: approved}",
        "audit: {human_verified: true}",
        "audit: {human_approved: true}",
        "audit: {human_reviewed_at: 2026-01-02}",
        "audit: {human_reviewed_on: 2026-01-02}",
        "status: reviewed",
        "status: human_reviewed",
        "content_status: human-approved",
        "status: reviewed by a human"
      })
  void otherFieldsThatSayThatItWasReviewed(String line) {
    assertEquals(false, isUnreviewed(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewed: false",
        "review_status: pending",
        "approved: no",
        "status: draft",
        "status: published",
        "status: approved",
        "status: AI reviewed",
        "review: {status: pending}",
        "human_review: {status: pending, reviewer: TBD}",
        "provenance: {human_reviewed: declined}",
        "last_reviewed: 2026-01-02",
        "human_review: 1970-01-01",
        "human_review: 0000-00-00",
        "human_reviewed_on: 1970-01-01T00:00:00Z",
        "human_review: 2099-01-01",
        "human_review_date: 1 January 2099",
        "audit: {human_reviewed_at: 2099-01-01}",
        "reviewed: 2099-01-01",
        "human_review: by 2099-01-01",
        "human_review: due 2099-01-01",
        "human_review: 2099-01-01 (Ada Berg)",
        "human_review: 2099-01-01 by Maren Kohl",
        "human_review: 2099-01-01 10:00 by Maren Kohl",
        "human_review: '2099-01-01, before that 2026-01-15'",
        "human_review: next review 2099-01-01",
        "human_review: by Ada Berg on 1 January 2099",
        "human_review: 'by January 1, 2099'",
        "human_review: 0000-00-00 (Ada Berg)",
        "human_review: 1900-01-01",
        "human_review: 1969-12-31T19:00:00-05:00",
        "human_review: 1970-01-01T05:30:00+05:30",
        "human_review: planned for May by Ada Berg",
        "human_review: will be reviewed by Ada Berg",
        "human_review: as soon as possible",
        "human_reviewed: soon",
        "human_reviewed: later",
        "human_reviewed: tomorrow",
        "human_review: next week",
        "human_review: review next week",
        "human_review: ASAP",
        "human_review: planned",
        "human_review: planned for 2099-01-01",
        "human_review: scheduled",
        "human_review: scheduled for next month",
        "human_review: wip",
        "human_review: in progress",
        "human_review: to follow",
        "human_review: coming soon",
        "human_review: geplant",
        "human_review: in Arbeit",
        "human_review: bientôt",
        "human_review: en cours",
        "human_review: mañana",
        "human_review: em breve",
        "human_review: 计划中",
        "human_review: 予定"
      })
  void otherFieldsThatDoNot(String line) {
    assertEquals(true, isUnreviewed(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "needs_human_review: 1",
        "needs_human_review: true",
        "requires_human_review: yes",
        "human_review_needed: true",
        "human_review_required: true",
        "awaiting_human_review: true",
        "ai_review_required: true",
        "flags: {needs_human_review: 1}",
        "audit: {requires_human_review: true}",
        "audit: {human_review_required: true}",
        "generated_summary: {ai_review_required: true}"
      })
  void anArticleThatWaits(String line) {
    List<String> found = messages(UNREVIEWED, line);
    assertEquals(1, found.size());
    assertEquals(true, found.get(0).endsWith(" and is waiting for human review"), found.get(0));
    assertEquals(List.of(), messages(UNREVIEWED, line + "; reviewed_by: Ada Berg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "human_reviewed: false",
        "human_review: pending",
        "human_reviewed: declined",
        "human_reviewed: partially",
        "human_reviewed: 0",
        "audit: {human_reviewed: false}"
      })
  void anArticleThatSaysThatNoHumanHasReviewedIt(String line) {
    List<String> found = messages(UNREVIEWED, line);
    assertEquals(1, found.size());
    assertEquals(true, found.get(0).endsWith("' and has no human reviewer on record"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "needs_human_review: 0",
        "needs_human_review: false",
        "needs_human_review: ''",
        "needs_review: true",
        "human_reviewed: true",
        "human_reviewed: ''",
        "human_review: not required",
        "human_review: n/a",
        "reviewed: false",
        "reviewed_by: pending",
        "tests_human_reviewed: false",
        "audit: {human_reviewed: false, ai_generated: false}",
        "ai_generated: 0; human_reviewed: 0"
      })
  void whatIsNoSignOfAnAi(String line) {
    assertEquals(List.of(), messages(UNREVIEWED, line));
  }

  @Test
  void noNeedOfAReviewIsNoReview() {
    assertEquals(true, isUnreviewed("needs_human_review: 0"));
  }
}
