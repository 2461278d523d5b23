package org.articlint.lint.review;

import java.util.Optional;
import org.articlint.lint.files.ArticleFile;

/**
 * What became of the wish to record a review in an article.
 *
 * @param review empty when it cannot be recorded
 * @param refusal why not, for people; else empty
 * @param isUnread whether the article cannot be read
 */
public record Recording(
    ArticleFile file, Optional<RecordedReview> review, String refusal, boolean isUnread) {

  static Recording of(RecordedReview review) {
    return new Recording(review.file(), Optional.of(review), "", false);
  }

  /** The same article, in which no review is recorded for a reason. */
  public Recording refused(String reason) {
    return new Recording(file, Optional.empty(), reason, isUnread);
  }
}
