package org.articlint.lint;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.WordDiff;
import org.articlint.archive.segment.Place;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.check.BoilerplateSurvey;
import org.articlint.check.BoilerplateSurvey.Row;
import org.articlint.check.BoilerplateSurvey.Stage;
import org.articlint.check.ParagraphArchive;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Parallel;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.config.Config;

/** Surveys the repeated paragraphs of an archive, with their texts. */
public final class Boilerplate {

  private final ArticleFinder.FormatLookup formats;
  private final int threads;

  /**
   * A repeated paragraph.
   *
   * @param text the text of its first copy
   */
  public record Paragraph(Row row, String text) {}

  /**
   * The result of a survey.
   *
   * @param total the number of repeated paragraphs
   * @param spareWords the words of all copies beyond the first of each text
   * @param shown the first of them, with their texts
   * @param failures files that could not be read
   * @param uncompared articles that could not be compared with all others
   * @param ungrouped the number of repeated texts that were left out because grouping them cost too
   *     much
   */
  public record Survey(
      int articles,
      int total,
      long spareWords,
      List<Paragraph> shown,
      List<Failure> failures,
      List<Failure> uncompared,
      int ungrouped) {}

  /** Words in which a copy differs from the first one; either may be empty. */
  public record Difference(String first, String copy) {}

  /**
   * A copy of a paragraph.
   *
   * @param line 1-based
   * @param differences none when it has the same words
   */
  public record Copy(String path, int line, List<Difference> differences) {}

  /** The facts of an article. */
  private record Taken(String path, ArticleFacts facts) {}

  /**
   * Creates a survey.
   *
   * @param threads the number of articles to read at once, at least 1
   */
  public Boilerplate(ArticleFinder.FormatLookup formats, int threads) {
    this.formats = formats;
    this.threads = threads;
  }

  /**
   * Surveys the files.
   *
   * @param top the maximum number of paragraphs to show
   */
  public Survey survey(FoundFiles found, RepeatedParagraphs check, Set<Stage> stages, int top) {
    List<Failure> failures = new ArrayList<>(found.failures());
    try (ParagraphArchive archive = check.archive()) {
      int articles = addAll(found, check, archive, failures);
      BoilerplateSurvey.Survey surveyed = BoilerplateSurvey.of(check, archive, stages);
      return survey(found, surveyed, articles, failures, top);
    }
  }

  /** Adds the articles to an archive; returns how many. */
  private int addAll(
      FoundFiles found,
      RepeatedParagraphs check,
      ParagraphArchive archive,
      List<Failure> failures) {
    List<String> added = new ArrayList<>();
    new Parallel(threads)
        .each(
            found.files(),
            file -> read(file, check),
            read -> {
              read.failure().ifPresent(failures::add);
              read.value()
                  .map(taken -> add(taken, archive))
                  .ifPresent(
                      add -> {
                        add.failure().ifPresent(failures::add);
                        add.value().ifPresent(added::add);
                      });
            });
    return added.size();
  }

  private Survey survey(
      FoundFiles found,
      BoilerplateSurvey.Survey surveyed,
      int added,
      List<Failure> failures,
      int top) {
    List<Row> rows = surveyed.rows();
    RecentArticles articles = new RecentArticles(found, ArchiveLookup.NONE, formats);
    List<Paragraph> shown =
        rows.stream()
            .limit(top)
            .map(row -> new Paragraph(row, text(articles, row.places().get(0))))
            .toList();
    long spare = rows.stream().mapToLong(row -> (row.occurrences() - 1L) * row.words()).sum();
    List<Failure> uncompared =
        surveyed.uncompared().stream()
            .map(path -> new Failure(path, ParagraphArchive.TOO_MANY_ALIKE))
            .toList();
    return new Survey(added, rows.size(), spare, shown, failures, uncompared, surveyed.ungrouped());
  }

  /** The check by whose options the articles of a configuration are surveyed, if there is one. */
  public static Optional<RepeatedParagraphs> checkOf(Config config) {
    return config.ruleSet(config.directory()).rules().stream()
        .map(rule -> rule.check())
        .filter(RepeatedParagraphs.class::isInstance)
        .map(RepeatedParagraphs.class::cast)
        .min(Comparator.comparing(check -> !check.reportsParagraphs()));
  }

  /** Compares the copies of each paragraph that a survey shows with the first of them. */
  public List<List<Copy>> copies(FoundFiles found, List<Paragraph> paragraphs) {
    RecentArticles articles = new RecentArticles(found, ArchiveLookup.NONE, formats);
    return paragraphs.stream()
        .map(
            paragraph ->
                paragraph.row().places().stream()
                    .map(place -> copy(place, paragraph.text(), text(articles, place)))
                    .toList())
        .toList();
  }

  private static Copy copy(Place place, String first, String text) {
    List<Difference> differences =
        WordDiff.of(first, text).stream()
            .map(change -> new Difference(change.here(), change.there()))
            .toList();
    return new Copy(place.path(), place.line(), differences);
  }

  private Attempt<Taken> read(ArticleFile file, RepeatedParagraphs check) {
    return Attempt.read(
        file.path(),
        () -> {
          Article article = file.read(formats);
          if (article.isUnread()) {
            throw new IOException(article.problems().get(0).message());
          }
          Context context = new Context(LocalDate.EPOCH, article.source().length());
          return new Taken(file.path(), check.facts(article, context));
        });
  }

  private static Attempt<String> add(Taken taken, ParagraphArchive archive) {
    return Attempt.of(
        taken.path(),
        "its paragraphs could not be added to the archive",
        () -> {
          archive.add(taken.path(), taken.facts());
          return taken.path();
        });
  }

  private static String text(RecentArticles articles, Place place) {
    return articles
        .read(place.path())
        .flatMap(article -> article.paragraphAt(place.line(), place.column()))
        .map(Block.Paragraph::text)
        .orElse("");
  }
}
