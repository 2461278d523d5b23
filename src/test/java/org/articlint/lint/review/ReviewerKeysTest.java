package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.check.Articles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewerKeysTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new ReviewSite("extends: [recommended]\n");
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviewed_by: Bo | last_reviewed | reviewed_by",
        "Reviewer: Bo | last_reviewed | Reviewer",
        "ms.reviewer: bo | ms.date | ms.reviewer",
        "lastReviewedBy: Bo | last_reviewed | lastReviewedBy",
        "human_reviewers: [Bo] | last_reviewed | human_reviewers",
        "verified_by: Bo | last_verified | verified_by",
        "verified_by: Bo | last_reviewed | ''",
        "editor: Bo | last_reviewed | ''",
        "technical_reviewer: Bo | last_reviewed | ''",
        "medically_reviewed_by: Bo | last_reviewed | ''",
        "approved_by: Bo | approved_on | approved_by",
        "title: Bo | last_reviewed | ''",
      })
  void theReviewerOfTheWholeIsToldFromOthers(String head, String dateKey, String key) {
    List<String> keys =
        ReviewerKeys.in(Articles.metadata(head), site.config.vocabulary(), dateKey).stream()
            .map(field -> field.entry().key())
            .toList();
    assertEquals(key.isEmpty() ? List.of() : List.of(key), keys);
  }
}
