package org.articlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.Repetition;
import org.articlint.archive.segment.Place;

/** Lists the repeated paragraphs of an archive, the most repeated first. */
public final class BoilerplateSurvey {

  private static final int MAX_PLACES = 5;

  private static final Comparator<Row> MOST_REPEATED =
      Comparator.comparingInt((Row row) -> -row.articles())
          .thenComparingInt(row -> -row.occurrences())
          .thenComparing(row -> row.places().get(0).path())
          .thenComparingInt(row -> row.places().get(0).line());

  private BoilerplateSurvey() {}

  /** The ways in which a paragraph can be repeated, the most literal first. */
  public enum Stage {
    /** Word for word, slots of the article's metadata aside. */
    SAME,
    /** Sentence by sentence. */
    SENTENCES,
    /** Nearly word for word. */
    NEAR
  }

  /**
   * A repeated paragraph.
   *
   * @param articles the number of articles that have it
   * @param atLeast whether there may be more articles, because counting stopped
   * @param occurrences the number of paragraphs with exactly this text, slots aside
   * @param words its number of words
   * @param places some of its places, first the one whose text it is
   */
  public record Row(
      Stage stage, int articles, boolean atLeast, int occurrences, int words, List<Place> places) {}

  /**
   * Surveys an archive to which all articles have been added.
   *
   * @param stages the kinds of repetition to list
   */
  public static List<Row> of(ParagraphArchive archive, Set<Stage> stages) {
    List<Row> rows = new ArrayList<>();
    ParagraphIndex index = archive.index(List.of());
    for (IndexedArticle article : archive.articles(index)) {
      for (int i = 0; i < article.facts().count(); i++) {
        if (article.isFirst(i)) {
          Optional<Row> row = row(index, article, i);
          if (row.isPresent() && stages.contains(row.get().stage())) {
            rows.add(row.get());
          }
        }
      }
    }
    rows.sort(Comparator.comparing(Row::stage).thenComparing(MOST_REPEATED));
    List<Row> left = withoutTwins(rows);
    left.sort(MOST_REPEATED);
    return left;
  }

  private static Optional<Row> row(ParagraphIndex index, IndexedArticle article, int paragraph) {
    Optional<Repetition> found = index.repetition(article, paragraph, MAX_PLACES);
    Optional<Stage> stage = found.flatMap(repetition -> stage(repetition.stage()));
    if (stage.isEmpty()) {
      return Optional.empty();
    }
    Repetition repetition = found.orElseThrow();
    List<Place> places = new ArrayList<>(repetition.places().size() + 1);
    places.add(article.place(paragraph));
    places.addAll(repetition.places());
    return Optional.of(
        new Row(
            stage.get(),
            repetition.articles(),
            repetition.atLeast(),
            article.copies(paragraph),
            article.facts().size(paragraph),
            places));
  }

  private static Optional<Stage> stage(Repetition.Stage stage) {
    return switch (stage) {
      case SAME, SLOTS -> Optional.of(Stage.SAME);
      case SENTENCES -> Optional.of(Stage.SENTENCES);
      case NEAR -> Optional.of(Stage.NEAR);
      case TWICE -> Optional.empty();
    };
  }

  /**
   * Shows variants of one text once, as the most literal: leaves out a row when an earlier one
   * names its text, and a row of near copies also when an earlier one names one of the copies.
   */
  private static List<Row> withoutTwins(List<Row> rows) {
    Set<Place> named = new HashSet<>();
    List<Row> left = new ArrayList<>();
    for (Row row : rows) {
      boolean variant =
          switch (row.stage()) {
            case SAME -> false;
            case SENTENCES -> named.contains(row.places().get(0));
            case NEAR -> row.places().stream().anyMatch(named::contains);
          };
      if (!variant) {
        left.add(row);
        named.addAll(row.places());
      }
    }
    return left;
  }
}
