package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where one paragraph or sentence stands. */
final class Occurrences {

  private final Hash128 plain;
  private boolean variesInSlots;
  private int articles;
  private int lastArticle = -1;

  /** How many articles of each version there are. */
  private final Map<VersionTree, Integer> articlesByTree = new HashMap<>(2);

  /** Triples of article number, line and column, in the order of the articles. */
  private final List<int[]> places = new ArrayList<>(2);

  Occurrences(Hash128 plain) {
    this.plain = plain;
  }

  void add(int article, VersionTree tree, ParagraphFacts where, Hash128 plainForm) {
    if (article != lastArticle) {
      articles++;
      lastArticle = article;
      articlesByTree.merge(tree, 1, Integer::sum);
    }
    variesInSlots |= !plain.equals(plainForm);
    places.add(new int[] {article, where.line(), where.column()});
  }

  /** Whether the copies differ in the phrases of their articles' metadata. */
  boolean variesInSlots() {
    return variesInSlots;
  }

  List<int[]> places() {
    return places;
  }

  /**
   * In how many articles it stands. Of the documentation that the asking article belongs to only
   * its own version counts; of any other only the version that has it most often.
   */
  int articles(VersionTree seenFrom) {
    if (articlesByTree.size() == 1) {
      return articles;
    }
    int count = 0;
    Map<String, Integer> mostByParent = new HashMap<>();
    for (Map.Entry<VersionTree, Integer> entry : articlesByTree.entrySet()) {
      VersionTree tree = entry.getKey();
      if (tree.equals(VersionTree.NONE)) {
        count += entry.getValue();
      } else if (!tree.isOtherVersionOf(seenFrom)) {
        mostByParent.merge(tree.parent(), entry.getValue(), Math::max);
      }
    }
    return count + mostByParent.values().stream().mapToInt(Integer::intValue).sum();
  }
}
