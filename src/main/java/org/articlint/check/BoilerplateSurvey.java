package org.articlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.archive.Clusters;
import org.articlint.archive.Clusters.Cluster;
import org.articlint.archive.Clusters.Member;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.Repetition;
import org.articlint.archive.segment.Place;

/** Lists the repeated paragraphs of an archive in clusters of copies, the most repeated first. */
public final class BoilerplateSurvey {

  private static final int MAX_PLACES = 6;

  private static final Comparator<Row> MOST_REPEATED =
      Comparator.comparingInt((Row row) -> -row.articles())
          .thenComparingInt(row -> -row.occurrences())
          .thenComparing(row -> row.places().get(0).path())
          .thenComparingInt(row -> row.places().get(0).line())
          .thenComparingInt(row -> row.places().get(0).column());

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
   * A cluster of repeated paragraphs: copies of one text, literal or not.
   *
   * @param articles the number of articles that have one; versions of an article count once
   * @param stages how many paragraphs are repeated in each way
   * @param words the number of words of the first one
   * @param places some of its places, first the one whose text it is
   */
  public record Row(int articles, Map<Stage, Integer> stages, int words, List<Place> places) {

    /** The number of paragraphs. */
    public int occurrences() {
      return stages.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * What a survey found.
   *
   * @param uncompared the paths of articles that resemble too many others
   * @param ungrouped the number of texts that are in no row because grouping them cost too much
   */
  public record Survey(List<Row> rows, List<String> uncompared, int ungrouped) {}

  /**
   * Surveys an archive to which all articles have been added.
   *
   * @param check by whose options it is compared
   * @param stages the kinds of repetition of which a cluster must have one to be listed
   */
  public static Survey of(RepeatedParagraphs check, ParagraphArchive archive, Set<Stage> stages) {
    ParagraphIndex index = archive.index(List.of()).index(check);
    List<Row> rows = new ArrayList<>();
    Clusters.Grouping grouping = Clusters.of(index, archive.articles(index));
    for (Cluster cluster : grouping.clusters()) {
      Row row = row(cluster);
      if (row.stages().keySet().stream().anyMatch(stages::contains)) {
        rows.add(row);
      }
    }
    rows.sort(MOST_REPEATED);
    return new Survey(rows, grouping.uncompared(), grouping.ungrouped());
  }

  private static Row row(Cluster cluster) {
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (Member member : cluster.members()) {
      stages.merge(stage(member.stage()), 1, Integer::sum);
    }
    List<Place> places = cluster.members().stream().limit(MAX_PLACES).map(Member::place).toList();
    return new Row(cluster.articles(), stages, cluster.members().get(0).words(), places);
  }

  private static Stage stage(Repetition.Stage stage) {
    return switch (stage) {
      case SAME, SLOTS -> Stage.SAME;
      case SENTENCES -> Stage.SENTENCES;
      case NEAR -> Stage.NEAR;
      case TWICE, STEP -> throw new IllegalArgumentException("a repetition within one article");
    };
  }
}
