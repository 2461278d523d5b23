package org.articlint.archive;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.column.Fingerprints;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.Postings;
import org.articlint.archive.near.ComparisonSteps;
import org.articlint.archive.segment.ForwardLists;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Place;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;
import org.jspecify.annotations.Nullable;

/**
 * An article of an index: the facts of its paragraphs beside what its segment knows of them. Made
 * by {@link ParagraphIndex#article}.
 */
public final class IndexedArticle {

  private final ArticleFacts facts;
  private final Segment segment;
  private final int article;

  /** Looked up when needed. */
  private VersionTree.@Nullable Key version;

  /** For each segment that was asked about. */
  private final Map<Segment, IntList> formsOfOthers = new HashMap<>();

  private final ComparisonSteps steps;

  /** Those asked for that several paragraphs have: each of them asks again. */
  private final Map<Integer, FormHere> repeatedForms = new HashMap<>();

  /** The same article in another segment, which knows what its facts have left out. */
  private final Optional<IndexedArticle> origin;

  IndexedArticle(
      ArticleFacts facts,
      Segment segment,
      int article,
      ComparisonSteps steps,
      Optional<IndexedArticle> origin) {
    this.facts = facts;
    this.origin = origin;
    this.segment = segment;
    this.article = article;
    this.steps = steps;
  }

  /** The facts of its paragraphs, possibly without their words. */
  public ArticleFacts facts() {
    return facts;
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

  /** The path relative to the root of the run. */
  public String path() {
    return segment.articles().path(article);
  }

  Segment segment() {
    return segment;
  }

  VersionTree.Key version() {
    if (version == null) {
      version = segment.articles().version(article);
    }
    return version;
  }

  boolean is(Segment otherSegment, int otherArticle) {
    return otherArticle == article && otherSegment.equals(segment);
  }

  /** Whether a text shared with the other article counts as repeated. */
  boolean counts(Segment otherSegment, int otherArticle) {
    boolean haveVersions =
        otherSegment.articles().hasVersions() || segment.articles().hasVersions();
    return !haveVersions
        || !otherSegment.articles().version(otherArticle).isOtherVersionOf(version());
  }

  /** Whether a paragraph holds a slot, so that its text differs from its form. */
  boolean isSlotted(int paragraph) {
    int form = form(paragraph);
    return segment.forms().high(form) != facts.textHigh(paragraph)
        || segment.forms().low(form) != facts.textLow(paragraph);
  }

  /** The paragraphs of the article that have the form of this one; empty when no other has it. */
  Optional<FormHere> copiesHere(int paragraph) {
    Postings postings = segment.formPostings();
    int form = form(paragraph);
    return postings.end(form) - postings.start(form) == 1
        ? Optional.empty()
        : Optional.of(repeatedForms.computeIfAbsent(form, this::copies));
  }

  private FormHere copies(int form) {
    Postings postings = segment.formPostings();
    int first = segment.articles().firstParagraph(article);
    int end = postings.at(form, segment.articles().endOfParagraphs(article));
    FormHere copies = new FormHere(facts);
    for (int at = postings.at(form, first); at < end; at++) {
      copies.add(postings.paragraph(at) - first);
    }
    return copies;
  }

  /**
   * Whether a paragraph and its copies in the article are steps of procedures, and none before it
   * is of the same procedure.
   */
  public boolean isRepeatedStep(int paragraph) {
    if (facts.procedure(paragraph) == 0) {
      return false;
    }
    Optional<FormHere> copies = copiesHere(paragraph);
    return copies.isPresent() && copies.get().isRepeatedStep(paragraph);
  }

  /** Whether no other article of the segment has a form. */
  boolean isOnlyHere(int form) {
    Postings postings = segment.formPostings();
    int last = postings.end(form) - 1;
    return postings.paragraph(postings.start(form)) >= segment.articles().firstParagraph(article)
        && postings.paragraph(last) < segment.articles().endOfParagraphs(article);
  }

  /** The forms of a segment that some live article other than this one has, ascending. */
  IntList formsOfOthers(LiveSegment live) {
    return formsOfOthers.computeIfAbsent(live.segment(), segment -> listFormsOfOthers(live));
  }

  private IntList listFormsOfOthers(LiveSegment live) {
    boolean isOwn = live.segment().equals(segment);
    IntList forms = new IntList();
    for (int form = 0; form < live.segment().words().size(); form++) {
      if (isOwn ? !isOnlyHere(form) : live.articlesOfForm(form) > 0) {
        forms.add(form);
      }
    }
    return forms;
  }

  /** What comparing this article has cost. */
  ComparisonSteps steps() {
    return steps;
  }

  /** The number of a paragraph in the segment. */
  private int number(int paragraph) {
    return segment.articles().firstParagraph(article) + paragraph;
  }

  /** The number that the form of a paragraph has in the article's segment. */
  int form(int paragraph) {
    Optional<ForwardLists> forward = segment.forward();
    if (forward.isPresent()) {
      return forward.get().form(number(paragraph));
    }
    return origin.isPresent()
        ? origin.get().find(segment.forms(), Segment::forms, origin.get().form(paragraph))
        : segment.forms().find(facts.formHigh(paragraph), facts.formLow(paragraph));
  }

  /** The number that a sentence of the article has in its segment. */
  int sentence(int sentence) {
    Optional<ForwardLists> forward = segment.forward();
    if (forward.isPresent()) {
      return forward.get().sentence(article, sentence);
    }
    return origin.isPresent()
        ? origin
            .get()
            .find(segment.sentences(), Segment::sentences, origin.get().sentence(sentence))
        : segment.sentences().find(facts.sentenceHigh(sentence), facts.sentenceLow(sentence));
  }

  /** Finds what has a number in the segment of this article in that of another. */
  private int find(Fingerprints there, Function<Segment, Fingerprints> kind, int number) {
    Fingerprints here = kind.apply(segment);
    return there.find(here.high(number), here.low(number));
  }
}
