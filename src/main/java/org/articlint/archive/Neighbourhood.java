package org.articlint.archive;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.Totals;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsSketch;
import org.articlint.archive.text.Pieces;
import org.articlint.archive.text.TextKey;

/**
 * As much of an archive as decides about one article: of each text that it shares, the first other
 * articles in the order of their paths and the number of all. A segment of these gives the same
 * answers about the article as one of the whole archive, however large that is.
 */
public final class Neighbourhood {

  /** The number of articles with a sentence that are looked at for copies of whole articles. */
  public static final int MAX_WITH_SENTENCE = ArticleCopies.MAX_LISTED;

  private final String path;
  private final ArticleFacts facts;
  private final Map<String, Neighbour> neighbours = new TreeMap<>();
  private final NavigableMap<TextKey, Totals.Total> totals = new TreeMap<>();

  /** What is known of another article. */
  private static final class Neighbour {
    private final Map<Integer, Paragraph> paragraphs = new TreeMap<>();
    private Pieces pieces = Pieces.NONE;
  }

  /** What is known of a paragraph of another article. */
  private static final class Paragraph {
    private final int line;
    private final int column;
    private final NavigableSet<TextKey> sentences = new TreeSet<>();
    private Optional<TextKey> form = Optional.empty();
    private int[] words = {};
    private Optional<TextKey> text = Optional.empty();

    Paragraph(int line, int column) {
      this.line = line;
      this.column = column;
    }
  }

  /**
   * The place of a paragraph in another article.
   *
   * @param paragraph its number in the article, from 0
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   */
  public record Holder(String path, int paragraph, int line, int column) {}

  /** The article that is asked about, without neighbours yet. */
  public Neighbourhood(String path, ArticleFacts facts) {
    this.path = path;
    this.facts = facts;
  }

  /** Tells in how many articles of the archive something is; 1 for what nothing is told of. */
  public void total(TextKey key, Totals.Total total) {
    totals.put(key, total);
  }

  /**
   * Whether there may be an article that {@link ParagraphIndex#copyCandidates} names: most articles
   * have enough sentences of their own, which is known without a segment.
   *
   * @param share the percentage of the article's words that the other has at least
   */
  public boolean hasCopyCandidates(int share) {
    return ArticleCopies.areThere(facts, totals::containsKey, share);
  }

  /**
   * Adds the first paragraph of an article that has something.
   *
   * @param words of a form, 32 bits of each; empty for all else
   */
  public void add(TextKey key, int[] words, Holder holder) {
    if (holder.path().equals(path)) {
      return;
    }
    Paragraph paragraph = paragraph(holder);
    switch (key.kind()) {
      case FORM -> {
        paragraph.form = Optional.of(key);
        paragraph.words = words;
      }
      case TEXT -> paragraph.text = Optional.of(key);
      case SENTENCE -> paragraph.sentences.add(key);
    }
  }

  /**
   * Adds the whole text of an article.
   *
   * @param start its first paragraph
   */
  public void add(Pieces pieces, Holder start) {
    paragraph(start);
    neighbour(start.path()).pieces = pieces;
  }

  private Paragraph paragraph(Holder holder) {
    return neighbour(holder.path())
        .paragraphs
        .computeIfAbsent(
            holder.paragraph(), number -> new Paragraph(holder.line(), holder.column()));
  }

  private Neighbour neighbour(String other) {
    return neighbours.computeIfAbsent(other, any -> new Neighbour());
  }

  /**
   * The segment of the article and its neighbours, which stands for the archive.
   *
   * @param builder of the check that asks
   */
  public LiveSegment segment(SegmentBuilder builder) {
    long number = 0;
    boolean isAdded = false;
    for (Map.Entry<String, Neighbour> entry : neighbours.entrySet()) {
      if (!isAdded && entry.getKey().compareTo(path) > 0) {
        builder.add(path, ContentHash.NONE, facts);
        isAdded = true;
      }
      FactsSketch sketch = new FactsSketch();
      for (Paragraph each : entry.getValue().paragraphs.values()) {
        number++;
        sketch.add(
            each.line, each.column, each.form, each.words, each.text, each.sentences, number);
      }
      builder.add(entry.getKey(), ContentHash.NONE, sketch.build(entry.getValue().pieces));
    }
    if (!isAdded) {
      builder.add(path, ContentHash.NONE, facts);
    }
    Totals.Total alone = new Totals.Total(1, 1);
    return builder.build().standingFor(key -> totals.getOrDefault(key, alone));
  }
}
