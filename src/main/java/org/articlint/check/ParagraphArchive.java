package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.check.match.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the articles that an archive check has to judge, and its judgement of them: add all
 * articles, index them together with the rest of the archive, then ask for verdicts.
 */
public final class ParagraphArchive {

  private final ArchiveCheck check;
  private final ParagraphIndex.Settings settings;
  private final ArticleFacts allowed;
  private final Map<String, ArticleFacts> facts = new TreeMap<>();

  /** Null once the segment is built. */
  private @Nullable SegmentBuilder builder;

  private @Nullable LiveSegment segment;

  /**
   * An archive without articles.
   *
   * @param allowed paragraphs that may be repeated
   */
  ParagraphArchive(ArchiveCheck check, ParagraphIndex.Settings settings, ArticleFacts allowed) {
    this.check = check;
    this.settings = settings;
    this.allowed = allowed;
    this.builder = check.segmentBuilder();
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
    facts.put(path, articleFacts.withoutWords());
  }

  /** Whether an article has something to compare. */
  public boolean hasFacts() {
    return facts.values().stream().anyMatch(added -> added.count() > 0);
  }

  /**
   * Indexes the articles; may be called again when the others turn out to be damaged.
   *
   * @param others the archive's other articles
   */
  public ParagraphIndex index(List<LiveSegment> others) {
    List<LiveSegment> all = new ArrayList<>(others);
    all.add(segment());
    return new ParagraphIndex(settings, all, allowed);
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
   * @param index one that {@link #index} returned
   */
  public Optional<Verdict> judge(String path, ParagraphIndex index) {
    return Optional.ofNullable(facts.get(path))
        .map(found -> check.judge(index.article(path, found), index));
  }

  /** The added articles, in the order of their paths. */
  List<IndexedArticle> articles(ParagraphIndex index) {
    return facts.entrySet().stream()
        .map(added -> index.article(added.getKey(), added.getValue()))
        .toList();
  }
}
