package org.articlint.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.column.Postings;
import org.articlint.archive.near.ComparisonSteps;
import org.articlint.archive.near.UnionFind;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.text.TextKey;

/** The texts of an archive in one segment: groups of forms some paragraphs of which are equal. */
final class ClusterTexts {

  private final List<IndexedArticle> articles;
  private final Segment segment;
  private final UnionFind groups;

  /**
   * A text.
   *
   * @param root a number of its own: that of one of its forms
   * @param paragraphs all that have it, by their segment numbers, ascending
   * @param articles the number of articles that have it; versions of an article count once
   */
  record Text(int root, List<Integer> paragraphs, int articles) {
    /** Copies the paragraphs. */
    Text {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  ClusterTexts(List<IndexedArticle> articles) {
    this.articles = articles;
    this.segment = articles.get(0).segment();
    this.groups = new UnionFind(segment.forms().size());
    Map<TextKey, Integer> ofTexts = new HashMap<>();
    for (IndexedArticle article : articles) {
      for (int i = 0; i < article.facts().count(); i++) {
        if (article.isSlotted(i)) {
          long high = article.facts().textHigh(i);
          long low = article.facts().textLow(i);
          int form = article.form(i);
          join(
              form,
              ofTexts.computeIfAbsent(new TextKey(TextKey.Kind.TEXT, high, low), key -> form));
          // The form of a text without slots is the text itself.
          int ofText = segment.forms().find(high, low);
          join(form, ofText >= 0 ? ofText : form);
        }
      }
    }
  }

  private void join(int form, int other) {
    int root = groups.root(form);
    int otherRoot = groups.root(other);
    if (root != otherRoot) {
      groups.join(root, otherRoot);
    }
  }

  int forms() {
    return segment.forms().size();
  }

  /** The number of paragraphs, which are numbered from 0. */
  int paragraphs() {
    return segment.articles().endOfParagraphs(articles.size() - 1);
  }

  /** The number of words of all paragraphs. */
  long words() {
    return articles.stream().mapToLong(article -> article.facts().comparedWords()).sum();
  }

  IndexedArticle article(int paragraph) {
    return articles.get(segment.articles().articleOf(paragraph));
  }

  /** The number of a paragraph in its article. */
  int inArticle(int paragraph) {
    return paragraph - segment.articles().firstParagraph(segment.articles().articleOf(paragraph));
  }

  /** The root of the text that a paragraph has. */
  int root(int paragraph) {
    return groups.root(article(paragraph).form(inArticle(paragraph)));
  }

  /** The root of the text that has a form. */
  int rootOf(int form) {
    return groups.root(form);
  }

  Text text(int root) {
    Postings postings = segment.formPostings();
    List<Integer> paragraphs = new ArrayList<>();
    for (int form : groups.members(root)) {
      for (int at = postings.start(form); at < postings.end(form); at++) {
        paragraphs.add(postings.paragraph(at));
      }
    }
    paragraphs.sort(null);
    return new Text(root, paragraphs, articles(paragraphs));
  }

  /** Counts the articles of some paragraphs; versions of an article count once. */
  int articles(List<Integer> paragraphs) {
    boolean hasVersions = segment.articles().hasVersions();
    Set<Long> identities = new HashSet<>();
    for (int paragraph : paragraphs) {
      int article = segment.articles().articleOf(paragraph);
      identities.add(
          hasVersions ? segment.articles().version(article).article() : Long.valueOf(article));
    }
    return identities.size();
  }

  /** The near copies of any form of a text. */
  List<NearCopies.Near> near(ParagraphIndex index, int root, ComparisonSteps steps) {
    List<NearCopies.Near> near = new ArrayList<>();
    Arrays.stream(groups.members(root))
        .forEach(form -> near.addAll(index.near().all(segment, form, steps)));
    return near;
  }

  Clusters.Member member(int paragraph, Stage stage) {
    IndexedArticle article = article(paragraph);
    int inArticle = inArticle(paragraph);
    return new Clusters.Member(article.place(inArticle), stage, article.facts().size(inArticle));
  }

  Segment segment() {
    return segment;
  }
}
