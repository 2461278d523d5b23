package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.column.HashTable;
import org.articlint.archive.column.TooManyCandidatesException;
import org.articlint.archive.near.ComparisonSteps;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Totals;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.TextKey;

/**
 * Tells how a paragraph is repeated in an archive, by three comparisons, the cheapest first: of the
 * whole paragraph, of its sentences, and with its near copies. The first two compare it both as it
 * stands and with slots masked, the third with slots masked. The answer is a pure function of the
 * paths and texts, whatever segments they are in. Thread-safe.
 */
public final class ParagraphIndex {

  private final Settings settings;
  private final List<LiveSegment> segments;
  private final NearCopies near;
  private final HashTable allowedTexts = new HashTable();
  private final HashTable allowedSentences = new HashTable();
  private final boolean hasVersions;
  private final int articles;
  private final Map<CountKey, Integer> countsByVersion = new ConcurrentHashMap<>();

  private record CountKey(TextKey counted, long parent, long version) {}

  /**
   * Settings of what counts as repeated.
   *
   * @param minArticles the smallest number of articles with a paragraph that make it boilerplate
   * @param sentenceShare the percentage of a paragraph's words that must be in shared sentences
   * @param similarity the percentage of words that near copies have in common, in order
   */
  public record Settings(int minArticles, int sentenceShare, int similarity) {

    /**
     * The number of articles at which counting stops and a message says "at least", unless more
     * make boilerplate.
     */
    private static final int MAX_COUNTED_ARTICLES = 50;

    /** The number of articles with a near copy of a paragraph at which counting stops. */
    public int maxCounted() {
      return Math.max(MAX_COUNTED_ARTICLES, minArticles);
    }

    /** Counts equal texts only, in at least so many articles. */
    public static Settings ofEqualTexts(int minArticles) {
      return new Settings(minArticles, 100, 100);
    }
  }

  /**
   * Creates an index.
   *
   * @param segments the whole archive; no path is live in two of them
   * @param allowed texts that may be repeated
   */
  public ParagraphIndex(Settings settings, List<LiveSegment> segments, ArticleFacts allowed) {
    this.settings = settings;
    this.segments = List.copyOf(segments);
    this.hasVersions = this.segments.stream().anyMatch(LiveSegment::hasVersions);
    this.articles = this.segments.stream().mapToInt(LiveSegment::articles).sum();
    this.near = new NearCopies(settings, this.segments);
    for (int i = 0; i < allowed.count(); i++) {
      allowedTexts.add(allowed.textHigh(i), allowed.textLow(i));
      for (int s = allowed.firstSentence(i); s < allowed.sentenceEnd(i); s++) {
        allowedSentences.add(allowed.sentenceHigh(s), allowed.sentenceLow(s));
      }
    }
  }

  /**
   * Finds an article.
   *
   * @param path the article's path relative to the root of the run
   * @param facts of the article as the index knows it; their words are not needed
   * @throws IllegalArgumentException when no segment has the path
   */
  public IndexedArticle article(String path, ArticleFacts facts) {
    return article(path, facts, Optional.empty());
  }

  /** Finds an article of another index of the same archive. */
  public IndexedArticle article(IndexedArticle other) {
    return article(other.path(), other.facts(), Optional.of(other));
  }

  private IndexedArticle article(String path, ArticleFacts facts, Optional<IndexedArticle> origin) {
    for (LiveSegment live : segments) {
      int article = live.find(path);
      if (article >= 0) {
        return new IndexedArticle(facts, live.segment(), article, steps(facts), origin);
      }
    }
    throw new IllegalArgumentException("the index does not know " + path);
  }

  private ComparisonSteps steps(ArticleFacts facts) {
    if (segments.stream().anyMatch(live -> live.totals().isPresent())) {
      return ComparisonSteps.unlimited(); // Whoever chose these articles has limited them.
    }
    return segments.size() == 1
        ? ComparisonSteps.ofArticle(facts.comparedWords(), articles)
        : ComparisonSteps.ofArticleInSegments(facts.comparedWords(), articles);
  }

  /**
   * Tells how a paragraph is repeated; empty when it is not, or is allowed to be.
   *
   * @param asked an article of this index
   * @param index the paragraph's number in the article, from 0
   * @param maxPlaces the largest number of other places to name
   * @throws TooManyCandidatesException when the paragraphs of the article cost too much
   */
  public Optional<Repetition> repetition(IndexedArticle asked, int index, int maxPlaces) {
    ArticleFacts facts = asked.facts();
    if (allowedTexts.find(facts.textHigh(index), facts.textLow(index)) >= 0) {
      return Optional.empty();
    }
    Occurrences text = Occurrences.ofText(segments, asked, index);
    Occurrences form =
        asked.isSlotted(index)
            ? Occurrences.ofForm(segments, asked.segment(), asked.form(index))
            : text;
    Optional<Repetition> found = equal(asked, index, text, form, maxPlaces);
    if (found.isEmpty()) {
      found = inSentences(asked, index, maxPlaces);
    }
    if (found.isEmpty()) {
      found = near.of(asked, index, text, form, maxPlaces);
    }
    return found.isEmpty() ? twice(asked, index, maxPlaces) : found;
  }

