package org.articlint.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlint.archive.Clusters.Cluster;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;

/** An archive whose clusters are written as "3: a.md:1 SAME, b.md:1 SAME, c.md:5 NEAR". */
final class ClusteredArchive {

  private final int minArticles;
  private final Map<String, List<String>> articles = new TreeMap<>();
  private ArticleFacts allowed = RandomArchive.NO_TEXTS;

  ClusteredArchive(int minArticles) {
    this.minArticles = minArticles;
  }

  /** A number of different words, which only the same name has. */
  static String words(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).collect(Collectors.joining(" "));
  }

  ClusteredArchive add(String path, String... paragraphs) {
    articles.put(path, List.of(paragraphs));
    return this;
  }

  ClusteredArchive allow(String text) {
    allowed = RandomArchive.facts(List.of(text));
    return this;
  }

  List<Cluster> clusters() {
    SegmentBuilder segment = new SegmentBuilder(RandomArchive.SIMILARITY);
    Map<String, ArticleFacts> facts = new TreeMap<>();
    articles.forEach((path, texts) -> facts.put(path, RandomArchive.facts(path, texts)));
    facts.forEach((path, of) -> segment.add(path, ContentHash.NONE, of));
    ParagraphIndex index =
        new ParagraphIndex(
            new ParagraphIndex.Settings(minArticles, 60, RandomArchive.SIMILARITY),
            List.of(segment.build()),
            allowed);
    return Clusters.of(
        index,
        facts.entrySet().stream()
            .map(article -> index.article(article.getKey(), article.getValue()))
            .toList());
  }

  List<String> shown() {
    return clusters().stream().map(ClusteredArchive::shown).toList();
  }

  private static String shown(Cluster cluster) {
    return cluster.members().stream()
        .map(member -> member.place().path() + ":" + member.place().line() + " " + member.stage())
        .collect(Collectors.joining(", ", cluster.articles() + ": ", ""));
  }
}
