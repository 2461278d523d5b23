package org.articlint.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.match.Match;
import org.articlint.check.value.ReviewDate;
import org.articlint.check.value.ReviewPeriod;

/**
 * A day on which an article, or a part of it, is due.
 *
 * @param reviewed the last review, when the day follows from that
 * @param subject what is due, or expires, at the begin of a sentence
 * @param expires whether it then should be gone, and not only read again
 */
record ReviewDeadline(
    Span span,
    String key,
    Optional<LocalDate> reviewed,
    LocalDate due,
    String subject,
    boolean expires) {

  /** The form that github/docs checks: {@code <!-- expires 2027-01-31 -->}. */
  private static final Pattern EXPIRES =
      Pattern.compile("\\s*expires\\b:?\\s*(\\S*)\\s*", Pattern.CASE_INSENSITIVE);

  /** Values that say that no review is ever due. */
  private static final Set<String> EVERGREEN =
      Set.of("never", "none", "evergreen", "on change", "as needed", "n/a", "false", "no", "off");

  /** Switches of a site generator, and answers to whether there was a review: no dates. */
  private static final Set<String> YES = Set.of("true", "yes", "on", "1");

  /**
   * A date or period that is wrong.
   *
   * @param problem what is wrong with {@code text}, as the rest of a sentence
   */
  record Fault(Span span, String key, String text, String problem, Optional<String> label) {}

  /** What an article says of its reviews. */
  record Read(List<ReviewDeadline> deadlines, List<Fault> faults, boolean isEvergreen) {
    boolean isPresent() {
      return isEvergreen || !deadlines.isEmpty() || !faults.isEmpty();
    }
  }

  /** A value and the path at which it stands. */
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

  /** Reads what an article says. */
  static Read read(StaleDate check, Article article) {
    List<ReviewDeadline> deadlines = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Optional<Given> dueDate = first(article, check.dueDates());
    Optional<Given> date = first(article, check.dates());
    Optional<Given> given = first(article, check.period());
    boolean evergreen =
        dueDate.filter(Given::isEvergreen).isPresent()
            || date.filter(Given::isEvergreen).isPresent()
            || (date.isPresent() && given.filter(Given::isEvergreen).isPresent());
    String form = check.dateOrder() == ReviewDate.Order.YEAR_FIRST ? "YYYY-MM-DD" : "MM/DD/YYYY";
    Optional<LocalDate> due = dueDate.flatMap(d -> ReviewDate.read(d.text(), check.dateOrder()));
    Optional<LocalDate> reviewed = date.flatMap(d -> ReviewDate.read(d.text(), check.dateOrder()));
    if (dueDate.isPresent() && due.isEmpty() && !dueDate.get().isEvergreen()) {
      faults.add(dueDate.get().fault("is not a date (" + form + ")"));
    }
    if (date.isPresent() && reviewed.isEmpty() && !date.get().isEvergreen()) {
      faults.add(date.get().fault("is not a date (" + form + ")"));
    }
    Optional<ReviewPeriod> own = given.flatMap(p -> ReviewPeriod.read(p.text()));
    if (date.isPresent() && given.isPresent() && own.isEmpty() && !given.get().isEvergreen()) {
      faults.add(given.get().fault("is not a period (such as 6 months or 180d)"));
    }
    if (due.isPresent()) {
      Given at = dueDate.orElseThrow();
      boolean expires = check.dates().isEmpty();
      deadlines.add(
          new ReviewDeadline(
              at.scalar.span(),
              at.path,
              Optional.empty(),
              due.get(),
              expires ? "the article" : "a review",
              expires));
    }
    if (reviewed.isPresent() && (due.isEmpty() || check.find() == StaleDate.Find.INVALID)) {
      Given at = date.orElseThrow();
      ReviewPeriod period = own.or(() -> tagged(article, check)).orElse(check.maxAge());
      if (!evergreen || check.find() == StaleDate.Find.INVALID) {
        deadlines.add(
            new ReviewDeadline(
                at.scalar.span(),
                at.path,
                reviewed,
                period.dueAfter(reviewed.get()),
                "the last review",
                false));
      }
    }
    if (check.expiryComments()) {
      article.comments().forEach(comment -> addExpiry(comment, deadlines, faults));
    }
    return new Read(deadlines, faults, evergreen);
  }

  private static Optional<Given> first(Article article, List<String> paths) {
    for (String path : paths) {
      for (Metadata.Field field : article.metadata().all(path)) {
        for (Scalar scalar : field.scalars()) {
          if (!scalar.text().isBlank()
              && !YES.contains(scalar.text().strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Given(field.path(), scalar));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ReviewPeriod> tagged(Article article, StaleDate check) {
    return article.metadata().scalars(check.periodTags()).stream()
        .flatMap(scalar -> Pattern.compile(",").splitAsStream(scalar.text()))
        .flatMap(tag -> ReviewPeriod.read(tag).stream())
        .findFirst();
  }

  private static void addExpiry(
      Comment comment, List<ReviewDeadline> deadlines, List<Fault> faults) {
    Matcher matcher = EXPIRES.matcher(comment.text());
    if (!matcher.matches()) {
      return;
    }
    String text = matcher.group(1);
    ReviewDate.read(text)
        .ifPresentOrElse(
            due ->
                deadlines.add(
                    new ReviewDeadline(
                        comment.span(),
                        "expires " + due,
                        Optional.empty(),
                        due,
                        "this part",
                        true)),
            () ->
                faults.add(
                    new Fault(
                        comment.span(),
                        "expires",
                        text,
                        "is not a date (YYYY-MM-DD)",
                        Optional.empty())));
  }

  /** What is wrong when the review lies in the future. */
  Optional<Fault> future(LocalDate today, Optional<ReviewPeriod> ahead) {
    LocalDate last = ahead.map(period -> period.dueAfter(today)).orElse(today);
    return reviewed
        .filter(day -> day.isAfter(last))
        .map(
            day ->
                new Fault(
                    span,
                    key,
                    day.toString(),
                    "lies in the future",
                    Optional.of("today: " + today)));
  }

  /** That it is due, or will be. */
  Match match(LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, due);
    long age = ChronoUnit.DAYS.between(reviewed.orElse(due), today);
    String date = reviewed.orElse(due).toString();
    Map<String, String> values =
        Map.of(
            "date", date,
            "days", Long.toString(left > 0 ? left : age),
            "due", due.toString(),
            "state", state(left, age, date),
            "problem", "");
    Match match = Match.of(span, key, values);
    return left > 0 || reviewed.isEmpty()
        ? match
        : match.labelled(days(age) + " ago, due again since " + due);
  }

  private String state(long left, long age, String date) {
    if (left > 0) {
      String inDays = "in " + days(left);
      return reviewed.isPresent()
          ? "%s, on %s, is due again on %s, %s".formatted(subject, date, due, inDays)
          : "%s %s on %s, %s".formatted(subject, expires ? "expires" : "is due", due, inDays);
    }
    if (reviewed.isPresent()) {
      return "%s, on %s, is %s old and was due again on %s"
          .formatted(subject, date, days(age), due);
    }
    return age == 0
        ? "%s %s today, %s".formatted(subject, expires ? "expires" : "is due", due)
        : "%s %s on %s, %s ago".formatted(subject, expires ? "expired" : "was due", due, days(age));
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