  /**
   * Finds the article that has nearly all of the text of an article; of several, the one that has
   * most, and of equal ones the first by its path.
   *
   * @param share the percentage of the article's words that the other has at least
   */
  public Optional<ArticleCopy> copy(IndexedArticle asked, int share) {
    return ArticleCopies.of(segments, asked, share);
  }

  /**
   * Finds the articles whose whole text {@link #copy} compares: it may be called without that of
   * any of them.
   *
   * @return their paths, in no particular order
   */
  public List<String> copyCandidates(IndexedArticle asked, int share) {
    return ArticleCopies.candidatesOf(segments, asked, share);
  }

  Settings settings() {
    return settings;
  }

  NearCopies near() {
    return near;
  }

  /** Counts the articles that have a fingerprint; all versions of an article count once. */
  private int count(Occurrences occurrences, IndexedArticle asked) {
    int articles = occurrences.articles();
    if (!hasVersions || articles < settings.minArticles()) {
      return articles;
    }
    Optional<Totals.Total> total = occurrences.total();
    if (total.isPresent()) {
      return total.get().counted();
    }
    VersionTree.Key version = asked.version();
    return countsByVersion.computeIfAbsent(
        new CountKey(occurrences.key(), version.parent(), version.version()),
        key -> {
          Set<Long> identities = new HashSet<>();
          occurrences.visit(
              (segment, article, paragraph) -> {
                if (asked.counts(segment, article)) {
                  identities.add(segment.articles().version(article).article());
                }
                return true;
              });
          return identities.size();
        });
  }

  private Optional<Repetition> equal(
      IndexedArticle asked, int index, Occurrences text, Occurrences form, int maxPlaces) {
    int literal = count(text, asked);
    int masked = form == text ? literal : count(form, asked);
    int count = Math.max(literal, masked);
    if (count < settings.minArticles()) {
      return Optional.empty();
    }
    Copies copies = new Copies(asked, maxPlaces);
    copies.add(text, Stage.SAME);
    if (form != text) {
      copies.add(form, Stage.SLOTS);
    }
    Stage stage = literal >= masked ? Stage.SAME : Stage.SLOTS;
    return Optional.of(
        new Repetition(stage, count, false, asked.facts().size(index), copies.list()));
  }

  private Optional<Repetition> inSentences(IndexedArticle asked, int index, int maxPlaces) {
    ArticleFacts facts = asked.facts();
    int words = 0;
    int fewest = Integer.MAX_VALUE;
    List<Occurrences> shared = new ArrayList<>();
    for (int s = facts.firstSentence(index); s < facts.sentenceEnd(index); s++) {
      int last = isFollowedByText(facts, s, facts.sentenceEnd(index)) ? s + 1 : s;
      Occurrences masked = sentence(asked, s);
      Occurrences literal = last == s ? masked : sentence(asked, last);
      int maskedCount = count(masked, asked);
      int literalCount = last == s ? maskedCount : count(literal, asked);
      int count = Math.max(maskedCount, literalCount);
      if (count >= settings.minArticles() && !isAllowed(literal.key())) {
        words += facts.sentenceSize(s);
        shared.add(literalCount >= maskedCount ? literal : masked);
        fewest = Math.min(fewest, count);
      }
      s = last;
    }
    if (shared.isEmpty() || 100L * words < (long) settings.sentenceShare() * facts.size(index)) {
      return Optional.empty();
    }
    Copies copies = new Copies(asked, maxPlaces);
    shared.forEach(sentence -> copies.add(sentence, Stage.SENTENCES));
    return Optional.of(new Repetition(Stage.SENTENCES, fewest, false, words, copies.list()));
  }

  /** Whether a sentence is slotted, so that the next one is itself as it stands. */
  private static boolean isFollowedByText(ArticleFacts facts, int sentence, int end) {
    return sentence + 1 < end && facts.sentenceSize(sentence + 1) == 0;
  }

  private Occurrences sentence(IndexedArticle asked, int sentence) {
    return Occurrences.ofSentence(segments, asked.segment(), asked.sentence(sentence));
  }

  /** Whether a sentence may be repeated. */
  boolean isAllowed(TextKey sentence) {
    return allowedSentences.size() > 0
        && allowedSentences.find(sentence.high(), sentence.low()) >= 0;
  }

  /** Finds the other copies of a paragraph in its own article, if it is not the first of them. */
  private static Optional<Repetition> twice(IndexedArticle asked, int index, int maxPlaces) {
    Optional<FormHere> here = asked.copiesHere(index);
    if (here.isEmpty() || here.get().isFirst(index)) {
      return Optional.empty();
    }
    Copies copies = new Copies(asked, maxPlaces);
    copies.addHere(here.get(), index);
    return Optional.of(
        new Repetition(
            asked.isRepeatedStep(index) ? Stage.STEP : Stage.TWICE,
            here.get().size(),
            false,
            asked.facts().size(index),
            copies.list()));
  }
}
