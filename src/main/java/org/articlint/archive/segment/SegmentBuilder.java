package org.articlint.archive.segment;

import java.util.Optional;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.FingerprintSort;
import org.articlint.archive.column.HashTable;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.Postings;
import org.articlint.archive.column.WordLists;
import org.articlint.archive.near.NearForms;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;

/**
 * Makes a segment of articles that come in the order of their paths. What it makes depends on the
 * articles alone. Of a text that comes again only the place is kept.
 */
public final class SegmentBuilder {

  private static final int MOST_COLUMN = Character.MAX_VALUE;

  private final int similarity;
  private final ArticleTable.Builder articles = new ArticleTable.Builder();
  private final IntList lines = new IntList();
  private final IntList columns = new IntList();
  private final IntList plain = new IntList();

  private final HashTable forms = new HashTable();
  private final IntList formOfParagraph = new IntList();
  private final WordLists.Builder words = new WordLists.Builder();
  private final IntList formArticles = new IntList();
  private final IntList lastArticleOfForm = new IntList();

  private final SentenceList sentences = new SentenceList();
  private int article = -1;

  /**
   * A builder.
   *
   * @param similarity of near copies, in percent
   */
  public SegmentBuilder(int similarity) {
    this.similarity = similarity;
  }

  /** A builder of a segment in which no text is near another but those that are equal. */
  public static SegmentBuilder ofEqualTexts() {
    return new SegmentBuilder(100);
  }

  /** Adds an article. */
  public void add(String path, ContentHash content, ArticleFacts facts) {
    beginArticle(path, content);
    for (int i = 0; i < facts.count(); i++) {
      addParagraph(facts.line(i), facts.column(i), (int) facts.plain(i));
      setForm(facts.formHigh(i), facts.formLow(i), facts.words(i));
      for (int s = facts.firstSentence(i); s < facts.sentenceEnd(i); s++) {
        addSentence(facts.sentenceHigh(s), facts.sentenceLow(s));
      }
    }
    endArticle();
  }

  void beginArticle(String path, ContentHash content) {
    articles.add(path, content);
    sentences.beginArticle();
    article++;
  }

  void endArticle() {
    articles.endParagraphs(lines.size());
  }

  void addParagraph(int line, int column, int plainWords) {
    lines.add(line);
    columns.add(Math.min(column, MOST_COLUMN));
    plain.add(plainWords);
  }

  /** Says which form the last paragraph has. */
  void setForm(long high, long low, int[] text) {
    int form = forms.add(high, low);
    formOfParagraph.add(form);
    if (form == words.size()) {
      words.add(text);
      formArticles.add(1);
      lastArticleOfForm.add(article);
      return;
    }
    if (!words.has(form, text)) {
      // By chance this does not happen; an editor is never told that two other texts are the same.
      throw new IllegalStateException("two texts have the same fingerprint");
    }
    if (lastArticleOfForm.get(form) != article) {
      lastArticleOfForm.set(form, article);
      formArticles.set(form, formArticles.get(form) + 1);
    }
  }

  /** Adds a sentence of the last paragraph. */
  void addSentence(long high, long low) {
    sentences.add(high, low, lines.size() - 1);
  }

  /** The segment of articles that were added by their facts; nothing is added after this. */
  public LiveSegment build() {
    return build(true);
  }

  /** The segment of articles of which each sentence was added once. */
  LiveSegment buildMerged() {
    return build(false);
  }

  private LiveSegment build(boolean hasAllSentences) {
    FingerprintSort.Sorted sentenceOrder = sentences.sort();
    FingerprintSort.Sorted formOrder = FingerprintSort.of(forms.keys());
    int[] order = new int[forms.size()];
    for (int i = 0; i < order.length; i++) {
      order[formOrder.number(i)] = i;
    }
    int[] formNumbers = formOfParagraph.toArray();
    for (int i = 0; i < formNumbers.length; i++) {
      formNumbers[i] = formOrder.number(formNumbers[i]);
    }
    Column articlesOfForms = Column.ofBytes(4L * order.length);
    for (int form = 0; form < order.length; form++) {
      articlesOfForms.putInt(form, formArticles.get(order[form]));
    }
    Column placeColumns = Column.ofBytes(2L * columns.size());
    for (int i = 0; i < columns.size(); i++) {
      placeColumns.putChar(i, columns.get(i));
    }
    WordLists formWords = words.build(order);
    Optional<ForwardLists> forward =
        hasAllSentences
            ? Optional.of(
                new ForwardLists(formNumbers, sentences.firsts(), sentenceOrder.numbers()))
            : Optional.empty();
    return LiveSegment.of(
        new Segment(
            articles.build(),
            new Segment.Paragraphs(
                Column.ofInts(lines.toArray()), placeColumns, Column.ofInts(plain.toArray())),
            formOrder.fingerprints(),
            Postings.of(formNumbers, i -> i, order.length),
            articlesOfForms,
            formWords,
            NearForms.of(formWords, similarity),
            sentenceOrder.fingerprints(),
            sentences.postings(sentenceOrder),
            similarity,
            forward,
            Optional.empty()));
  }
}
