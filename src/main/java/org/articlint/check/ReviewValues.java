package org.articlint.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;

/**
 * The values from which the deadlines of an article are read. A value counts for what it is: an
 * interval where the day of the next review is expected is taken as the interval, and the other way
 * round.
 *
 * @param reviewed the date of the last review
 * @param due the day of the next one
 * @param period the interval between two
 * @param blank the key of a review date that has no value
 */
record ReviewValues(
    Optional<ReviewValue> reviewed,
    Optional<ReviewValue> due,
    Optional<ReviewValue> period,
    Optional<Blank> blank) {

  /**
   * A key without a value.
   *
   * @param field its path, as written
   */
  record Blank(String field, Span span) {}

  static ReviewValues of(StaleDate check, Article article, Context context) {
    Reader reader = new Reader(check, article, context);
    ReviewValues values = reader.ofMetadata();
    return check.labelledLines() && values.reviewed.isEmpty() && values.due.isEmpty()
        ? reader.ofLines(values)
        : values;
  }

  /** The order of day and month in a value. */
  static ReviewDate.Order order(StaleDate check, Context context, ReviewValue value) {
    String key = Metadata.normalizeKey(value.field());
    boolean isMonthFirst =
        context.paths(check.monthFirst()).stream()
            .anyMatch(path -> Metadata.normalizeKey(path).equals(key));
    return isMonthFirst ? ReviewDate.Order.MONTH_FIRST : check.dateOrder();
  }

  private record Reader(StaleDate check, Article article, Context context) {

    ReviewValues ofMetadata() {
      Optional<ReviewValue> reviewed = firstDate(check.dates());
      Optional<ReviewValue> due = firstDate(check.dueDates());
      Optional<ReviewValue> period = first(check.period(), value -> true);
      Optional<ReviewValue> either = firstDate(check.eitherDates());
      if (either.isPresent()) {
        boolean isAhead =
            date(either.get()).map(date -> date.isAfter(context.today())).orElse(false);
        reviewed = isAhead ? reviewed : reviewed.or(() -> either);
        due = isAhead ? due.or(() -> either) : due;
      }
      Optional<ReviewValue> day = period.filter(value -> value.period().isEmpty() && isDate(value));
      // A check that reads no intervals has no use for one.
      Optional<ReviewValue> interval =
          due.filter(
              value -> !check.period().isEmpty() && value.period().isPresent() && !isDate(value));
      return new ReviewValues(
          reviewed,
          interval.isPresent() ? day : due.or(() -> day),
          day.isPresent() ? interval : period.or(() -> interval),
          reviewed.isPresent() ? Optional.empty() : blank());
    }

    /** Takes dates and interval from the text, as the metadata has no date. */
    ReviewValues ofLines(ReviewValues metadata) {
      if (!speaksOfReviews(article.source().text())) {
        return metadata;
      }
      Optional<ReviewValue> reviewed = line(check.dates());
      Optional<ReviewValue> due = line(check.dueDates());
      if (reviewed.isEmpty() && due.isEmpty()) {
        return metadata;
      }
      Optional<ReviewValue> period =
          metadata.period.or(
              () ->
                  LabelledLines.text(article, context.paths(check.period()))
                      .map(ReviewValues::value)
                      .filter(value -> value.period().isPresent()));
      return new ReviewValues(reviewed, due, period, Optional.empty());
    }

    /** Whether a label may stand in a text; a pattern would take longer than what it saves. */
    private static boolean speaksOfReviews(String text) {
      return text.contains("eview") || text.contains("EVIEW");
    }

    private Optional<ReviewValue> line(FieldPaths paths) {
      List<String> named = context.paths(paths).stream().filter(Reader::isOfReviews).toList();
      return LabelledLines.date(article, named).map(ReviewValues::value);
    }

    /**
     * In a text, "Verified:" or "Tested on:" tells of one test rather than of the whole article.
     */
    private static boolean isOfReviews(String path) {
      return path.contains("review");
    }

    private Optional<ReviewDate> date(ReviewValue value) {
      return value.date(order(check, context, value));
    }

    private boolean isDate(ReviewValue value) {
      return date(value).isPresent();
    }

    private Optional<ReviewValue> firstDate(FieldPaths paths) {
      return first(paths, value -> !value.isNoDate());
    }

    /** The first value of some paths that is there and may be meant. */
    private Optional<ReviewValue> first(FieldPaths paths, Predicate<ReviewValue> isMeant) {
      for (Metadata.Field field : context.fields(paths, article)) {
        for (Scalar scalar : field.scalars()) {
          ReviewValue value = new ReviewValue(field.path(), scalar);
          if (!value.isBlank() && !value.isFilledIn() && isMeant.test(value)) {
            return Optional.of(value);
          }
        }
      }
      return Optional.empty();
    }

    /** The first key of a review date that has no value, or a word for none. */
    private Optional<Blank> blank() {
      for (Metadata.Field field : context.fields(check.dates(), article)) {
        List<Scalar> scalars = field.scalars();
        Predicate<Scalar> isBlank = scalar -> new ReviewValue("", scalar).isBlank();
        if (!scalars.isEmpty() && scalars.stream().allMatch(isBlank)) {
          return Optional.of(new Blank(field.path(), field.entry().keySpan()));
        }
      }
      return Optional.empty();
    }
  }

  private static ReviewValue value(LabelledLines.Line line) {
    return new ReviewValue(line.label(), line.value());
  }
}
