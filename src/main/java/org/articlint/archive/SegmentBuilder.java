package org.articlint.archive;

import java.util.Optional;

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
  private final FormWords.Builder words = new FormWords.Builder();
  private final IntList formArticles = new IntList();
  private final IntList lastArticleOfForm = new IntList();

  private final HashTable sentences = new HashTable();
  private final IntList sentenceNumbers = new IntList();
  private final IntList sentenceParagraphs = new IntList();
  private final IntList lastArticleOfSentence = new IntList();
  private int article = -1;

  /**
   * A builder.
   *
   * @param similarity of near copies, in percent
   */
  public SegmentBuilder(int similarity) {
    this.similarity = similarity;
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
    int sentence = sentences.add(high, low);
    if (sentence == lastArticleOfSentence.size()) {
      lastArticleOfSentence.add(article);
    } else if (lastArticleOfSentence.get(sentence) == article) {
      return;
    } else {
      lastArticleOfSentence.set(sentence, article);
    }
    sentenceNumbers.add(sentence);
    sentenceParagraphs.add(lines.size() - 1);
  }

  /** The segment; nothing is added after this. */
  public LiveSegment build() {
    Fingerprints.Sorted sortedForms = new Fingerprints.Sorted(forms);
    int[] order = sortedForms.order;
    IntList paragraphNumbers = new IntList();
    for (int i = 0; i < formOfParagraph.size(); i++) {
      paragraphNumbers.add(i);
    }
    Postings formPostings =
        Postings.of(formOfParagraph, paragraphNumbers, sortedForms.ranks, order.length);
    Column articlesOfForms = Column.ofBytes(4L * order.length);
    Column placeColumns = Column.ofBytes(2L * columns.size());
    for (int form = 0; form < order.length; form++) {
      articlesOfForms.putInt(form, formArticles.get(order[form]));
    }
    for (int i = 0; i < columns.size(); i++) {
      placeColumns.putChar(i, columns.get(i));
    }
    FormWords formWords = words.pack(order);
    Fingerprints.Sorted sortedSentences = new Fingerprints.Sorted(sentences);
    return LiveSegment.of(
        new Segment(
            articles.build(),
            new Segment.Paragraphs(
                Column.ofInts(lines.toArray()), placeColumns, Column.ofInts(plain.toArray())),
            sortedForms.fingerprints,
            formPostings,
            articlesOfForms,
            formWords,
            NearForms.of(formWords, similarity),
            sortedSentences.fingerprints,
            Postings.of(
                sentenceNumbers, sentenceParagraphs, sortedSentences.ranks, sentences.size()),
            similarity,
            Optional.empty()));
  }
}
