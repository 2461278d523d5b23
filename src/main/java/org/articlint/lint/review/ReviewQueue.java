package org.articlint.lint.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.articlint.article.Article;
import org.articlint.check.ReviewState;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Context;
import org.articlint.check.value.Context.UnknownPastException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.LastChanges;
import org.articlint.lint.files.Parallel;

/** Lists the articles that somebody has to review, by the rules about reviews. */
public final class ReviewQueue {

  private final ArticleFinder.FormatLookup formats;
  private final int threads;
  private final LocalDate today;
  private final ReviewPeriod soon;

  /**
   * The queue.
   *
   * @param articles how many articles there are, in the queue or not
   * @param counts how many of them are in each state
   * @param unruled how many of them no rule about reviews looks at
   * @param entries those that somebody has to review, in order
   * @param failures articles that could not be judged
   * @param notices what is not known, for people
   */
  public record Queue(
      LocalDate today,
      int articles,
      Map<ReviewState.Kind, Integer> counts,
      int unruled,
      List<QueueEntry> entries,
      List<Failure> failures,
      List<String> notices) {

    /** The entries whose most urgent state is this one, in order. */
    public List<QueueEntry> in(QueueState state) {
      return entries.stream().filter(entry -> QueueState.of(entry) == state).toList();
    }

    /** The queue with some of its entries only. */
    public Queue only(Predicate<QueueEntry> wanted) {
      List<QueueEntry> some = entries.stream().filter(wanted).toList();
      return new Queue(today, articles, counts, unruled, some, failures, notices);
    }
  }

  /**
   * Creates a queue.
   *
   * @param threads the number of articles to read at once, at least 1
   * @param today the day of the run, in UTC
   * @param soon how long before its day a review counts as due soon
   */
  public ReviewQueue(
      ArticleFinder.FormatLookup formats, int threads, LocalDate today, ReviewPeriod soon) {
    this.formats = formats;
    this.threads = threads;
    this.today = today;
    this.soon = soon;
  }

  /**
   * Reads the articles and lists those that are due.
   *
   * @param hasGit whether git is asked when the articles last changed
   */
  public Queue of(FoundFiles found, boolean hasGit) {
    return of(found, hasGit, QueueEntry::isDue);
  }

  /**
   * Reads the articles and lists all whose reviews a rule looks at, without asking git when they
   * last changed.
   */
  public Queue all(FoundFiles found) {
    return of(found, false, entry -> true);
  }

  private Queue of(FoundFiles found, boolean hasGit, Predicate<QueueEntry> listed) {
    Survey survey = new Survey(found, listed);
    Owners owners = new Owners(found.root());
    try (LastChanges changes = new LastChanges(found, formats, today)) {
      new Parallel(threads)
          .each(
              found.files(),
              file -> survey.read(file, new Past(changes, hasGit), owners),
              survey::add);
    }
    survey.notices.addAll(owners.faults());
    return survey.queue();
  }

  /** What git knows of articles. */
  private record Past(LastChanges changes, boolean hasGit) {

    /** The day of the last change; empty when git cannot say, which is noted. */
    Optional<LocalDate> lastChange(ArticleFile file, Article article, Set<String> notices) {
      if (!hasGit) {
        return Optional.empty();
      }
      try {
        return Optional.of(changes.of(file, article));
      } catch (UnknownPastException e) {
        notices.add("when some articles last changed is not known: " + e.getMessage());
        return Optional.empty();
      }
    }
  }

  /** What is known so far. */
  private final class Survey {
    private final FoundFiles found;
    private final Predicate<QueueEntry> listed;
    private final Map<ReviewState.Kind, Integer> counts = new EnumMap<>(ReviewState.Kind.class);
    private final List<QueueEntry> entries = new ArrayList<>();
    private final List<Failure> failures;

    /** Noted by several threads. */
    private final Set<String> notices = ConcurrentHashMap.newKeySet();

    private int unruled;

    Survey(FoundFiles found, Predicate<QueueEntry> listed) {
      this.found = found;
      this.listed = listed;
      this.failures = new ArrayList<>(found.failures());
    }

    Attempt<Optional<QueueEntry>> read(ArticleFile file, Past past, Owners owners) {
      Attempt<Article> read = Attempt.read(file.path(), () -> ReadableArticle.read(file, formats));
      return read.failure().isPresent()
          ? new Attempt<>(Optional.empty(), read.failure())
          : Attempt.of(
              file.path(),
              "its reviews could not be judged",
              () -> entry(file, read.value().orElseThrow(), past, owners));
    }

    /** Judges an article; empty when no rule looks at its reviews. */
    private Optional<QueueEntry> entry(
        ArticleFile file, Article article, Past past, Owners owners) {
      Supplier<Context> context =
          () ->
              new Context(
                  today,
                  article.source().length(),
                  file.config().vocabulary(),
                  new Context.Past(
                      Optional::empty, () -> Optional.of(past.changes.of(file, article))));
      ArticleReview review = ArticleReview.of(file, article, context, soon);
      if (!review.isJudged()) {
        return Optional.empty();
      }
      QueueEntry entry =
          new QueueEntry(
              file.path(),
              article.title().map(Article.Title::text).orElse(""),
              review.state(),
              review.waiting(),
              owners.of(article, context.get()),
              Optional.empty());
      return Optional.of(
          entry.isDue() ? entry.changedOn(past.lastChange(file, article, notices)) : entry);
    }

    void add(Attempt<Optional<QueueEntry>> read) {
      read.failure().ifPresent(failures::add);
      if (read.value().isPresent()) {
        Optional<QueueEntry> entry = read.value().get();
        unruled += entry.isEmpty() ? 1 : 0;
        entry.ifPresent(each -> counts.merge(each.review().kind(), 1, Integer::sum));
        entry.filter(listed).ifPresent(entries::add);
      }
    }

    Queue queue() {
      entries.sort(QueueEntry.ORDER);
      failures.sort(Failure.ORDER);
      return new Queue(
          today,
          found.files().size(),
          counts,
          unruled,
          List.copyOf(entries),
          List.copyOf(failures),
          List.copyOf(new TreeSet<>(notices)));
    }
  }
}
