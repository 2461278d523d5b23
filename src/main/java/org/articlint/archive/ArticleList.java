package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles of an index, numbered in the order of their paths, and their paragraphs. */
final class ArticleList {

  private final List<String> paths = new ArrayList<>();
  private final List<ArticleFacts> facts = new ArrayList<>();
  private final List<VersionTree> trees = new ArrayList<>();
  private final IntColumn identities = new IntColumn(1 << 10);
  private final IntColumn firstParagraphs = new IntColumn(1 << 10);
  private final IntColumn articleOfParagraph = new IntColumn(1 << 12);
  private final Map<String, Integer> identityNumbers = new HashMap<>();
  private boolean hasVersions;

  int add(String path, ArticleFacts articleFacts) {
    int article = paths.size();
    VersionTree tree = VersionTree.of(path);
    hasVersions |= !tree.equals(VersionTree.NONE);
    paths.add(path);
    trees.add(tree);
    facts.add(articleFacts);
    identities.add(
        identityNumbers.computeIfAbsent(tree.withoutVersion(path), p -> identityNumbers.size()));
    firstParagraphs.add(articleOfParagraph.size());
    for (int i = 0; i < articleFacts.count(); i++) {
      articleOfParagraph.add(article);
    }
    return article;
  }

  /** Whether some articles are versions of others. */
  boolean hasVersions() {
    return hasVersions;
  }

  VersionTree tree(int article) {
    return trees.get(article);
  }

  /** The same number for all versions of an article. */
  int identity(int article) {
    return identities.get(article);
  }

  /** Whether a text shared with the other article counts as repeated. */
  boolean counts(int other, int article) {
    return !hasVersions || !trees.get(other).isOtherVersionOf(trees.get(article));
  }

  int article(int paragraph) {
    return articleOfParagraph.get(paragraph);
  }

  int paragraph(int article, int indexInArticle) {
    return firstParagraphs.get(article) + indexInArticle;
  }

  ArticleFacts facts(int article) {
    return facts.get(article);
  }

  /** The place of a paragraph in its article. */
  int index(int paragraph) {
    return paragraph - firstParagraphs.get(article(paragraph));
  }

  ArticleFacts factsOf(int paragraph) {
    return facts.get(article(paragraph));
  }

  int[] words(int paragraph) {
    return factsOf(paragraph).words(index(paragraph));
  }

  Repetition.Place place(int paragraph) {
    int index = index(paragraph);
    ArticleFacts of = factsOf(paragraph);
    return new Repetition.Place(paths.get(article(paragraph)), of.line(index), of.column(index));
  }
}
