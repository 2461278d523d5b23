package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.NearCandidates.Candidate;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.column.IntList;
import org.articlint.archive.near.CommonWords;
import org.articlint.archive.near.ComparisonSteps;
import org.articlint.archive.near.FormCursor;
import org.articlint.archive.near.NearForms;
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
   * From this number of paragraphs on, an article may be full of variants of one paragraph, and the
   * forms of other articles are listed first.
   */
  private static final int MANY_PARAGRAPHS = 1_000;

  /** So many candidates of a paragraph are compared at once. */
  private static final int FEW_CANDIDATES = 64;

  private final ParagraphIndex.Settings settings;
  private final Prefixes prefixes;
  private final int maxCounted;
  private final List<LiveSegment> segments;

  /** The near forms within each segment that was asked about. */
  private final Map<Segment, NearPairs> compared = new ConcurrentHashMap<>();

  NearCopies(ParagraphIndex.Settings settings, List<LiveSegment> segments) {
    this.settings = settings;
    this.prefixes = new Prefixes(settings.similarity());
    this.maxCounted = settings.maxCounted();
    this.segments = segments;
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
    NearCandidates candidates = candidates(own, asked);
    if (candidates.isEmpty() && form == text) {
      return Optional.empty();
    }
    CopyArticles articles = new CopyArticles(asked, segments, maxCounted);
    articles.add(text, Stage.SAME, 0);
    if (form != text) {
      articles.add(form, Stage.SLOTS, 0);
    }
    addNear(own, candidates, asked, articles);
    return articles.size() < settings.minArticles()
        ? Optional.empty()
        : Optional.of(articles.repetition(asked.facts().size(index), maxPlaces));
  }

  private void addNear(
      Candidate own, NearCandidates candidates, IndexedArticle asked, CopyArticles articles) {
    Text text = new Text(own, asked.steps());
    Candidate before = own;
    for (int tried = 0; articles.size() < maxCounted; tried++) {
      Optional<Candidate> next = candidates.next();
      if (next.isEmpty()) {
        return;
      }
      Candidate candidate = next.get();
      if (candidate.segment().equals(own.segment()) && asked.isOnlyHere(candidate.form())) {
        asked.steps().addOwn();
        continue;
      }
      asked.steps().addCandidate();
      if (!candidate.isSameAs(before) && !candidate.isSameAs(own)) {
        add(candidate, text, articles, tried >= FEW_CANDIDATES);
      }
      before = candidate;
    }
  }

  /**
   * Adds the articles that have a candidate, if it is near.
   *
   * @param looksFirst whether to compare it only when it would add an article: saves the comparison
   *     with each of a thousand variants that one article has
   */
  private void add(Candidate candidate, Text text, CopyArticles articles, boolean looksFirst) {
    if (looksFirst && !articles.lacksSomeOf(of(candidate))) {
      return;
    }
    int common = text.common(candidate);
    if (common > 0) {
      articles.add(of(candidate), Stage.NEAR, common);
    }
  }

  private Occurrences of(Candidate candidate) {
    return Occurrences.ofForm(segments, candidate.segment(), candidate.form());
  }

  /**
   * A near form of the same segment.
   *
   * @param common the number of words in common, in order
   */
  record Near(int form, int common) {}

  /** Finds all near forms of a form in its own segment. */
  List<Near> all(Segment segment, int form, ComparisonSteps steps) {
    Candidate own = new Candidate(segment, form, 0);
    NearPairs pairs = pairs(segment);
    NearCandidates candidates = new NearCandidates();
    if (pairs.knows(form)) {
      addKnown(own, pairs, candidates);
    } else {
      candidates.add(segment, pairs.candidatesOf(form, steps));
    }
    Text text = new Text(own, steps);
    List<Near> near = new ArrayList<>();
    for (Optional<Candidate> next = candidates.next(); next.isPresent(); next = candidates.next()) {
      steps.addCandidate();
      int common = next.get().form() == form ? 0 : text.common(next.get());
      if (common > 0) {
        near.add(new Near(next.get().form(), common));
      }
    }
    return near;
  }

  /** Finds the forms that may be near one of an article. */
  private NearCandidates candidates(Candidate own, IndexedArticle asked) {
    NearCandidates candidates = new NearCandidates();
    for (LiveSegment live : segments) {
      if (live.segment().equals(own.segment())) {
        addOwn(own, asked, live, candidates);
      } else {
        candidates.add(live.segment(), candidates(own, asked, live));
      }
    }
    return candidates;
  }

  private static FormCursor candidates(Candidate own, IndexedArticle asked, LiveSegment live) {
    NearForms forms = live.segment().near();
    if (asked.facts().count() <= MANY_PARAGRAPHS) {
      return forms.cursor(own.words(), asked.steps());
    }
    // The segment may hold the article as it was before it changed.
    IntList ofOthers = asked.formsOfOthers(live);
    return forms.cursor(own.words(), ofOthers.size(), ofOthers::get, asked.steps());
  }

  private void addOwn(
      Candidate own, IndexedArticle asked, LiveSegment live, NearCandidates candidates) {
    NearPairs pairs = pairs(own.segment());
    if (pairs.knows(own.form())) {
      addKnown(own, pairs, candidates);
    } else if (asked.facts().count() > MANY_PARAGRAPHS) {
      candidates.add(
          own.segment(), pairs.candidatesOf(own.form(), asked.formsOfOthers(live), asked.steps()));
    } else {
      candidates.add(own.segment(), pairs.candidatesOf(own.form(), asked.steps()));
    }
  }

  private NearPairs pairs(Segment segment) {
    return compared.computeIfAbsent(segment, s -> NearPairs.of(s.words(), s.near(), prefixes));
  }

  private static void addKnown(Candidate own, NearPairs pairs, NearCandidates candidates) {
    int start = pairs.start(own.form());
    int[] forms = new int[pairs.end(own.form()) - start];
    int[] common = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = pairs.form(start + i);
      common[i] = pairs.common(start + i);
    }
    candidates.add(own.segment(), forms, common);
  }

  /** The text of a form, prepared for comparison when the first candidate needs it. */
  private final class Text {
    private final Candidate own;
    private final ComparisonSteps steps;
    private @Nullable CommonWords prepared;
    private int size;

    Text(Candidate own, ComparisonSteps steps) {
      this.own = own;
      this.steps = steps;
    }

    boolean isToBeComparedWith(Candidate candidate) {
      return candidate.common() == 0
          && own.size() <= CommonWords.MAX_WORDS
          && candidate.size() <= CommonWords.MAX_WORDS;
    }

    /** Counts the words that a candidate has in common, in order; 0 unless it is near. */
    int common(Candidate candidate) {
      if (!isToBeComparedWith(candidate)) {
        return candidate.common();
      }
      CommonWords text = prepared;
      if (text == null) {
        int[] words = own.words();
        size = words.length;
        steps.addComparison(size, size);
        text = new CommonWords(words);
        prepared = text;
      }
      int[] other = candidate.words();
      steps.addComparison(size, other.length);
      int needed = prefixes.similarity().neededWords(size, other.length);
      int common = text.with(other, needed);
      return common >= needed ? common : 0;
    }
  }
}
