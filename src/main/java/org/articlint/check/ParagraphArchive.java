package org.articlint.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.column.TooManyCandidatesException;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.SpilledList;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.BudgetSpentException;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the articles that archive checks have to judge, and their judgement of them: add all
 * articles, index them together with the rest of the archive, then ask for verdicts.
 */
public final class ParagraphArchive implements AutoCloseable {

  /** Why an article is not compared, for people. */
  public static final String TOO_MANY_ALIKE =
      "its paragraphs resemble too many others to compare them all; if a program writes such"
          + " articles, exclude them";

  /** The paths of the added articles, in their order. */
  private final List<String> paths = new ArrayList<>();

  /** What the segment does not have of them. */
  private final SpilledList<ArticleFacts> facts = new SpilledList<>(new FactsCodec());

  private boolean hasFacts;

  /** Null once the segment is built. */
  private @Nullable SegmentBuilder builder;

  private @Nullable LiveSegment segment;

  /** An archive without articles. */
  ParagraphArchive(SegmentBuilder builder) {
    this.builder = builder;
  }

  /**
   * Adds an article to be judged; articles come in the order of their paths, and before {@link
   * #index}.
   *
   * @param path the article's path relative to the root of the run
   */
  public void add(String path, ArticleFacts articleFacts) {
    if (builder == null) {
      throw new IllegalStateException("articles cannot be added once they are indexed");
    }
    builder.add(path, ContentHash.NONE, articleFacts);
    paths.add(path);
    facts.add(articleFacts.withoutWords());
    hasFacts |= articleFacts.count() > 0;
  }

  /** Whether an article has something to compare. */
  public boolean hasFacts() {
    return hasFacts;
  }

  /**
   * Indexes the articles; may be called again when the others turn out to be damaged.
   *
   * @param others the archive's other articles
   */
  public IndexedArchive index(List<LiveSegment> others) {
    List<LiveSegment> all = new ArrayList<>(others);
    all.add(segment());
    return new IndexedArchive(all);
  }

  private LiveSegment segment() {
    if (segment == null) {
      segment = Objects.requireNonNull(builder).build();
      builder = null;
    }
    return segment;
  }

  /**
   * Judges an article; empty when none was added under its path. Several threads may ask at once.
   *
   * @param archive one that {@link #index} returned
   */
  public Optional<Verdict> judge(ArchiveCheck check, String path, IndexedArchive archive) {
    return ask(check, path, archive, check::judge);
  }

  /**
   * Asks about an article; empty when none was added under its path. Several threads may ask at
   * once. The question may be asked twice.
   *
   * @param archive one that {@link #index} returned
   * @throws BudgetSpentException when its paragraphs resemble too many others
   */
  public <T> Optional<T> ask(
      ArchiveCheck check,
      String path,
      IndexedArchive archive,
      BiFunction<IndexedArticle, ParagraphIndex, T> question) {
    int article = Collections.binarySearch(paths, path);
    return article < 0
        ? Optional.empty()
        : Optional.of(ask(check, path, facts.get(article), archive, question));
  }

  private static <T> T ask(
      ArchiveCheck check,
      String path,
      ArticleFacts facts,
      IndexedArchive archive,
      BiFunction<IndexedArticle, ParagraphIndex, T> question) {
    ParagraphIndex index = archive.index(check);
    IndexedArticle article = index.article(path, facts);
    try {
      return question.apply(article, index);
    } catch (TooManyCandidatesException e) {
      if (archive.isOneSegment()) {
        throw new BudgetSpentException(TOO_MANY_ALIKE);
      }
      return askInOneSegment(check, article, archive, question);
    }
  }

  /**
   * Asks about an article that resembles many others. How many candidates there are depends on the
   * segments, so that in one only does a limit give the same answer whatever else is checked. Where
   * there cannot be one, the article is again too much for several.
   */
  private static <T> T askInOneSegment(
      ArchiveCheck check,
      IndexedArticle article,
      IndexedArchive archive,
      BiFunction<IndexedArticle, ParagraphIndex, T> question) {
    ParagraphIndex index = archive.inOneSegment().index(check);
    try {
      return question.apply(index.article(article), index);
    } catch (TooManyCandidatesException e) {
      throw new BudgetSpentException(TOO_MANY_ALIKE);
    }
  }

  /** The added articles, in the order of their paths. */
  List<IndexedArticle> articles(ParagraphIndex index) {
    List<IndexedArticle> articles = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      articles.add(index.article(paths.get(i), facts.get(i)));
    }
    return articles;
  }

  /** Forgets the articles. */
  @Override
  public void close() {
    facts.close();
  }

  private static final class FactsCodec implements SpilledList.Codec<ArticleFacts> {
    @Override
    public Optional<byte[]> encode(ArticleFacts facts) {
      Encoder out = new Encoder();
      facts.encode(out);
      return Optional.of(out.toBytes());
    }

    @Override
    public ArticleFacts decode(int index, byte[] bytes) {
      return ArticleFacts.decode(new Decoder(bytes));
    }
  }
}
