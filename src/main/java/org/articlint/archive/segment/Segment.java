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
 * The paragraphs of some articles, arranged so that they can be looked up; immutable. In memory
 * after a {@link SegmentBuilder}, or mapped from a {@link SegmentFile}: columns either way.
 *
 * @param articles the articles
 * @param paragraphs where each paragraph stands, and a fingerprint of it as it stands
 * @param forms the forms of paragraphs
 * @param formPostings which paragraphs have a form
 * @param formArticles in how many articles each form stands
 * @param words the words of each form
 * @param near which forms may be near copies of a text
 * @param sentences the sentences
 * @param sentencePostings for each sentence the first paragraph of each article that has it
 * @param similarity what its lists of near forms were made for, in percent
 * @param forward the forms and sentences of each paragraph, if known
 * @param file the name of the file that it is mapped from
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

  /** The columns, in the order in which a file has them. */
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
   * Where paragraphs stand.
   *
   * @param lines 1-based
   * @param columns 1-based, in UTF-16 units; beyond 65,535 not exact
   * @param plain a fingerprint of each one's words as they stand
   */
  public record Paragraphs(Column lines, Column columns, Column plain) {}

  /**
   * A segment of columns.
   *
   * @param similarity what its lists of near forms were made for, in percent
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

  /** The columns. */
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

  /** A segment equals only itself; comparing columns would read all of it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The number of paragraphs. */
  int size() {
    return paragraphs.lines().ints();
  }

  /** Where a paragraph stands. */
  public Place place(int paragraph) {
    return new Place(
        articles.path(articles.articleOf(paragraph)),
        paragraphs.lines().intAt(paragraph),
        paragraphs.columns().charAt(paragraph));
  }
}
