package org.articlint.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.check.ReviewDeadline.Subject;
import org.articlint.check.ReviewValue.Fault;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Context;
import org.articlint.check.value.PageKind;

/** Reads the deadlines of one article from its metadata, labelled lines and expiry comments. */
final class ReviewReader {

  /** The comment that github/docs uses: {@code <!-- expires 2027-01-31 -->}. */
  private static final Pattern EXPIRES =
      Pattern.compile("\\s*expires\\b:?\\s*(\\S*)\\s*", Pattern.CASE_INSENSITIVE);

  private static final String INTERVAL = "Write an interval such as 6 months, 1 year or 90 days.";

  /**
   * The reviews of an article.
   *
   * @param unset the key of a review date without a value, beside the interval that asks for one
   * @param isEvergreen whether the article declares that it needs no review
   * @param wanting what asks for a review of which there is no date, as a clause
   */
  record Reviews(
      List<ReviewDeadline> deadlines,
      List<Fault> faults,
      Optional<Unset> unset,
      boolean isEvergreen,
      Optional<String> wanting) {
    boolean isPresent() {
      return isEvergreen || !deadlines.isEmpty() || !faults.isEmpty() || unset.isPresent();
    }
  }

  /** A review date without a value, and the interval that asks for reviews. */
  record Unset(ReviewValues.Blank key, ReviewValue period) {}

  private final StaleDate check;
  private final Article article;
  private final Context context;
  private final ReviewValues values;
  private final List<ReviewDeadline> deadlines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private ReviewReader(StaleDate check, Article article, Context context) {
    this.check = check;
    this.article = article;
    this.context = context;
    this.values = ReviewValues.of(check, article, context);
  }

  /** Reads the deadlines and faults of an article. */
  static Reviews read(StaleDate check, Article article, Context context) {
    return new ReviewReader(check, article, context).read();
  }

  private Reviews read() {
    Optional<ReviewDate> due = values.due().flatMap(this::date);
    Optional<ReviewDate> reviewed = values.reviewed().flatMap(this::date);
    Optional<ReviewPeriod> own =
        values.reviewed().flatMap(any -> values.period().flatMap(this::period));
    due.ifPresent(this::addDueDate);
    boolean isInvalidWanted = check.find() == StaleDate.Find.INVALID;
    if (isInvalidWanted || (due.isEmpty() && !isEvergreen())) {
      ReviewPeriod holds = own.or(this::tagged).orElse(check.maxAge());
      reviewed.ifPresent(date -> addReview(date, holds));
      if (values.reviewed().isEmpty() && due.isEmpty() && check.usesGit()) {
        addCommit(holds);
      }
    }
    if (check.expiryComments()) {
      article.comments().forEach(this::addExpiry);
    }
    return new Reviews(deadlines, faults, unset(due), isEvergreen(), wanting());
  }

  /** What asks for a review that has no date: a date key without a value, or a bare interval. */
  private Optional<String> wanting() {
    if (values.reviewed().isPresent() || values.due().isPresent()) {
      return Optional.empty();
    }
    Optional<String> interval =
        values
            .period()
            .filter(period -> !period.isEvergreen())
            .map(period -> period + ", but no review is on record");
    return values.blank().map(ReviewValues.Blank::state).or(() -> interval);
  }

  private Optional<Unset> unset(Optional<ReviewDate> due) {
    Optional<ReviewValue> period =
        values.period().filter(value -> value.period().isPresent() && due.isEmpty());
    return values.blank().flatMap(key -> period.map(value -> new Unset(key, value)));
  }

  private boolean isEvergreen() {
    return values.due().filter(ReviewValue::isEvergreen).isPresent()
        || values.reviewed().filter(ReviewValue::isEvergreen).isPresent()
        || (values.reviewed().isPresent()
            && values.period().filter(ReviewValue::isEvergreen).isPresent());
  }

