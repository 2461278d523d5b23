package org.articlint.archive.segment;

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
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of some articles as immutable sorted columns, in memory after a {@link
 * SegmentBuilder} or mapped from a {@link SegmentFile}.
 *
 * @param articles the articles
 * @param paragraphs the place of each paragraph, and the fingerprint of its unmasked words
 * @param forms the fingerprints of the forms, sorted
 * @param formPostings the paragraphs of each form
 * @param formArticles the number of articles that contain each form
 * @param words the words of each form
 * @param near finds the forms that may be near copies of a text
 * @param sentences the fingerprints of the sentences, sorted
 * @param sentencePostings for each sentence, the first paragraph of each article that contains it
 * @param similarity the similarity, in percent, that {@code near} was built for
 * @param forward the forms and sentences of each paragraph, if the segment was just built
 * @param file the name of the file that the segment is mapped from
 */
public record Segment(
    ArticleTable articles,
    Paragraphs paragraphs,
    Fingerprints forms,
    Postings formPostings,
    Column formArticles,
    FormWords words,
    NearForms near,
    Fingerprints sentences,
    Postings sentencePostings,
    int similarity,
    Optional<ForwardLists> forward,
    Optional<String> file) {

  /** The columns, in their order in a file. */
  enum ColumnId {
    PATH_ENDS,
    PATHS,
    CONTENTS,
    VERSIONS,
    PARAGRAPH_ENDS,
    LINES,
    COLUMNS,
    PLAIN,
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
    SENTENCES,
    SENTENCE_DIRECTORY,
    SENTENCE_ENDS,
    SENTENCE_PARAGRAPHS
  }

  /**
   * The places of paragraphs.
   *
   * @param lines 1-based
   * @param columns 1-based, in UTF-16 units, at most 65,535
   * @param plain 32 bits of the fingerprint of each paragraph's unmasked words
   */
  public record Paragraphs(Column lines, Column columns, Column plain) {}

  /**
   * Creates a segment from its columns.
   *
   * @param similarity the similarity, in percent, that the lists of near forms were built for
   */
  static Segment of(Map<ColumnId, Column> parts, int similarity, Optional<String> file) {
    FormWords words =
        new PackedWords(
            at(parts, ColumnId.WORD_ENDS),
            at(parts, ColumnId.WORD_COUNTS),
            at(parts, ColumnId.WORDS),
            at(parts, ColumnId.WORD_TABLE));
    return new Segment(
        new ArticleTable(
            at(parts, ColumnId.PATH_ENDS),
            at(parts, ColumnId.PATHS),
            at(parts, ColumnId.CONTENTS),
            at(parts, ColumnId.VERSIONS),
            at(parts, ColumnId.PARAGRAPH_ENDS)),
        new Paragraphs(
            at(parts, ColumnId.LINES), at(parts, ColumnId.COLUMNS), at(parts, ColumnId.PLAIN)),
        new Fingerprints(at(parts, ColumnId.FORMS), at(parts, ColumnId.FORM_DIRECTORY)),
        new Postings(at(parts, ColumnId.FORM_ENDS), at(parts, ColumnId.FORM_PARAGRAPHS)),
        at(parts, ColumnId.FORM_ARTICLES),
        words,
        new NearForms(
            new WordPairs(at(parts, ColumnId.PAIR_CLASSES)),
            at(parts, ColumnId.BUCKET_ENDS),
            at(parts, ColumnId.BUCKET_FORMS),
            at(parts, ColumnId.BUCKET_TAGS),
            at(parts, ColumnId.SIGNATURES),
            words,
            similarity),
        new Fingerprints(at(parts, ColumnId.SENTENCES), at(parts, ColumnId.SENTENCE_DIRECTORY)),
        new Postings(at(parts, ColumnId.SENTENCE_ENDS), at(parts, ColumnId.SENTENCE_PARAGRAPHS)),
        similarity,
        Optional.empty(),
        file);
  }

  private static Column at(Map<ColumnId, Column> parts, ColumnId id) {
    return parts.getOrDefault(id, Column.EMPTY);
  }

  /** Returns the columns by their ids. */
  Map<ColumnId, Column> parts() {
    PackedWords packed = PackedWords.of(words);
    Map<ColumnId, Column> parts = new EnumMap<>(ColumnId.class);
    parts.put(ColumnId.PATH_ENDS, articles.pathEnds());
    parts.put(ColumnId.PATHS, articles.paths());
    parts.put(ColumnId.CONTENTS, articles.contents());
    parts.put(ColumnId.VERSIONS, articles.versions());
    parts.put(ColumnId.PARAGRAPH_ENDS, articles.paragraphEnds());
    parts.put(ColumnId.LINES, paragraphs.lines());
    parts.put(ColumnId.COLUMNS, paragraphs.columns());
    parts.put(ColumnId.PLAIN, paragraphs.plain());
    parts.put(ColumnId.FORMS, forms.hashes());
    parts.put(ColumnId.FORM_DIRECTORY, forms.directory());
    parts.put(ColumnId.FORM_ENDS, formPostings.ends());
    parts.put(ColumnId.FORM_PARAGRAPHS, formPostings.paragraphs());
    parts.put(ColumnId.FORM_ARTICLES, formArticles);
    parts.put(ColumnId.WORD_ENDS, packed.ends());
    parts.put(ColumnId.WORD_COUNTS, packed.counts());
    parts.put(ColumnId.WORDS, packed.packed());
    parts.put(ColumnId.WORD_TABLE, packed.table());
    parts.put(ColumnId.PAIR_CLASSES, near.pairs().classes());
    parts.put(ColumnId.BUCKET_ENDS, near.bucketEnds());
    parts.put(ColumnId.BUCKET_FORMS, near.bucketForms());
    parts.put(ColumnId.BUCKET_TAGS, near.bucketTags());
    parts.put(ColumnId.SIGNATURES, near.signatures());
    parts.put(ColumnId.SENTENCES, sentences.hashes());
    parts.put(ColumnId.SENTENCE_DIRECTORY, sentences.directory());
    parts.put(ColumnId.SENTENCE_ENDS, sentencePostings.ends());
    parts.put(ColumnId.SENTENCE_PARAGRAPHS, sentencePostings.paragraphs());
    return parts;
  }

  /** A segment equals only itself, because comparing columns would read all of them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Returns the number of paragraphs. */
  int size() {
    return paragraphs.lines().ints();
  }

  /** Returns the place of a paragraph. */
  public Place place(int paragraph) {
    return new Place(
        articles.path(articles.articleOf(paragraph)),
        paragraphs.lines().intAt(paragraph),
        paragraphs.columns().charAt(paragraph));
  }
}
