package org.articlint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.BoilerplateSurvey.Stage;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.rule.config.Config;

/**
 * The texts that the articles of a run repeat, those of each configuration by themselves.
 *
 * @param total the number of texts
 * @param spareWords the words of all copies beyond the first of each text
 * @param clusters those that stand in the most articles, these first
 */
public record RepeatedTexts(int total, long spareWords, List<Cluster> clusters) {

  /** How many texts are shown with their copies. */
  private static final int MAX_CLUSTERS = 100;

  /** A beginning that leaves out less would not be worth it. */
  private static final int MAX_CHARS_SHOWN_WHOLE = 90;

  /**
   * Copies of one text.
   *
   * @param occurrences the number of copies
   * @param words the number of words of the first one
   * @param copies some of them, first the one whose text it is
   */
  public record Cluster(
      int articles, int occurrences, int words, String text, List<Boilerplate.Copy> copies) {

    /** The text, or the first 80 characters of a longer one. */
    public String beginning() {
      int characters = text.codePointCount(0, text.length());
      return text.length() > MAX_CHARS_SHOWN_WHOLE
          ? text.substring(0, text.offsetByCodePoints(0, Math.min(80, characters))) + " …"
          : text;
    }
  }

  /** Copies the list. */
  public RepeatedTexts {
    clusters = List.copyOf(clusters);
  }

  /**
   * Surveys the articles of a run; empty when no rule compares paragraphs.
   *
   * @param threads the number of articles to read at once, at least 1
   */
  public static Optional<RepeatedTexts> of(
      FoundFiles found, ArticleFinder.FormatLookup formats, int threads) {
    Map<Config, List<ArticleFile>> byConfig = new LinkedHashMap<>();
    for (ArticleFile file : found.files()) {
      byConfig.computeIfAbsent(file.config(), config -> new ArrayList<>()).add(file);
    }
    Boilerplate boilerplate = new Boilerplate(formats, threads);
    List<Cluster> clusters = new ArrayList<>();
    boolean isCompared = false;
    int total = 0;
    long spareWords = 0;
    for (Map.Entry<Config, List<ArticleFile>> entry : byConfig.entrySet()) {
      Optional<RepeatedParagraphs> check = Boilerplate.checkOf(entry.getKey());
      if (check.isPresent()) {
        FoundFiles some =
            new FoundFiles(found.root(), entry.getValue(), List.of(), List.of(), List.of());
        Boilerplate.Survey survey =
            boilerplate.survey(some, check.get(), EnumSet.allOf(Stage.class), MAX_CLUSTERS);
        clusters.addAll(clusters(boilerplate, some, survey));
        isCompared = true;
        total += survey.total();
        spareWords += survey.spareWords();
      }
    }
    clusters.sort(Comparator.comparingInt((Cluster cluster) -> -cluster.articles));
    List<Cluster> most = clusters.subList(0, Math.min(MAX_CLUSTERS, clusters.size()));
    return isCompared ? Optional.of(new RepeatedTexts(total, spareWords, most)) : Optional.empty();
  }

  private static List<Cluster> clusters(
      Boilerplate boilerplate, FoundFiles found, Boilerplate.Survey survey) {
    List<List<Boilerplate.Copy>> copies = boilerplate.copies(found, survey.shown());
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      Boilerplate.Paragraph paragraph = survey.shown().get(i);
      clusters.add(
          new Cluster(
              paragraph.row().articles(),
              paragraph.row().occurrences(),
              paragraph.row().words(),
              paragraph.text(),
              copies.get(i)));
    }
    return clusters;
  }
}
