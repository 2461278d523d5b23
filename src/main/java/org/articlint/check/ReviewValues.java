package org.articlint.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.article.Article;
import org.articlint.article.Block;
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
 * @param blank the key of a review date that has no date
 */
record ReviewValues(
    Optional<ReviewValue> reviewed,
    Optional<ReviewValue> due,
    Optional<ReviewValue> period,
    Optional<Blank> blank) {

  /**
   * A key without a date.
   *
   * @param field its path, as written
   * @param word what stands in place of the date; empty when nothing does
   */
  record Blank(String field, String word, Span span) {
    /** Says so in a clause. */
    String state() {
      return "'" + field + (word.isEmpty() ? "' is empty" : ": " + word + "' records no review");
    }
  }

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
      Optional<ReviewValue> reviewed = firstDate(check.dates(), true);
      Optional<ReviewValue> due = firstDate(check.dueDates(), false);
      Optional<ReviewValue> period = first(check.period(), value -> true);
      Optional<ReviewValue> either = firstDate(check.eitherDates(), false);
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
      if (!LabelledLines.speaksOfReviews(article.source())) {
        return metadata;
      }
      Optional<ReviewValue> reviewed = line(check.dates());
      Optional<ReviewValue> due = line(check.dueDates());
      if (reviewed.isEmpty() && due.isEmpty()) {
        Optional<ReviewValue> open = openLine();
        return open.isEmpty()
            ? metadata
            : new ReviewValues(open, Optional.empty(), metadata.period, Optional.empty());
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
      return LabelledLines.date(article, named(paths)).map(ReviewValues::value);
    }

    /**
     * A line such as "Last reviewed: TBD" before the first section; what stands in a section may
     * explain the line to others.
     */
    private Optional<ReviewValue> openLine() {
      if (check.placeholders().isEmpty()) {
        return Optional.empty();
      }
      Optional<LabelledLines.Line> line = LabelledLines.text(article, named(check.dates()));
      return line.isPresent()
              && line.get().value().span().start() < firstSection()
              && check.isPlaceholder(line.get().value().text(), context)
          ? Optional.of(value(line.get()))
          : Optional.empty();
    }

    private int firstSection() {
      return Block.all(article.blocks()).stream()
          .filter(block -> block instanceof Block.Heading heading && heading.level() > 1)
          .mapToInt(block -> block.span().start())
          .findFirst()
          .orElse(Integer.MAX_VALUE);
    }

    private List<String> named(FieldPaths paths) {
      return context.paths(paths).stream().filter(Reader::isOfReviews).toList();
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

    /**
     * The first value of some paths that may be meant as a date.
     *
     * @param isReview whether the date would be that of a review
     */
    private Optional<ReviewValue> firstDate(FieldPaths paths, boolean isReview) {
      return isReview
          ? values(paths, value -> !value.isNoDate() && !isUnreviewed(value)).map(this::newest)
          : first(paths, value -> !value.isNoDate());
    }

    /** The first value of some paths that is there and may be meant. */
    private Optional<ReviewValue> first(FieldPaths paths, Predicate<ReviewValue> isMeant) {
      return values(paths, isMeant).map(values -> values.get(0));
    }

    /** The values that may be meant, of the first field of some paths that has one. */
    private Optional<List<ReviewValue>> values(FieldPaths paths, Predicate<ReviewValue> isMeant) {
      for (Metadata.Field field : context.fields(paths, article)) {
        List<ReviewValue> values =
            field.scalars().stream()
                .map(scalar -> new ReviewValue(field.path(), scalar))
                .filter(value -> !value.isBlank() && !value.isFilledIn() && isMeant.test(value))
                .toList();
        if (!values.isEmpty()) {
          return Optional.of(values);
        }
      }
      return Optional.empty();
    }

    /** The newest date of a list of reviews, or its first value when none is a date. */
    private ReviewValue newest(List<ReviewValue> values) {
      return values.size() == 1
          ? values.get(0)
          : values.stream()
              .filter(this::isDate)
              .max(Comparator.comparing(value -> date(value).orElseThrow().day()))
              .orElse(values.get(0));
    }

    /** The first key of a review date that has no value, or a word for none. */
    private Optional<Blank> blank() {
      for (Metadata.Field field : context.fields(check.dates(), article)) {
        Optional<String> word = wordForNone(field);
        if (word.isPresent()) {
          return Optional.of(new Blank(field.path(), word.get(), field.entry().keySpan()));
        }
      }
      return Optional.empty();
    }

    /** What stands in place of dates, maybe nothing; empty when there is another value. */
    private Optional<String> wordForNone(Metadata.Field field) {
      Optional<String> word = Optional.empty();
      for (Scalar scalar : field.scalars()) {
        ReviewValue value = new ReviewValue(field.path(), scalar);
        if (!value.isBlank() && !isUnreviewed(value)) {
          return Optional.empty();
        }
        word = Optional.of(value.isBlank() ? "" : value.text());
      }
      return word;
    }

    private boolean isUnreviewed(ReviewValue value) {
      return value.isZero()
          || (value.isWithoutDigits() && check.isUnreviewed(value.text(), context));
    }
  }

  private static ReviewValue value(LabelledLines.Line line) {
    return new ReviewValue(line.label(), line.value());
  }
}