  private Optional<ReviewDate> date(ReviewValue value) {
    ReviewDate.Order order = ReviewValues.order(check, context, value);
    Optional<ReviewDate> date = value.date(order);
    if (date.isEmpty() && !value.isEvergreen()) {
      problem(value.text(), ReviewDate.problem(value.text(), order))
          .ifPresent(problem -> faults.add(value.fault(problem)));
    } else if (date.isPresent() && check.exactForm() && !ReviewDate.isPlain(value.text(), order)) {
      faults.add(value.fault("is not written as " + ReviewDate.form(order)));
    }
    return date;
  }

  /**
   * What is wrong with a text that cannot be read: that it is a placeholder, or what is said of
   * others; nothing when people are to copy the article and fill it in.
   */
  private Optional<String> problem(String text, String unreadable) {
    if (!check.isPlaceholder(text, context)) {
      return Optional.of(unreadable);
    }
    return PageKind.TEMPLATE.is(article) ? Optional.empty() : Optional.of("has not been filled in");
  }

  private Optional<ReviewPeriod> period(ReviewValue value) {
    Optional<ReviewPeriod> read = value.period();
    if (read.isEmpty() && !value.isEvergreen()) {
      problem(value.text(), ReviewPeriod.problem(value.text()))
          .map(problem -> value.fault(problem).helped(INTERVAL))
          .ifPresent(faults::add);
    }
    return read;
  }

  private Optional<ReviewPeriod> tagged() {
    return context.fields(check.periodTags(), article).stream()
        .flatMap(field -> field.scalars().stream())
        .flatMap(scalar -> Pattern.compile(",").splitAsStream(scalar.text()))
        .filter(tag -> !tag.isBlank())
        .flatMap(tag -> ReviewPeriod.read(tag, "").stream())
        .findFirst();
  }

  private void addDueDate(ReviewDate due) {
    ReviewValue value = values.due().orElseThrow();
    Subject subject = check.dates().isEmpty() ? Subject.ARTICLE : Subject.REVIEW;
    deadlines.add(
        new ReviewDeadline(
            value.scalar().span(), value.field(), Optional.empty(), due.day(), subject, ""));
  }

  private void addReview(ReviewDate reviewed, ReviewPeriod holds) {
    ReviewValue value = values.reviewed().orElseThrow();
    LocalDate due = holds.dueAfter(reviewed.day());
    Optional<ReviewValue> own = values.period().filter(period -> period.period().isPresent());
    deadlines.add(
        new ReviewDeadline(
            value.scalar().span(),
            value.field(),
            Optional.of(new ReviewDeadline.Event(reviewed, value.text())),
            due,
            check.records() == StaleDate.Records.CHANGE ? Subject.CHANGE : Subject.REVIEW,
            own.map(period -> "on " + due + " (" + period + ")")
                .orElseGet(() -> holds.inWords() + " later, on " + due)));
  }

  /** Adds the day of the last commit that changed the text; without one there is nothing to add. */
  private void addCommit(ReviewPeriod holds) {
    Optional<LocalDate> day = context.lastChange();
    if (day.isEmpty()) {
      return;
    }
    String text = day.get().toString();
    ReviewDate date = ReviewDate.read(text).orElseThrow();
    deadlines.add(
        new ReviewDeadline(
            article.source().firstLine(),
            StaleDate.GIT,
            Optional.of(new ReviewDeadline.Event(date, text)),
            holds.dueAfter(date.day()),
            Subject.CHANGE,
            ""));
  }

  private static Fault fault(Comment comment, String text, String problem) {
    return new Fault(comment.span(), "expires", text, problem, Optional.empty(), Optional.empty());
  }

  private void addExpiry(Comment comment) {
    Matcher matcher = EXPIRES.matcher(comment.text());
    if (!matcher.matches()) {
      return;
    }
    String text = matcher.group(1);
    Optional<ReviewDate> read = ReviewDate.read(text);
    if (read.isEmpty()) {
      problem(text, ReviewDate.problem(text, ReviewDate.Order.YEAR_FIRST))
          .map(problem -> fault(comment, text, problem))
          .ifPresent(faults::add);
      return;
    }
    LocalDate due = read.get().day();
    deadlines.add(
        new ReviewDeadline(
            comment.span(), "expires " + due, Optional.empty(), due, Subject.PART, ""));
  }
}
