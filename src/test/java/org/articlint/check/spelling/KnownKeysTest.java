package org.articlint.check.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are misspelt, and which are others. */
class KnownKeysTest {

  private static final List<String> PATHS =
      List.of(
          "last_reviewed",
          "last_reviewed_on",
          "reviewed_by",
          "reviewed_on",
          "next_review",
          "review_in",
          "review_date",
          "ai_generated",
          "paragraph_count",
          "expires",
          "verified",
          "revision.last_reviewed",
          "*.last_verified",
          "topic");

  /** Its own for each test, as it remembers what it was asked. */
  private final KnownKeys known = new KnownKeys(PATHS, List.of("revised", "data"));

  @ParameterizedTest
  @CsvSource({
    "last_reviewd, last_reviewed",
    "last_reviwed, last_reviewed",
    "last_reveiwed, last_reviewed",
    "last_reviewwed, last_reviewed",
    "last_reveiwd, last_reviewed",
    "lst_reviewed, last_reviewed",
    "lats_reviewed, last_reviewed",
    "lastReviewd, last_reviewed",
    "last-reviewd, last_reviewed",
    "Last reviewd, last_reviewed",
    "lastreviewd, last_reviewed",
    "last_reviwed_on, last_reviewed_on",
    "reviwed_by, reviewed_by",
    "reveiwed_by, reviewed_by",
    "reviewd_on, reviewed_on",
    "nxt_review, next_review",
    "next_reviw, next_review",
    "revew_in, review_in",
    "ai_generatd, ai_generated",
    "paragraph_cuont, paragraph_count",
    "pargaraph_count, paragraph_count",
    "verifeid, verified"
  })
  void oneOrTwoLettersAreWrong(String key, String meant) {
    assertEquals(List.of(meant), known.meant(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last_reviewed",
        "lastReviewed",
        "Last-Reviewed", // right
        "last_reviewer",
        "last_reviews",
        "paragraphs_count",
        "verifies", // another form of a word
        "reviewed_in",
        "reviewed_at",
        "reviewed",
        "review_id",
        "ai_generation", // other words
        "revised_on",
        "review_data", // words that are known to be right
        "past_reviewed",
        "previewed_by",
        "certified", // another first letter
        "text_review",
        "list_reviewed",
        "rate_reviewed", // another word of four letters
        "reviewing",
        "reviewedat",
        "nextreviews",
        "lastreviewedin", // words that are not told apart
        "last_rvwd",
        "lst_rviewd_o", // too many letters
        "expries",
        "topics",
        "tipoc",
        "title",
        "x",
        "", // too short to tell
        "last_verifed" // only in a block
      })
  void otherKeysAreLeftAlone(String key) {
    assertEquals(List.of(), known.meant(key));
  }

  @Test
  void ofKeysThatAreEquallyNearNoneIsTheOneMeant() {
    KnownKeys keys = new KnownKeys(List.of("review_by", "reviewed_by"), List.of());
    assertEquals(List.of("review_by", "reviewed_by"), keys.meant("reviewd_by"));
    assertEquals(List.of("reviewed_by"), keys.meant("reviwed_by"), "two letters from the others");
  }

  @Test
  void blocksHaveKeysOfTheirOwn() {
    KnownKeys revision = known.below("revision");
    assertEquals(List.of("last_reviewed"), revision.meant("last_reviewd"));
    assertEquals(List.of("last_verified"), revision.meant("last_verifed"));
    assertEquals(List.of(), revision.meant("reviwed_by"));
    assertEquals(List.of("last_verified"), known.below("health").meant("last_verifed"));
    assertEquals(List.of(), known.below("health").meant("last_reviewd"));
    assertEquals(List.of(), revision.below("inner").meant("last_reviewd"));
    assertEquals(List.of("reviewed_by"), known.below("params").meant("reviwed_by"));
  }

  @ParameterizedTest
  @CsvSource({
    "last_reviewd, last_reviewed",
    "last-reviewd, last-reviewed",
    "Last reviewd, Last reviewed",
    "lastReviewd, lastReviewed",
    "LastReviewd, LastReviewed",
    "lastreviewd, last_reviewed"
  })
  void theArticlesStyleIsKept(String written, String spelt) {
    assertEquals(spelt, KnownKeys.inStyleOf(written, "last_reviewed"));
  }

  @Test
  void aKeyOfMoreThanSixtyLettersIsNotCompared() {
    for (int tail : List.of(51, 53)) {
      String right = "reviewed_" + "a".repeat(tail);
      String written = right.replace("reviewed", "reviewd");
      assertEquals(
          written.length() <= 60 ? List.of(right) : List.of(),
          new KnownKeys(List.of(right), List.of()).meant(written));
    }
  }
}
