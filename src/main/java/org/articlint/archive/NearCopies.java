package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.near.NearPairs;
import org.articlint.archive.near.Prefixes;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Place;
import org.articlint.archive.segment.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the near copies of a paragraph. Candidates are tried in the order of their fingerprints
 * until enough articles are found. Listing all pairs instead would be quadratic in the number of
 * variants of a template.
 */
final class NearCopies {

  /** The number of articles at which counting stops and a message says "at least". */
  private static final int MAX_COUNTED_ARTICLES = 50;

  private final ParagraphIndex.Settings settings;
  private final Prefixes prefixes;
  private final List<LiveSegment> segments;
  private final Occurrences forms;
  private final boolean hasVersions;

  /** The near forms within each segment that was asked about. */
  private final Map<Segment, NearPairs> compared = new ConcurrentHashMap<>();

  NearCopies(
      ParagraphIndex.Settings settings,
      List<LiveSegment> segments,
      Occurrences forms,
      boolean hasVersions) {
    this.settings = settings;
    this.prefixes = new Prefixes(settings.similarity());
    this.segments = segments;
    this.forms = forms;
    this.hasVersions = hasVersions;
  }

  /** A near copy. */
  private record Twin(Segment segment, int article, int paragraph, int common)
      implements Comparable<Twin> {

    @Override
    public int compareTo(Twin other) {
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

    Place place() {
      return segment.place(paragraph);
    }
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
   * Finds the near copies of a paragraph; empty when too few articles have one.
   *
   * @param maxPlaces the largest number of places to name
   */
  Optional<Repetition> of(IndexedArticle asked, int index, int maxPlaces) {
    Candidate own = new Candidate(asked.segment(), asked.form(index), 0);
    List<Candidate> candidates = candidates(own);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Articles articles = new Articles(asked);
    forms.visit(own.segment, own.form, articles::count);
    Text text = new Text(own);
    Candidate before = own;
    for (int i = 0; i < candidates.size() && articles.size() < MAX_COUNTED_ARTICLES; i++) {
      Candidate candidate = candidates.get(i);
      if (!candidate.isSameAs(before) && !candidate.isSameAs(own)) {
        articles.common = text.common(candidate);
        if (articles.common > 0) {
          forms.visit(candidate.segment, candidate.form, articles::addTwin);
        }
      }
      before = candidate;
    }
    return articles.repetition(maxPlaces);
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

  /** The articles that have the text or a near copy of it. */
  private final class Articles {
    private final IndexedArticle asked;
    private final Set<Long> identities = new HashSet<>();
    private final List<Twin> twins = new ArrayList<>();
    private int common;

    Articles(IndexedArticle asked) {
      this.asked = asked;
    }

    int size() {
      return identities.size();
    }

    private boolean isNew(Segment segment, int article) {
      return asked.counts(segment, article) && identities.add(identity(segment, article));
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

    boolean count(Segment segment, int article, int paragraph) {
      isNew(segment, article);
      return identities.size() < MAX_COUNTED_ARTICLES;
    }

    boolean addTwin(Segment segment, int article, int paragraph) {
      if (isNew(segment, article)) {
        twins.add(new Twin(segment, article, paragraph, common));
      }
      return identities.size() < MAX_COUNTED_ARTICLES;
    }

    Optional<Repetition> repetition(int maxPlaces) {
      if (twins.isEmpty() || identities.size() < settings.minArticles()) {
        return Optional.empty();
      }
      twins.sort(null);
      List<Place> places = new ArrayList<>();
      for (Twin twin : twins.subList(0, Math.min(maxPlaces, twins.size()))) {
        places.add(twin.place());
      }
      return Optional.of(
          new Repetition(
              Stage.NEAR,
              identities.size(),
              identities.size() >= MAX_COUNTED_ARTICLES,
              twins.get(0).common(),
              places));
    }
  }
}
