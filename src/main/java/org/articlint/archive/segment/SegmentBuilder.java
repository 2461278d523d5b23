package org.articlint.archive.segment;

import java.util.Optional;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FingerprintSort;
import org.articlint.archive.column.LongLog;
import org.articlint.archive.column.Postings;
import org.articlint.archive.column.WordLists;
import org.articlint.archive.near.NearForms;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;

/**
 * Builds a segment from articles, which must be added in the order of their paths. The result
 * depends only on the articles. Each text is stored once, with all of its places.
 */
public final class SegmentBuilder {

  private static final int MAX_COLUMN = Character.MAX_VALUE;

  private final int similarity;
  private final ArticleTable.Builder articles = new ArticleTable.Builder();
  private final ColumnSpace space = new ColumnSpace();

  /** The line of each paragraph and, in the low bits, its column. */
  private final LongLog places = new LongLog();

  private final FormList forms = new FormList(space);
  private final FingerprintList texts = new FingerprintList();
  private final FingerprintList sentences = new FingerprintList();
  private int article = -1;

  /**
   * Creates a builder.
   *
   * @param similarity of near copies, in percent
   */
  public SegmentBuilder(int similarity) {
    this.similarity = similarity;
  }

  /** Creates a builder of a segment that finds equal texts only. */
  public static SegmentBuilder ofEqualTexts() {
    return new SegmentBuilder(100);
  }

  /**
   * Tells that some articles of the archive belong to versions of a documentation, whatever the
   * paths of those that are added.
   */
  public SegmentBuilder withVersions() {
    articles.withVersions();
    return this;
  }

  /**
   * Adds an article; adds nothing of it if this throws.
   *
   * @param path relative to the root of the run
   * @throws CollisionException when a paragraph has the fingerprint of another text
   * @throws IllegalArgumentException when the path does not sort after that of the last article
   */
  public void add(String path, ContentHash content, ArticleFacts facts) {
    int[] known = forms.find(facts);
    beginArticle(path, content, facts.pieces().hashes());
    for (int i = 0; i < known.length; i++) {
      addPlace(facts.line(i), facts.column(i));
      if (known[i] < 0) {
        addForm(facts.formHigh(i), facts.formLow(i), facts.words(i));
      } else {
        forms.add(known[i], article);
      }
      if (facts.isSlotted(i)) {
        addText(facts.textHigh(i), facts.textLow(i));
      }
      for (int s = facts.firstSentence(i); s < facts.sentenceEnd(i); s++) {
        addSentence(facts.sentenceHigh(s), facts.sentenceLow(s));
      }
    }
    endArticle();
  }

  /**
   * Begins an article.
   *
   * @param pieces the different pieces of its text, ascending
   */
  void beginArticle(String path, ContentHash content, int[] pieces) {
    articles.add(path, content);
    articles.addPieces(pieces);
    texts.beginArticle();
    sentences.beginArticle();
    article++;
  }

  void endArticle() {
    articles.endParagraphs(places.size());
  }

  /** Adds the place of the next paragraph. */
  void addPlace(int line, int column) {
    places.add((long) line << Character.SIZE | Math.min(column, MAX_COLUMN));
  }

  /** Adds the form of the last paragraph. */
  void addForm(long high, long low, int[] words) {
    forms.add(high, low, words, article);
  }

  /** Adds the text of the last paragraph, which is slotted. */
  void addText(long high, long low) {
    texts.add(high, low, places.size() - 1);
  }

  /** Adds a sentence of the last paragraph. */
  void addSentence(long high, long low) {
    sentences.add(high, low, places.size() - 1);
  }

  /** Builds the segment of articles that were added by their facts. Ends the use of the builder. */
  public LiveSegment build() {
    return build(true);
  }

  /** Builds the segment of articles to which each sentence was added only once. */
  LiveSegment buildMerged() {
    return build(false);
  }

  private LiveSegment build(boolean hasAllSentences) {
    try (space) {
      FingerprintSort.Sorted sentenceOrder = sentences.sort(space);
      Postings sentencePostings = sentences.postings(sentenceOrder, space);
      FingerprintSort.Sorted textOrder = texts.sort(space);
      Postings textPostings = texts.postings(textOrder, space);
      FingerprintSort.Sorted formOrder = forms.sort(space);
      Column formNumbers = forms.ofParagraphs(formOrder, space);
      WordLists words = forms.words(formOrder);
      Optional<ForwardLists> forward =
          hasAllSentences
              ? Optional.of(
                  new ForwardLists(formNumbers, sentences.firsts(), sentenceOrder.numbers()))
              : Optional.empty();
      return LiveSegment.of(
          new Segment(
              articles.build(space),
              places(),
              formOrder.fingerprints(),
              Postings.of(words.size(), formNumbers.ints(), formNumbers::intAt, i -> i, space),
              forms.articles(formOrder),
              words,
              NearForms.of(words, similarity, space),
              textOrder.fingerprints(),
              textPostings,
              sentenceOrder.fingerprints(),
              sentencePostings,
              similarity,
              forward,
              Optional.empty()));
    }
  }

  private Segment.Paragraphs places() {
    try (places) {
      int size = places.size();
      Column lines = space.ofBytes(4L * size);
      Column columns = space.ofBytes(2L * size);
      for (int i = 0; i < size; i++) {
        lines.putInt(i, (int) (places.get(i) >>> Character.SIZE));
        columns.putChar(i, (int) places.get(i));
      }
      return new Segment.Paragraphs(lines, columns);
    }
  }
}
