package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.near.NearPairs;
import org.articlint.archive.near.Prefixes;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the near copies of a paragraph. Candidates are tried in the order of their fingerprints
 * until enough articles are found. Listing all pairs instead would be quadratic in the number of
 * variants of a template.
 */
final class NearCopies {

  /**
   * The number of articles at which counting stops and a message says "at least", unless more make
   * boilerplate.
   */
  private static final int MAX_COUNTED_ARTICLES = 50;

  private final ParagraphIndex.Settings settings;
  private final Prefixes prefixes;
  private final int maxCounted;
  private final List<LiveSegment> segments;

  /** The near forms within each segment that was asked about. */
  private final Map<Segment, NearPairs> compared = new ConcurrentHashMap<>();

  NearCopies(ParagraphIndex.Settings settings, List<LiveSegment> segments) {
    this.settings = settings;
    this.prefixes = new Prefixes(settings.similarity());
    this.maxCounted = Math.max(MAX_COUNTED_ARTICLES, settings.minArticles());
    this.segments = segments;
  }

  /**
   * A form of some segment that may be near.
   *
   * @param common the number of common words when it is known to be near, else 0
   */
  private record Candidate(Segment segment, int form, int common) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int high = Long.compareUnsigned(high(), other.high());
      return high != 0 ? high : Long.compareUnsigned(low(), other.low());
    }

    /** Whether both are the same form, possibly in different segments. */
    boolean isSameAs(Candidate other) {
      return segment.equals(other.segment)
          ? form == other.form
          : high() == other.high() && low() == other.low();
    }

    private long high() {
      return segment.forms().high(form);
    }

    private long low() {
      return segment.forms().low(form);
    }

    int[] words() {
      return segment.words().of(form);
    }
  }

  /**
   * Finds the near copies of a paragraph; empty when too few articles have one or are literal
   * copies.
   *
   * @param text the articles with the paragraph as it stands
   * @param form the articles with the paragraph but for slots
   * @param maxPlaces the largest number of copies to name
   */
  Optional<Repetition> of(
      IndexedArticle asked, int index, Occurrences text, Occurrences form, int maxPlaces) {
    Candidate own = new Candidate(asked.segment(), asked.form(index), 0);
    List<Candidate> candidates = candidates(own);
    if (candidates.isEmpty() && form == text) {
      return Optional.empty();
    }
    CopyArticles articles = new CopyArticles(asked, segments, maxCounted);
    articles.add(text, Stage.SAME, 0);
    if (form != text) {
      articles.add(form, Stage.SLOTS, 0);
    }
    Text prepared = new Text(own);
    Candidate before = own;
    for (int i = 0; i < candidates.size() && articles.size() < maxCounted; i++) {
      Candidate candidate = candidates.get(i);
      if (!candidate.isSameAs(before) && !candidate.isSameAs(own)) {
        int common = prepared.common(candidate);
        if (common > 0) {
          Occurrences near = Occurrences.ofForm(segments, candidate.segment, candidate.form);
          articles.add(near, Stage.NEAR, common);
        }
      }
      before = candidate;
    }
    return articles.size() < settings.minArticles()
        ? Optional.empty()
        : Optional.of(articles.repetition(asked.facts().size(index), maxPlaces));
  }

  /**
   * A near form of the same segment.
   *
   * @param common the number of words in common, in order
   */
  record Near(int form, int common) {}

  /** Finds all near forms of a form in its own segment. */
  List<Near> all(Segment segment, int form) {
    Candidate own = new Candidate(segment, form, 0);
    List<Candidate> candidates = new ArrayList<>();
    addOwn(own, candidates);
    Text text = new Text(own);
    List<Near> near = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int common = text.common(candidate);
      if (common > 0) {
        near.add(new Near(candidate.form, common));
      }
    }
    return near;
  }

  /** Finds the other forms that may be near one, in the order of their fingerprints. */
  private List<Candidate> candidates(Candidate own) {
    List<Candidate> candidates = new ArrayList<>();
    for (LiveSegment live : segments) {
      if (live.segment().equals(own.segment)) {
        addOwn(own, candidates);
      } else {
        for (int form : live.segment().near().candidates(own.words())) {
          candidates.add(new Candidate(live.segment(), form, 0));
        }
      }
    }
    if (segments.size() > 1) {
      candidates.sort(null);
    }
    return candidates;
  }

  private void addOwn(Candidate own, List<Candidate> candidates) {
    Segment segment = own.segment;
    NearPairs pairs =
        compared.computeIfAbsent(segment, s -> NearPairs.of(s.words(), s.near(), prefixes));
    if (pairs.knows(own.form)) {
      for (int at = pairs.start(own.form); at < pairs.end(own.form); at++) {
        candidates.add(new Candidate(segment, pairs.form(at), pairs.common(at)));
      }
      return;
    }
    for (int form : pairs.candidatesOf(own.form)) {
      if (form != own.form) {
        candidates.add(new Candidate(segment, form, 0));
      }
    }
  }

  /** The text of a form, prepared for comparison when the first candidate needs it. */
  private final class Text {
    private final Candidate own;
    private @Nullable CommonWords prepared;
    private int size;

    Text(Candidate own) {
      this.own = own;
    }

    /** Counts the words that a candidate has in common, in order; 0 unless it is near. */
    int common(Candidate candidate) {
      if (candidate.common > 0) {
        return candidate.common;
      }
      CommonWords text = prepared;
      if (text == null) {
        int[] words = own.words();
        size = words.length;
        text = new CommonWords(words);
        prepared = text;
      }
      int[] other = candidate.words();
      int common = text.with(other);
      return prefixes.similarity().isNear(common, size, other.length) ? common : 0;
    }
  }
}
