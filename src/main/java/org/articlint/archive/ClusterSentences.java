package org.articlint.archive;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.articlint.archive.column.Postings;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.TextKey;

/** The sentences that belong to clusters: those of each leader, unless an earlier one has them. */
final class ClusterSentences {

  private static final int NONE = -1;

  private final ParagraphIndex index;
  private final ClusterTexts texts;

  /** The cluster of each sentence, or {@link #NONE}. */
  private final int[] clusterOf;

  ClusterSentences(ParagraphIndex index, ClusterTexts texts) {
    this.index = index;
    this.texts = texts;
    this.clusterOf = new int[texts.segment().sentences().size()];
    Arrays.fill(clusterOf, NONE);
  }

  /**
   * What a text shares with clusters.
   *
   * @param cluster the one to whose sentences most of its words belong, or -1
   * @param words their number
   * @param other the number of its words in repeated sentences of no cluster
   * @param enough the number that makes it consist of shared sentences
   */
  record Sharing(int cluster, int words, int other, int enough) {

    /**
     * Whether it is part of the cluster.
     *
     * @param isRepeated whether it is repeated by itself
     */
    boolean isPartOf(boolean isRepeated) {
      return words > 0 && (isRepeated ? words >= enough : words >= other);
    }
  }

  Sharing sharing(ClusterTexts.Text text) {
    int first = text.paragraphs().get(0);
    IndexedArticle article = texts.article(first);
    int inArticle = texts.inArticle(first);
    ArticleFacts facts = article.facts();
    Map<Integer, Integer> words = new TreeMap<>();
    int other = 0;
    int size = 0;
    for (int s = facts.firstSentence(inArticle); s < facts.sentenceEnd(inArticle); s++) {
      // A sentence of size 0 is the one before, as it stands, which may have been counted.
      size = facts.sentenceSize(s) == 0 ? size : facts.sentenceSize(s);
      int sentence = article.sentence(s);
      if (clusterOf[sentence] != NONE) {
        words.merge(clusterOf[sentence], size, Integer::sum);
        size = 0;
      } else if (isShared(sentence)) {
        other += size;
        size = 0;
      }
    }
    int cluster = NONE;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : words.entrySet()) {
      if (entry.getValue() > most) {
        cluster = entry.getKey();
        most = entry.getValue();
      }
    }
    int enough = (index.settings().sentenceShare() * facts.size(inArticle) + 99) / 100;
    return new Sharing(cluster, most, other, enough);
  }

  /** The paragraphs that hold a repeated sentence of a text, unless a cluster has it. */
  Set<Integer> holders(ClusterTexts.Text text) {
    Postings postings = texts.segment().sentencePostings();
    Set<Integer> holders = new TreeSet<>();
    forEach(
        text,
        sentence -> {
          if (clusterOf[sentence] == NONE && isShared(sentence)) {
            for (int at = postings.start(sentence); at < postings.end(sentence); at++) {
              holders.add(postings.paragraph(at));
            }
          }
        });
    return holders;
  }

  /** Gives the sentences of a leader to its cluster. */
  void own(ClusterTexts.Text leader, int cluster) {
    forEach(
        leader,
        sentence ->
            clusterOf[sentence] = clusterOf[sentence] == NONE ? cluster : clusterOf[sentence]);
  }

  private void forEach(ClusterTexts.Text text, IntConsumer taker) {
    for (int paragraph : text.paragraphs()) {
      IndexedArticle article = texts.article(paragraph);
      int inArticle = texts.inArticle(paragraph);
      int end = article.facts().sentenceEnd(inArticle);
      for (int s = article.facts().firstSentence(inArticle); s < end; s++) {
        taker.accept(article.sentence(s));
      }
    }
  }

  private boolean isShared(int sentence) {
    Segment segment = texts.segment();
    Postings postings = segment.sentencePostings();
    return postings.end(sentence) - postings.start(sentence) >= index.settings().minArticles()
        && !index.isAllowed(
            new TextKey(
                TextKey.Kind.SENTENCE,
                segment.sentences().high(sentence),
                segment.sentences().low(sentence)));
  }
}
