package org.articlint.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Value.Scalar;
import org.articlint.check.date.DateStyle;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Context;

/**
 * The places at which an article records its reviews, as a check of dates reads them.
 *
 * @param reviewed where the day of the last review stands, or is to stand
 * @param next where the day of the next review stands
 * @param period the interval between two that the article states
 */
public record ReviewFields(
    Optional<Dated> reviewed, Optional<Dated> next, Optional<ReviewPeriod> period) {

  /**
   * A date of an article.
   *
   * @param field its metadata path, as written, or the label before it in the text
   * @param value the date as written; empty where the key has no value
   */
  public record Dated(String field, Scalar value, ReviewDate.Order order) {

    /** A day in the form of this date; empty when this is no date. */
    public Optional<String> like(LocalDate day) {
      return DateStyle.like(value.text(), order, day);
    }
  }

  /** Reads the places of an article. */
  public static ReviewFields of(StaleDate check, Article article, Context context) {
    ReviewValues values = ReviewValues.of(check, article, context);
    ReviewFieldReader reader = new ReviewFieldReader(check, article, context);
    return new ReviewFields(
        values.reviewed().map(reader::dated).or(() -> values.blank().flatMap(reader::blank)),
        values.due().filter(due -> !due.isEvergreen()).map(reader::dated),
        values.period().flatMap(ReviewValue::period));
  }

  /** The plain paths at which a check looks for a review, in order of preference. */
  public static List<String> paths(StaleDate check, Context context) {
    return context.paths(check.dates()).stream()
        .filter(path -> path.indexOf('*') < 0 && !path.equals(StaleDate.GIT))
        .toList();
  }

  private record ReviewFieldReader(StaleDate check, Article article, Context context) {

    Dated dated(ReviewValue value) {
      return new Dated(value.field(), value.scalar(), ReviewValues.order(check, context, value));
    }

    Optional<Dated> blank(ReviewValues.Blank blank) {
      return article.metadata().find(blank.field()).stream()
          .map(Metadata.Field::scalars)
          .filter(scalars -> scalars.size() == 1)
          .map(scalars -> dated(new ReviewValue(blank.field(), scalars.get(0))))
          .findFirst();
    }
  }
}
