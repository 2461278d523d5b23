package org.articlint.lint.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.check.ReviewFields;
import org.articlint.check.ReviewFields.Dated;
import org.articlint.check.ReviewState;
import org.articlint.check.StaleDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.rule.Rule;

/**
 * The places at which an article records reviews, as its rules read them.
 *
 * @param paths where the rules look for a review date, in order of preference
 * @param dates the dates of the last review, each once
 * @param next the days of the next one, each once
 * @param period the interval that the article states
 * @param isRuled whether a rule about review dates is on
 */
record RecordedFields(
    List<String> paths,
    List<Dated> dates,
    List<Dated> next,
    Optional<ReviewPeriod> period,
    boolean isRuled) {

  /**
   * Reads them.
   *
   * @param today the day that divides past dates from those to come
   */
  static RecordedFields of(ArticleFile file, Article article, LocalDate today) {
    List<String> paths = new ArrayList<>();
    List<Dated> dates = new ArrayList<>();
    List<Dated> next = new ArrayList<>();
    Optional<ReviewPeriod> period = Optional.empty();
    boolean isRuled = false;
    for (Rule rule : file.config().ruleSet(file.file()).rules()) {
      if (rule.check() instanceof StaleDate check
          && ReviewState.isOf(check)
          && check.find() == StaleDate.Find.DUE) {
        Context context = file.context(article, today);
        ReviewFields fields = ReviewFields.of(check, article, context);
        paths.addAll(ReviewFields.paths(check, context));
        addNew(fields.reviewed(), dates);
        addNew(fields.next(), next);
        period = period.or(fields::period);
        isRuled = true;
      }
    }
    return new RecordedFields(paths, dates, next, period, isRuled);
  }

  private static void addNew(Optional<Dated> found, List<Dated> into) {
    found
        .filter(
            dated ->
                into.stream().noneMatch(known -> known.value().span().equals(dated.value().span())))
        .ifPresent(into::add);
  }

  /** The field of a date; empty where it stands in the text. */
  static Optional<Metadata.Field> field(Article article, Dated dated) {
    return article.metadata().all(dated.field()).stream()
        .filter(
            field ->
                field.scalars().stream()
                    .anyMatch(scalar -> scalar.span().equals(dated.value().span())))
        .findFirst();
  }
}
