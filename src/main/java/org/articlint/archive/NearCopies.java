package org.articlint.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.Repetition.Place;
import org.articlint.archive.Repetition.Stage;

/**
 * The near copies of a paragraph. Candidates are taken in the order of their fingerprints, and no
 * more once enough articles have one: never are all pairs listed, of which a template with many
 * variants has a number that grows as their square.
 */
final class NearCopies {

  /** Articles with near copies that are counted before "at least" is said. */
  private static final int MOST = 50;

  private final ParagraphIndex.Settings settings;
  private final Prefixes prefixes;
  private final List<LiveSegment> segments;
  private final Occurrences forms;
  private final boolean hasVersions;

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

  /** A near copy and how many words it has in common. */
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

  /** A form that may be near, in one of the segments. */
  private record Candidate(Segment segment, int form) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int high = Long.compareUnsigned(high(), other.high());
      return high != 0 ? high : Long.compareUnsigned(low(), other.low());
    }

    /** Whether both are the same form, in whatever segments. */
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

  /** How a paragraph is repeated nearly. */
  Optional<Repetition> of(AskedArticle asked, int index, int most) {
    Candidate own = new Candidate(asked.segment(), asked.form(index));
    Candidate[] candidates = candidates(own);
    if (candidates.length < 2) {
      return Optional.empty();
    }
    Articles articles = new Articles(asked);
    forms.visit(own.segment, own.form, articles::count);
    int[] words = own.words();
    CommonWords text = new CommonWords(words);
    Candidate before = own;
    for (int i = 0; i < candidates.length && articles.size() < MOST; i++) {
      Candidate candidate = candidates[i];
      if (!candidate.isSameAs(before) && !candidate.isSameAs(own)) {
        int[] other = candidate.words();
        articles.common = text.with(other);
        if (prefixes.isNear(articles.common, words.length, other.length)) {
          forms.visit(candidate.segment, candidate.form, articles::addTwin);
        }
      }
      before = candidate;
    }
    return articles.repetition(most);
  }

  /** The forms that may be near one in the order of their fingerprints, itself among them. */
  private Candidate[] candidates(Candidate own) {
    List<Candidate> candidates = new ArrayList<>();
    for (LiveSegment live : segments) {
      Segment segment = live.segment();
      int[] found =
          segment.equals(own.segment)
              ? segment.near().candidatesOf(own.form)
              : segment.near().candidates(own.words());
      for (int form : found) {
        candidates.add(new Candidate(segment, form));
      }
    }
    Candidate[] ordered = candidates.toArray(Candidate[]::new);
    if (segments.size() > 1) {
      Arrays.sort(ordered);
    }
    return ordered;
  }

  /** The articles that have the text or a near copy of it. */
  private final class Articles {
    private final AskedArticle asked;
    private final Set<Long> identities = new HashSet<>();
    private final List<Twin> twins = new ArrayList<>();
    private int common;

    Articles(AskedArticle asked) {
      this.asked = asked;
    }

    int size() {
      return identities.size();
    }

    private boolean isNew(Segment segment, int article) {
      return asked.counts(segment, article) && identities.add(identity(segment, article));
    }

    /** A number for each article; all versions of one have the same. */
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
      return identities.size() < MOST;
    }

    boolean addTwin(Segment segment, int article, int paragraph) {
      if (isNew(segment, article)) {
        twins.add(new Twin(segment, article, paragraph, common));
      }
      return identities.size() < MOST;
    }

    Optional<Repetition> repetition(int most) {
      if (twins.isEmpty() || identities.size() < settings.minArticles()) {
        return Optional.empty();
      }
      twins.sort(null);
      return Optional.of(
          new Repetition(
              Stage.NEAR,
              identities.size(),
              identities.size() >= MOST,
              twins.get(0).common(),
              twins.stream().limit(most).map(Twin::place).toList()));
    }
  }
}
