package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.articlint.check.Articles;
import org.articlint.lint.files.ArticleFile;
import org.articlint.parse.head.HeadForm;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRecorderTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    site = new ReviewSite("extends: [recommended]\n");
  }

  @AfterEach
  void closeSite() throws IOException {
    site.close();
  }

  private static Recording record(ArticleFile file, Signature signature) {
    return new ReviewRecorder(ReviewSite.FORMATS, config -> ReviewConventions.NONE, signature)
        .record(file);
  }

  private static Recording record(ArticleFile file) {
    return record(file, ReviewSite.SIGNATURE);
  }

  private RecordedReview recorded(String path, String before) {
    Recording recording = record(site.file(path, before));
    return recording.review().orElseThrow(() -> new AssertionError(recording.refusal()));
  }

  private static String lines(String text) {
    return text.replace("¶", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "last_reviewed: 2020-01-01 # by hand¶owner: X | last_reviewed: 2026-11-21 # by hand¶reviewed_by: Ada Berg¶owner: X",
        "reviewed_by: \"Bo\"¶last_reviewed: '2020-01-01' | reviewed_by: \"Ada Berg\"¶last_reviewed: '2026-11-21'",
        "lastReviewed: 1 March 2020¶reviewers: [Bo] | lastReviewed: 21 November 2026¶reviewers: [Bo, Ada Berg]",
        "last_reviewed:¶reviewers:¶  - Bo¶x: 1 | last_reviewed: 2026-11-21¶reviewers:¶  - Bo¶  - Ada Berg¶x: 1",
        "last_reviewed: 2020-02-31¶reviewer: TBD | last_reviewed: 2026-11-21¶reviewer: Ada Berg",
        "revision:¶  last_reviewed: 2020-01-01¶  n: 1 | revision:¶  last_reviewed: 2026-11-21¶  reviewed_by: Ada Berg¶  n: 1",
        "review: {last: 2020-01-01, reviewer: ~} | review: {last: 2026-11-21, reviewer: Ada Berg}",
        "last_reviewed: 2020-01-01¶review_in: 6 months¶next_review: 2020-07-01 | last_reviewed: 2026-11-21¶reviewed_by: Ada Berg¶review_in: 6 months¶next_review: 2027-05-21",
        "editor: Bo¶technical_reviewer: Cy¶last_verified: 2020-01-01¶verified_by: Di | editor: Bo¶technical_reviewer: Cy¶last_verified: 2026-11-21¶verified_by: Ada Berg",
        "title: T | title: T¶last_reviewed: 2026-11-21¶reviewed_by: Ada Berg",
      })
  void yaml(String before, String expected) {
    String open = "\uFEFF---\n";
    String close = "\n---\n\nText.  \r\nMore.\n";
    assertEquals(
        open + lines(expected) + close, recorded("a.md", open + lines(before) + close).after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "title = 'T'¶last_reviewed = 2020-01-01 # x¶[a]¶b = 1 | title = 'T'¶last_reviewed = 2026-11-21 # x¶reviewed_by = \"Ada Berg\"¶[a]¶b = 1",
        "title = 'T'¶[a]¶b = 1 | title = 'T'¶last_reviewed = 2026-11-21¶reviewed_by = \"Ada Berg\"¶[a]¶b = 1",
        "[params]¶last_reviewed = '2020-01-01'¶reviewed_by = 'Bo' | [params]¶last_reviewed = '2026-11-21'¶reviewed_by = 'Ada Berg'",
      })
  void toml(String before, String expected) {
    assertEquals(
        lines("+++¶" + expected + "¶+++¶"),
        recorded("a.md", lines("+++¶" + before + "¶+++¶")).after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{¶  \"a\": 1,¶  \"last_reviewed\": \"2020-01-01\",¶  \"b\": [2]¶} | {¶  \"a\": 1,¶  \"last_reviewed\": \"2026-11-21\",¶  \"reviewed_by\": \"Ada Berg\",¶  \"b\": [2]¶}",
        "{\"last_reviewed\":null} | {\"last_reviewed\":\"2026-11-21\",\"reviewed_by\":\"Ada Berg\"}",
      })
  void json(String before, String expected) {
    assertEquals(
        lines(expected + "¶¶Text.¶"), recorded("a.md", lines(before + "¶¶Text.¶")).after());
  }

  @Test
  void aReviewThatIsOnRecordChangesNothing() {
    String text = "---\nlast_reviewed: 2026-11-21\nreviewed_by: Ada Berg\n---\n\nText.\n";
    RecordedReview review = recorded("a.md", text);
    assertEquals(List.of(), review.edits());
    assertEquals(List.of(), review.fields());
    assertEquals(text, review.after());
  }

  @Test
  void theFieldsThatAreSetAreNamed() {
    RecordedReview review =
        recorded("a.md", "---\nrevision: {last_reviewed: 2020-01-01}\n---\n\nText.\n");
    assertEquals(
        List.of("revision.last_reviewed: 2026-11-21", "reviewed_by: Ada Berg"), review.fields());
    assertEquals(List.of(), review.notices());
    assertEquals("a.md", review.changed().path());
  }

  @Test
  void aBlockThatIsAddedIsTold() {
    RecordedReview review = recorded("a.md", "# Title\n");
    assertEquals(
        "---\nlast_reviewed: 2026-11-21\nreviewed_by: Ada Berg\n---\n\n# Title\n", review.after());
    assertEquals(List.of("it had no metadata; a block was added at its top"), review.notices());
  }

  @Test
  void aBlockThatIsAddedHasTheFormOfTheArchive() {
    ReviewConventions toml = new ReviewConventions(List.of(), List.of(), HeadForm.TOML);
    ReviewRecorder recorder =
        new ReviewRecorder(ReviewSite.FORMATS, config -> toml, ReviewSite.SIGNATURE);
    assertEquals(
        "+++\nlast_reviewed = 2026-11-21\nreviewed_by = \"Ada Berg\"\n+++\n\n# Title\n",
        recorder.record(site.file("a.md", "# Title\n")).review().orElseThrow().after());
  }

  @Test
  void anArticleThatHasBothFieldsNeedsNoLookAtTheArchive() {
    ReviewRecorder recorder =
        new ReviewRecorder(
            ReviewSite.FORMATS,
            config -> {
              throw new IllegalStateException("looked up");
            },
            ReviewSite.SIGNATURE);
    Recording recording =
        recorder.record(site.article("a.md", "last_reviewed: 2020-01-01", "reviewed_by: Bo"));
    assertTrue(recording.review().isPresent(), recording::refusal);
  }

  @Test
  void whatARuleStillAsksForIsTold() {
    Signature earlier = new Signature("Ada Berg", LocalDate.of(2020, 2, 1), Articles.TODAY);
    ArticleFile edited =
        site.article(
            "a.md", "last_reviewed: 2020-01-01", "ai_generated: true", "ai_edited: 2021-01-01");
    assertEquals(
        List.of(
            "its review is still overdue",
            "the article is marked 'ai generated: true' and was last reviewed by a human before"
                + " the AI edited it"),
        record(edited, earlier).review().orElseThrow().notices());
    assertEquals(List.of(), record(edited).review().orElseThrow().notices());
  }

  @Test
  void aReviewThatIsNextDueSoonOrNotAtAllIsSettled() {
    String head = "---\nlast_reviewed: 2020-01-01\nreview_in: %s\n---\n";
    for (String interval : List.of("1 day", "2 days", "never")) {
      assertEquals(List.of(), recorded("a.md", head.formatted(interval)).notices(), interval);
    }
  }

  @Test
  void anArticleThatCannotBeReadIsToldFromOneThatCannotBeChanged() {
    Recording latin = record(site.file("a.md", new byte[] {'a', (byte) 0xFC}));
    assertTrue(latin.isUnread());
    assertFalse(latin.refusal().isEmpty());
    Recording plain = record(site.file("a.txt", "Plain text.\n"));
    assertFalse(plain.isUnread());
    assertEquals("plain text has no metadata", plain.refusal());
    assertTrue(plain.review().isEmpty());
    assertEquals("a.txt", plain.file().path());
    assertEquals(
        "it has no field at its top to which another could be added",
        record(site.file("a.rst", "Title\n=====\n\nText.\n")).refusal());
  }

  @Test
  void aRefusalLaterOnTakesTheReviewBack() {
    Recording refused = record(site.article("a.md", "last_reviewed: 2020-01-01")).refused("wrong");
    assertTrue(refused.review().isEmpty());
    assertEquals("wrong", refused.refusal());
    assertFalse(refused.isUnread());
  }

  @Test
  void withoutARuleAboutReviewsNoFieldIsKnown() throws IOException, ConfigException {
    try (ReviewSite unruled =
        new ReviewSite("extends: [recommended]\nrules: {stale-last-reviewed: off}\n")) {
      assertEquals(
          "no rule about review dates is on for it, so no field is known",
          record(unruled.article("a.md", "last_reviewed: 2020-01-01")).refusal());
    }
  }

  @Test
  void aValueThatOthersReferToStays() {
    Recording recording =
        record(site.article("a.md", "last_reviewed: &day 2020-01-01", "created: *day"));
    assertTrue(recording.review().isEmpty(), () -> recording.review().toString());
  }
}
