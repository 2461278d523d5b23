package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.archive.Repetition.Copy;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Segment;

/** Collects the articles that have a paragraph or a near copy of it. */
final class CopyArticles {

  /** A copy, near or literal; of near ones with the number of words in common. */
  private record Twin(Stage likeness, int common, Segment segment, int article, int paragraph)
      implements Comparable<Twin> {

    @Override
    public int compareTo(Twin other) {
      if (likeness != other.likeness) {
        return likeness.compareTo(other.likeness);
      }
      if (common != other.common) {
        return Integer.compare(other.common, common);
      }
      // Paragraphs of a segment are in the order of their paths.
      return segment.equals(other.segment)
          ? Integer.compare(paragraph, other.paragraph)
          : path().compareTo(other.path());
    }

    private String path() {
      return segment.articles().path(article);
    }

    Copy copy() {
      return new Copy(segment.place(paragraph), likeness);
    }
  }

  private final IndexedArticle asked;
  private final List<LiveSegment> segments;
  private final boolean hasVersions;
  private final int most;
  private final Set<Long> identities = new HashSet<>();
  private final List<Twin> twins = new ArrayList<>();

  /**
   * Creates a collection.
   *
   * @param segments the whole archive
   * @param most the number of articles at which counting stops
   */
  CopyArticles(IndexedArticle asked, List<LiveSegment> segments, int most) {
    this.asked = asked;
    this.segments = segments;
    this.hasVersions = segments.stream().anyMatch(LiveSegment::hasVersions);
    this.most = most;
  }

  int size() {
    return identities.size();
  }

  /** A number that identifies an article; all versions of one article share it. */
  private long identity(Segment segment, int article) {
    if (hasVersions) {
      return segment.articles().version(article).article();
    }
    int ordinal = 0;
    while (!segments.get(ordinal).segment().equals(segment)) {
      ordinal++;
    }
    return ((long) ordinal << Integer.SIZE) | article;
  }

  /** Whether an article among these counts and has no copy yet. */
  boolean lacksSomeOf(Occurrences occurrences) {
    boolean[] lacks = {false};
    occurrences.visit(
        (segment, article, paragraph) -> {
          lacks[0] =
              asked.counts(segment, article) && !identities.contains(identity(segment, article));
          return !lacks[0];
        });
    return lacks[0];
  }

  /** Adds the first copy in each article that counts and has none yet. */
  void add(Occurrences occurrences, Stage likeness, int common) {
    occurrences.visit(
        (segment, article, paragraph) -> {
          if (asked.counts(segment, article)
              && identities.add(identity(segment, article))
              && !asked.is(segment, article)) {
            twins.add(new Twin(likeness, common, segment, article, paragraph));
          }
          return size() < most;
        });
  }

  /**
   * What was found.
   *
   * @param words the number of words of the paragraph
   */
  Repetition repetition(int words, int maxPlaces) {
    twins.sort(null);
    int nearest = nearest();
    return new Repetition(
        nearest < 0 ? Stage.SLOTS : Stage.NEAR,
        size(),
        size() >= most,
        nearest < 0 ? words : twins.get(nearest).common,
        copies(maxPlaces, nearest));
  }

  /** The index of the nearest of the near ones; -1 when there is none. */
  private int nearest() {
    for (int i = 0; i < twins.size(); i++) {
      if (twins.get(i).likeness == Stage.NEAR) {
        return i;
      }
    }
    return -1;
  }

  /** The copies to name; the nearest of the near ones always has its place. */
  private List<Copy> copies(int maxPlaces, int nearest) {
    List<Twin> named = new ArrayList<>(twins.subList(0, Math.min(maxPlaces, twins.size())));
    if (nearest >= named.size() && !named.isEmpty()) {
      named.set(named.size() - 1, twins.get(nearest));
    }
    return named.stream().map(Twin::copy).toList();
  }
}
