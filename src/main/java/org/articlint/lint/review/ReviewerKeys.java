package org.articlint.lint.review;

import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.check.value.Vocabulary;

/**
 * Tells the keys that name who reviewed an article last from others that also speak for a review:
 * an editor, or the reviewer of one aspect, such as {@code medically_reviewed_by}.
 */
final class ReviewerKeys {

  static final String DEFAULT = "reviewed_by";

  /** The list of the fields from which the rules read reviewers. */
  private static final String FIELDS = "reviewers";

  private static final Pattern OF_WHOLE =
      Pattern.compile("(?:ms\\.)?(?:last|human)?(?:reviewedby|reviewers?)");
  private static final String BY = "by";
  private static final int MIN_STEM_CHARS = 4;

  private ReviewerKeys() {}

  /**
   * The fields of an article that name its last reviewer.
   *
   * @param dateKey the key of the review date: {@code last_verified} goes with {@code verified_by}
   */
  static List<Metadata.Field> in(Article article, Vocabulary vocabulary, String dateKey) {
    return vocabulary.fields(FIELDS).stream()
        .flatMap(path -> article.metadata().all(path).stream())
        .filter(field -> isOfWhole(field.entry().key()) || goWith(field.entry().key(), dateKey))
        .distinct()
        .toList();
  }

  private static boolean isOfWhole(String key) {
    return OF_WHOLE.matcher(Metadata.normalizeKey(key)).matches();
  }

  private static boolean goWith(String key, String dateKey) {
    String name = Metadata.normalizeKey(key);
    String stem = name.endsWith(BY) ? name.substring(0, name.length() - BY.length()) : "";
    return stem.length() >= MIN_STEM_CHARS && Metadata.normalizeKey(dateKey).contains(stem);
  }
}
