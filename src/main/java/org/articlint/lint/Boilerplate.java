package org.articlint.lint;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Parallel;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.lookup.ArchiveLookup;

/** The repeated paragraphs of an archive, with their texts. */
public final class Boilerplate {

  private final ArticleFinder.FormatLookup formats;
  private final int threads;

  /**
   * A repeated paragraph.
   *
   * @param text of its first copy
   */
  public record Paragraph(Row row, String text) {}

  /**
   * What was found.
   *
   * @param total how many repeated paragraphs there are
   * @param shown the first of them
   * @param failures files that could not be read
   */
  public record Survey(int articles, int total, List<Paragraph> shown, List<Failure> failures) {}

  /** A part of an article's facts, or why there are none. */
  private record Read(String path, Optional<ArticleFacts> facts, Optional<Failure> failure) {}

  /** A survey with so many articles read at once. */
  public Boilerplate(ArticleFinder.FormatLookup formats, int threads) {
    this.formats = formats;
    this.threads = threads;
  }

  /**
   * Surveys the files.
   *
   * @param top how many paragraphs are shown at most
   */
  public Survey survey(FoundFiles found, RepeatedParagraphs check, Set<Stage> stages, int top) {
    List<Failure> failures = new ArrayList<>(found.failures());
    ParagraphArchive archive = check.archive();
    int[] count = new int[1];
    new Parallel(threads)
        .each(
            found.files(),
            file -> read(file, check),
            read -> {
              read.failure().ifPresent(failures::add);
              read.facts().ifPresent(facts -> archive.add(read.path(), facts));
              count[0] += read.facts().isPresent() ? 1 : 0;
            });
    List<Row> rows = BoilerplateSurvey.of(archive, stages);
    RecentArticles articles = new RecentArticles(found, ArchiveLookup.NONE, formats);
    List<Paragraph> shown =
        rows.stream()
            .limit(top)
            .map(row -> new Paragraph(row, text(articles, row.places().get(0))))
            .toList();
    return new Survey(count[0], rows.size(), shown, failures);
  }

  private Read read(ArticleFile file, RepeatedParagraphs check) {
    try {
      Article article = file.read(formats);
      if (article.isUnread()) {
        String reason = article.problems().get(0).message();
        return new Read(
            file.path(), Optional.empty(), Optional.of(new Failure(file.path(), reason)));
      }
      Context context = new Context(LocalDate.EPOCH, article.source().length());
      return new Read(file.path(), Optional.of(check.facts(article, context)), Optional.empty());
    } catch (IOException e) {
      return new Read(
          file.path(), Optional.empty(), Optional.of(new Failure(file.path(), Reasons.of(e))));
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(
          file.path(),
          Optional.empty(),
          Optional.of(new Failure(file.path(), "the reader failed on it: " + e)));
    }
  }

  private static String text(RecentArticles articles, Place place) {
    return articles
        .read(place.path())
        .flatMap(article -> article.paragraphAt(place.line(), place.column()))
        .map(Block.Paragraph::text)
        .orElse("");
  }
}
