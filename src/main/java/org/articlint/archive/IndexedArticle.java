package org.articlint.archive;

import java.util.HexFormat;
import java.util.Optional;
import org.articlint.archive.column.Postings;
import org.articlint.archive.segment.ForwardLists;
import org.articlint.archive.segment.Place;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;

/**
 * An article of an index: the facts of its paragraphs beside what its segment knows of them. Made
 * by {@link ParagraphIndex#article}.
 */
public final class IndexedArticle {

  private final ArticleFacts facts;
  private final Segment segment;
  private final int article;

  IndexedArticle(ArticleFacts facts, Segment segment, int article) {
    this.facts = facts;
    this.segment = segment;
    this.article = article;
  }

  /** The facts of its paragraphs, possibly without their words. */
  public ArticleFacts facts() {
    return facts;
  }

  /**
   * Whether a paragraph is the first with its words, slots aside, in its segment, which must have
   * been built in memory.
   */
  public boolean isFirst(int paragraph) {
    return segment.forward().orElseThrow().isFirst(number(paragraph));
  }

  /** The number of paragraphs in the segment that have the words of this one, slots aside. */
  public int copies(int paragraph) {
    int form = form(paragraph);
    return segment.formPostings().end(form) - segment.formPostings().start(form);
  }

  /** Names a paragraph by its content, in 32 hex digits: the same for all copies, slots aside. */
  public String key(int paragraph) {
    int form = form(paragraph);
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(segment.forms().high(form)) + hex.toHexDigits(segment.forms().low(form));
  }

  /** The place of a paragraph. */
  public Place place(int paragraph) {
    return segment.place(number(paragraph));
  }

  Segment segment() {
    return segment;
  }

  VersionTree.Key version() {
    return segment.articles().version(article);
  }

  boolean is(Segment otherSegment, int otherArticle) {
    return otherArticle == article && otherSegment.equals(segment);
  }

  /** Whether a text shared with the other article counts as repeated. */
  boolean counts(Segment otherSegment, int otherArticle) {
    return !otherSegment.articles().hasVersions()
        || !otherSegment.articles().version(otherArticle).isOtherVersionOf(version());
  }

  /** The number of paragraphs in the article that have the words of this one. */
  int copiesHere(int paragraph) {
    if (copies(paragraph) == 1) {
      return 1;
    }
    int form = form(paragraph);
    int end = segment.formPostings().at(form, segment.articles().endOfParagraphs(article));
    return end - segment.formPostings().at(form, segment.articles().firstParagraph(article));
  }

  /** The first paragraph of the article that has the words of this one, by its segment number. */
  int firstHere(int paragraph) {
    Postings postings = segment.formPostings();
    int first = segment.articles().firstParagraph(article);
    return postings.paragraph(postings.at(form(paragraph), first));
  }

  /** Whether a paragraph of the segment is the given one of the article. */
  boolean isParagraph(int inSegment, int paragraph) {
    return inSegment == number(paragraph);
  }

  /** The number of a paragraph in the segment. */
  private int number(int paragraph) {
    return segment.articles().firstParagraph(article) + paragraph;
  }

  /** The number that the form of a paragraph has in the article's segment. */
  int form(int paragraph) {
    Optional<ForwardLists> forward = segment.forward();
    return forward.isPresent()
        ? forward.get().form(number(paragraph))
        : segment.forms().find(facts.formHigh(paragraph), facts.formLow(paragraph));
  }

  /** The number that a sentence of the article has in its segment. */
  int sentence(int sentence) {
    Optional<ForwardLists> forward = segment.forward();
    return forward.isPresent()
        ? forward.get().sentence(article, sentence)
        : segment.sentences().find(facts.sentenceHigh(sentence), facts.sentenceLow(sentence));
  }
}
