package org.articlint.archive.segment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.Fingerprints;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.PackedWords;
import org.articlint.archive.column.Postings;
import org.articlint.archive.near.NearForms;
import org.articlint.archive.near.WordPairs;

/** The columns of a segment by their ids, which is how a {@link SegmentFile} stores it. */
final class SegmentColumns {

  private final Map<Id, Column> columns = new EnumMap<>(Id.class);

  /** The ids, in the order in which a file has the columns. */
  enum Id {
    PATH_ENDS,
    PATHS,
    CONTENTS,
    VERSIONS,
    PARAGRAPH_ENDS,
    PIECE_ENDS,
    PIECES,
    LINES,
    COLUMNS,
    FORMS,
    FORM_DIRECTORY,
    FORM_ENDS,
    FORM_PARAGRAPHS,
    FORM_ARTICLES,
    WORD_ENDS,
    WORD_COUNTS,
    WORDS,
    WORD_TABLE,
    PAIR_CLASSES,
    BUCKET_ENDS,
    BUCKET_FORMS,
    BUCKET_TAGS,
    SIGNATURES,
    TEXTS,
    TEXT_DIRECTORY,
    TEXT_ENDS,
    TEXT_PARAGRAPHS,
    SENTENCES,
    SENTENCE_DIRECTORY,
    SENTENCE_ENDS,
    SENTENCE_PARAGRAPHS
  }

  /** Takes a segment apart. */
  static SegmentColumns of(Segment segment) {
    SegmentColumns columns = new SegmentColumns();
    columns.putArticles(segment.articles());
    columns.putParagraphs(segment.paragraphs());
    columns.put(Id.FORMS, Id.FORM_DIRECTORY, segment.forms());
    columns.put(Id.FORM_ENDS, Id.FORM_PARAGRAPHS, segment.formPostings());
    columns.put(Id.FORM_ARTICLES, segment.formArticles());
    columns.putWords(PackedWords.of(segment.words()));
    columns.putNear(segment.near());
    columns.put(Id.TEXTS, Id.TEXT_DIRECTORY, segment.texts());
    columns.put(Id.TEXT_ENDS, Id.TEXT_PARAGRAPHS, segment.textPostings());
    columns.put(Id.SENTENCES, Id.SENTENCE_DIRECTORY, segment.sentences());
    columns.put(Id.SENTENCE_ENDS, Id.SENTENCE_PARAGRAPHS, segment.sentencePostings());
    return columns;
  }

  /** Sets a column. */
  void put(Id id, Column column) {
    columns.put(id, column);
  }

  private void put(Id hashes, Id directory, Fingerprints fingerprints) {
    put(hashes, fingerprints.hashes());
    put(directory, fingerprints.directory());
  }

  private void put(Id ends, Id paragraphs, Postings postings) {
    put(ends, postings.ends());
    put(paragraphs, postings.paragraphs());
  }

  private void putArticles(ArticleTable articles) {
    put(Id.PATH_ENDS, articles.pathEnds());
    put(Id.PATHS, articles.paths());
    put(Id.CONTENTS, articles.contents());
    put(Id.VERSIONS, articles.versions());
    put(Id.PARAGRAPH_ENDS, articles.paragraphEnds());
    put(Id.PIECE_ENDS, articles.pieces().ends());
    put(Id.PIECES, articles.pieces().hashes());
  }

  private void putParagraphs(Segment.Paragraphs paragraphs) {
    put(Id.LINES, paragraphs.lines());
    put(Id.COLUMNS, paragraphs.columns());
  }

  private void putWords(PackedWords words) {
    put(Id.WORD_ENDS, words.ends());
    put(Id.WORD_COUNTS, words.counts());
    put(Id.WORDS, words.packed());
    put(Id.WORD_TABLE, words.table());
  }

  private void putNear(NearForms near) {
    put(Id.PAIR_CLASSES, near.pairs().classes());
    put(Id.BUCKET_ENDS, near.bucketEnds());
    put(Id.BUCKET_FORMS, near.bucketForms());
    put(Id.BUCKET_TAGS, near.bucketTags());
    put(Id.SIGNATURES, near.signatures());
  }

  /** Returns the columns in the order of their ids. */
  Collection<Column> inOrder() {
    return columns.values();
  }

  /**
   * Puts the segment together.
   *
   * @param similarity what its lists of near forms were made for, in percent
   * @param file the name of the file that the columns are mapped from
   */
  Segment segment(int similarity, Optional<String> file) {
    FormWords words =
        new PackedWords(at(Id.WORD_ENDS), at(Id.WORD_COUNTS), at(Id.WORDS), at(Id.WORD_TABLE));
    return new Segment(
        articles(),
        new Segment.Paragraphs(at(Id.LINES), at(Id.COLUMNS)),
        new Fingerprints(at(Id.FORMS), at(Id.FORM_DIRECTORY)),
        new Postings(at(Id.FORM_ENDS), at(Id.FORM_PARAGRAPHS)),
        at(Id.FORM_ARTICLES),
        words,
        near(words, similarity),
        new Fingerprints(at(Id.TEXTS), at(Id.TEXT_DIRECTORY)),
        new Postings(at(Id.TEXT_ENDS), at(Id.TEXT_PARAGRAPHS)),
        new Fingerprints(at(Id.SENTENCES), at(Id.SENTENCE_DIRECTORY)),
        new Postings(at(Id.SENTENCE_ENDS), at(Id.SENTENCE_PARAGRAPHS)),
        similarity,
        Optional.empty(),
        file);
  }

  private ArticleTable articles() {
    return new ArticleTable(
        at(Id.PATH_ENDS),
        at(Id.PATHS),
        at(Id.CONTENTS),
        at(Id.VERSIONS),
        at(Id.PARAGRAPH_ENDS),
        new PieceLists(at(Id.PIECE_ENDS), at(Id.PIECES)));
  }

  private NearForms near(FormWords words, int similarity) {
    return new NearForms(
        new WordPairs(at(Id.PAIR_CLASSES)),
        at(Id.BUCKET_ENDS),
        at(Id.BUCKET_FORMS),
        at(Id.BUCKET_TAGS),
        at(Id.SIGNATURES),
        words,
        similarity);
  }

  private Column at(Id id) {
    return columns.getOrDefault(id, Column.EMPTY);
  }
}
