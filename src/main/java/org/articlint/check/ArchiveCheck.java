package org.articlint.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Vocabulary;

/**
 * A check that compares articles. It extracts facts from each article, so that the article itself
 * can be released and an index can store the facts, and judges once all articles have been read.
 */
public sealed interface ArchiveCheck extends Check permits EqualTextCheck, RepeatedParagraphs {

  /** Whether an article is judged; others are compared with it either way. */
  default boolean judges(Article article, Context context) {
    return true;
  }

  /** Extracts from an article the facts that the check compares. */
  ArticleFacts facts(Article article, Context context);

  /**
   * The options that affect the facts and the index of them, as one text.
   *
   * @param vocabulary that of the contexts in which facts are extracted
   */
  String factOptions(Vocabulary vocabulary);

  /**
   * Whether the rest of the archive is looked up only when an article that is checked has facts to
   * compare, because few have.
   */
  default boolean isLookedUpLate() {
    return false;
  }

  /** The options that affect how the facts compare, as one text. */
  String comparison();

  /** Creates an index of all articles of an archive that compares as this check does. */
  ParagraphIndex index(List<LiveSegment> segments);

  /** Creates a builder of the segments that an index for this check consists of. */
  SegmentBuilder segmentBuilder();

  /** Creates an archive without articles, for checks with the same {@link #factOptions}. */
  default ParagraphArchive archive() {
    return new ParagraphArchive(segmentBuilder());
  }

  /**
   * Judges an article. Several threads may call this at once.
   *
   * @param article an article of the index
   */
  Verdict judge(IndexedArticle article, ParagraphIndex index);

  /**
   * The paths of the articles whose whole text {@link #judge} compares. May be asked of an index
   * that lacks these texts.
   *
   * @param article an article of the index
   */
  default List<String> copyCandidates(IndexedArticle article, ParagraphIndex index) {
    return List.of();
  }

  /** Whether {@link #copyCandidates} may name some to an article with these neighbours. */
  default boolean hasCopyCandidates(ArticleFacts facts, Neighbourhood neighbourhood) {
    return false;
  }

  /**
   * How near copies of paragraphs are found; empty when only equal texts count. Those of a text
   * that enough articles have are not needed.
   */
  default Optional<ParagraphIndex.Settings> nearSettings() {
    return Optional.empty();
  }

  /** Whether the message needs {@link #explain}, rather than only what some reports add to it. */
  boolean explainsMessage();

  /**
   * Adds to a match what needs the texts of articles.
   *
   * @param path the path of the article that has the match
   * @param vocabulary that of the context in which its facts were extracted
   * @param articles reads an article of the archive by its path
   */
  Match explain(
      Match match,
      String path,
      Vocabulary vocabulary,
      Function<String, Optional<Article>> articles);
}
