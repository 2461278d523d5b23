package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlint.archive.Clusters.Cluster;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.near.ComparisonSteps;
import org.articlint.archive.segment.Place;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;

/**
 * An archive in one segment, with clusters written as "3: a.md:1 SAME, b.md:1 SAME, c.md:5 NEAR".
 */
final class SmallArchive {

  private final int minArticles;
  private final Map<String, List<String>> articles = new TreeMap<>();
  private ArticleFacts allowed = RandomArchive.NO_TEXTS;

  SmallArchive(int minArticles) {
    this.minArticles = minArticles;
  }

  /** A number of different words, which only the same name has. */
  static String words(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).collect(Collectors.joining(" "));
  }

  /** The words with some of them replaced, counted from 0. */
  static String changed(String text, int from, int count) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int i = from; i < from + count; i++) {
      words.set(i, "other" + i);
    }
    return String.join(" ", words);
  }

  SmallArchive add(String path, String... paragraphs) {
    articles.put(path, List.of(paragraphs));
    return this;
  }

  SmallArchive allow(String text) {
    allowed = RandomArchive.facts(List.of(text));
    return this;
  }

  private ArticleFacts facts(String path) {
    return RandomArchive.facts(path, articles.getOrDefault(path, List.of()));
  }

  private ParagraphIndex index() {
    SegmentBuilder segment = new SegmentBuilder(RandomArchive.SIMILARITY);
    articles.keySet().forEach(path -> segment.add(path, ContentHash.NONE, facts(path)));
    return new ParagraphIndex(
        new ParagraphIndex.Settings(minArticles, 60, RandomArchive.SIMILARITY),
        List.of(segment.build()),
        allowed);
  }

  IndexedArticle article(String path) {
    return index().article(path, facts(path));
  }

  Optional<Repetition> repetition(String path, int paragraph, int maxPlaces) {
    ParagraphIndex index = index();
    return index.repetition(index.article(path, facts(path)), paragraph, maxPlaces);
  }

  /** The copies of a paragraph that are named, such as "b.md:1 SAME". */
  List<String> copies(String path, int paragraph, int maxPlaces) {
    return repetition(path, paragraph, maxPlaces).orElseThrow().copies().stream()
        .map(copy -> shown(copy.place(), copy.likeness()))
        .toList();
  }

  List<Cluster> clusters() {
    return grouping().clusters();
  }

  Clusters.Grouping grouping() {
    ParagraphIndex index = index();
    return Clusters.of(index, articles(index));
  }

  /** Groups with a number of steps. */
  Clusters.Grouping grouping(long steps) {
    ParagraphIndex index = index();
    return Clusters.of(index, articles(index), words -> new ComparisonSteps(steps));
  }

  private List<IndexedArticle> articles(ParagraphIndex index) {
    return articles.keySet().stream().map(path -> index.article(path, facts(path))).toList();
  }

  List<String> shown() {
    return clusters().stream().map(SmallArchive::shown).toList();
  }

  private static String shown(Cluster cluster) {
    return cluster.members().stream()
        .map(member -> shown(member.place(), member.stage()))
        .collect(Collectors.joining(", ", cluster.articles() + ": ", ""));
  }

  private static String shown(Place place, Stage stage) {
    return place.path() + ":" + place.line() + " " + stage;
  }
}
