package org.articlint.archive.segment;

import java.util.Optional;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.Fingerprints;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.Postings;
import org.articlint.archive.near.NearForms;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of some articles as immutable sorted columns, in memory after a {@link
 * SegmentBuilder} or mapped from a {@link SegmentFile}.
 *
 * @param articles the articles
 * @param paragraphs the place of each paragraph
 * @param forms the fingerprints of the forms, sorted
 * @param formPostings the paragraphs of each form
 * @param formArticles the number of articles that contain each form
 * @param words the words of each form
 * @param near finds the forms that may be near copies of a text
 * @param texts the texts of slotted paragraphs as they stand; that of another is its form
 * @param textPostings for each of these texts, the first paragraph of each article that has it
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
    Fingerprints texts,
    Postings textPostings,
    Fingerprints sentences,
    Postings sentencePostings,
    int similarity,
    Optional<ForwardLists> forward,
    Optional<String> file) {

  /**
   * The places of paragraphs.
   *
   * @param lines 1-based
   * @param columns 1-based, in UTF-16 units, at most 65,535
   */
  public record Paragraphs(Column lines, Column columns) {}

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
