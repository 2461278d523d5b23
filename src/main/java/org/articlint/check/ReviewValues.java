package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.ReviewDate;

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

  /** The word in the names of all dates that are read from lines of the text. */
  private static final Pattern REVIEW = Pattern.compile("review", Pattern.CASE_INSENSITIVE);

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
      if (!REVIEW.matcher(article.source().text()).find()) {
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
      for (String path : context.paths(paths)) {
        for (ReviewValue value : values(path)) {
          if (!value.isBlank() && !value.isFilledIn() && isMeant.test(value)) {
            return Optional.of(value);
          }
        }
      }
      return Optional.empty();
    }

    private List<ReviewValue> values(String path) {
      List<ReviewValue> values = new ArrayList<>();
      for (Metadata.Field field : article.metadata().all(path)) {
        field.scalars().forEach(scalar -> values.add(new ReviewValue(field.path(), scalar)));
      }
      return values;
    }

    /** The first key of a review date that has no value, or a word for none. */
    private Optional<Blank> blank() {
      for (String path : context.paths(check.dates())) {
        for (Metadata.Field field : article.metadata().all(path)) {
          List<Scalar> scalars = field.scalars();
          Predicate<Scalar> isBlank = scalar -> new ReviewValue("", scalar).isBlank();
          if (!scalars.isEmpty() && scalars.stream().allMatch(isBlank)) {
            return Optional.of(new Blank(field.path(), field.entry().keySpan()));
          }
        }
      }
      return Optional.empty();
    }
  }

  private static ReviewValue value(LabelledLines.Line line) {
    return new ReviewValue(line.label(), line.value());
  }
}
