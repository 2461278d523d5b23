package org.articlint.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.value.Context;
import org.articlint.check.value.ReviewDate;
import org.articlint.check.value.ReviewPeriod;

/** Reads the deadlines of one article from its metadata and its expiry comments. */
final class ReviewReader {

  /** The comment that github/docs uses: {@code <!-- expires 2027-01-31 -->}. */
  private static final Pattern EXPIRES =
      Pattern.compile("\\s*expires\\b:?\\s*(\\S*)\\s*", Pattern.CASE_INSENSITIVE);

  /** Values that exempt an article from reviews. */
  private static final Set<String> EVERGREEN =
      Set.of("never", "none", "evergreen", "on change", "as needed", "n/a", "false", "no", "off");

  /** Values of switches that site generators keep under the same keys; they are not dates. */
  private static final Set<String> SWITCHED_ON = Set.of("true", "yes", "on", "1");

  /**
   * A date or period that cannot be used.
   *
   * @param problem the predicate of a sentence whose subject is {@code text}
   */
  record Fault(Span span, String key, String text, String problem, Optional<String> label) {}

  /**
   * The reviews of an article.
   *
   * @param isEvergreen whether the article declares that it needs no review
   */
  record Reviews(List<ReviewDeadline> deadlines, List<Fault> faults, boolean isEvergreen) {
    boolean isPresent() {
      return isEvergreen || !deadlines.isEmpty() || !faults.isEmpty();
    }
  }

  /** A value of the metadata with its path. */
  private record Given(String path, Scalar scalar) {
    String text() {
      return scalar.text().strip();
    }

    boolean isEvergreen() {
      return EVERGREEN.contains(text().toLowerCase(Locale.ROOT).replace('-', ' '));
    }

    Fault fault(String problem) {
      return new Fault(scalar.span(), path, text(), problem, Optional.empty());
    }
  }

  private final StaleDate check;
  private final Article article;
  private final Context context;
  private final Optional<Given> dueDate;
  private final Optional<Given> reviewDate;
  private final Optional<Given> period;
  private final List<ReviewDeadline> deadlines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private ReviewReader(StaleDate check, Article article, Context context) {
    this.check = check;
    this.article = article;
    this.context = context;
    this.dueDate = first(context.paths(check.dueDates()));
    this.reviewDate = first(context.paths(check.dates()));
    this.period = first(context.paths(check.period()));
  }

  /** Reads the deadlines and faults of an article. */
  static Reviews read(StaleDate check, Article article, Context context) {
    return new ReviewReader(check, article, context).read();
  }

  private Reviews read() {
    Optional<LocalDate> due = dueDate.flatMap(this::date);
    Optional<LocalDate> reviewed = reviewDate.flatMap(this::date);
    Optional<ReviewPeriod> own = reviewDate.flatMap(any -> period.flatMap(this::period));
    due.ifPresent(this::addDueDate);
    boolean isInvalidWanted = check.find() == StaleDate.Find.INVALID;
    if (isInvalidWanted || (due.isEmpty() && !isEvergreen())) {
      reviewed.ifPresent(day -> addReview(day, own.or(this::tagged).orElse(check.maxAge())));
    }
    if (check.expiryComments()) {
      article.comments().forEach(this::addExpiry);
    }
    return new Reviews(deadlines, faults, isEvergreen());
  }

  private boolean isEvergreen() {
    return dueDate.filter(Given::isEvergreen).isPresent()
        || reviewDate.filter(Given::isEvergreen).isPresent()
        || (reviewDate.isPresent() && period.filter(Given::isEvergreen).isPresent());
  }

  /** The first value of the paths that could be a date or a period. */
  private Optional<Given> first(List<String> paths) {
    for (String path : paths) {
      for (Metadata.Field field : article.metadata().all(path)) {
        for (Scalar scalar : field.scalars()) {
          String text = scalar.text().strip().toLowerCase(Locale.ROOT);
          if (!text.isEmpty() && !SWITCHED_ON.contains(text)) {
            return Optional.of(new Given(field.path(), scalar));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(Given given) {
    Optional<LocalDate> date = ReviewDate.read(given.text(), check.dateOrder());
    if (date.isEmpty() && !given.isEvergreen()) {
      boolean isYearFirst = check.dateOrder() == ReviewDate.Order.YEAR_FIRST;
      String form = isYearFirst ? "YYYY-MM-DD" : "MM/DD/YYYY";
      faults.add(given.fault("is not a date (" + form + ")"));
    }
    return date;
  }

  private Optional<ReviewPeriod> period(Given given) {
    Optional<ReviewPeriod> read = ReviewPeriod.read(given.text());
    if (read.isEmpty() && !given.isEvergreen()) {
      faults.add(given.fault("is not a period (such as 6 months or 180d)"));
    }
    return read;
  }

  private Optional<ReviewPeriod> tagged() {
    return article.metadata().scalars(context.paths(check.periodTags())).stream()
        .flatMap(scalar -> Pattern.compile(",").splitAsStream(scalar.text()))
        .flatMap(tag -> ReviewPeriod.read(tag).stream())
        .findFirst();
  }

  private void addDueDate(LocalDate due) {
    Given given = dueDate.orElseThrow();
    boolean expires = check.dates().isEmpty();
    deadlines.add(
        new ReviewDeadline(
            given.scalar.span(),
            given.path,
            Optional.empty(),
            due,
            expires ? "the article" : "a review",
            expires));
  }

  private void addReview(LocalDate reviewed, ReviewPeriod holds) {
    Given given = reviewDate.orElseThrow();
    deadlines.add(
        new ReviewDeadline(
            given.scalar.span(),
            given.path,
            Optional.of(reviewed),
            holds.dueAfter(reviewed),
            "the last review",
            false));
  }

  private void addExpiry(Comment comment) {
    Matcher matcher = EXPIRES.matcher(comment.text());
    if (!matcher.matches()) {
      return;
    }
    String text = matcher.group(1);
    Optional<LocalDate> read = ReviewDate.read(text);
    if (read.isEmpty()) {
      String problem = "is not a date (YYYY-MM-DD)";
      faults.add(new Fault(comment.span(), "expires", text, problem, Optional.empty()));
      return;
    }
    LocalDate due = read.get();
    deadlines.add(
        new ReviewDeadline(
            comment.span(), "expires " + due, Optional.empty(), due, "this part", true));
  }
}
