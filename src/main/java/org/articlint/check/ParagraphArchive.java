package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.articlint.archive.AskedArticle;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.check.match.Verdict;

/** The paragraphs of the articles of a run, and of those that are known beside them. */
public final class ParagraphArchive implements ArchiveCheck.Archive {

  private final ParagraphIndex.Settings settings;
  private final ArticleFacts allowed;
  private final BiFunction<AskedArticle, ArticleFacts, Verdict> verdict;
  private Optional<SegmentBuilder> builder;
  private Optional<LiveSegment> segment = Optional.empty();
  private final Map<String, ArticleFacts> judged = new TreeMap<>();

  /**
   * An archive without articles.
   *
   * @param allowed paragraphs that may be repeated
   * @param verdict judges an article by what the index says of its paragraphs
   */
  ParagraphArchive(
      ParagraphIndex.Settings settings,
      ArticleFacts allowed,
      BiFunction<AskedArticle, ArticleFacts, Verdict> verdict) {
    this.settings = settings;
    this.allowed = allowed;
    this.verdict = verdict;
    this.builder = Optional.of(new SegmentBuilder(settings.similarity()));
  }

  @Override
  public void add(String path, ArticleFacts facts) {
    builder.orElseThrow().add(path, ContentHash.NONE, facts);
    judged.put(path, facts.withoutWords());
  }

  @Override
  public ArchiveCheck.Judge complete(List<LiveSegment> known) {
    ParagraphIndex index = index(known);
    return path ->
        Optional.ofNullable(judged.get(path))
            .map(facts -> verdict.apply(index.ask(path, facts), facts));
  }

  /** The articles, ready to be asked; nothing is added after this. */
  List<AskedArticle> ask() {
    ParagraphIndex index = index(List.of());
    return judged.entrySet().stream().map(e -> index.ask(e.getKey(), e.getValue())).toList();
  }

  private ParagraphIndex index(List<LiveSegment> known) {
    if (segment.isEmpty()) {
      segment = Optional.of(builder.orElseThrow().build());
      builder = Optional.empty();
    }
    List<LiveSegment> all = new ArrayList<>(known);
    all.add(segment.get());
    return new ParagraphIndex(settings, all, allowed);
  }
}
