package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.column.Fingerprints;
import org.articlint.archive.column.HashTable;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Place;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;

/**
 * Tells how a paragraph is repeated in an archive, by three comparisons, the cheapest first: of the
 * whole paragraph with slots masked, of its sentences, and with its near copies. The answer is a
 * pure function of the paths and texts, whatever segments they are in. Thread-safe.
 */
public final class ParagraphIndex {

  private final Settings settings;
  private final List<LiveSegment> segments;
  private final Occurrences forms;
  private final Occurrences sentences;
  private final NearCopies near;
  private final HashTable allowedForms = new HashTable();
  private final HashTable allowedTexts = new HashTable();
  private final HashTable allowedSentences = new HashTable();
  private final boolean hasVersions;
  private final Map<CountKey, Integer> countsByVersion = new ConcurrentHashMap<>();

  private record CountKey(
      Occurrences occurrences, Segment segment, int number, long parent, long version) {}

  /**
   * Settings of what counts as repeated.
   *
   * @param minArticles the smallest number of articles with a paragraph that make it boilerplate
   * @param sentenceShare the percentage of a paragraph's words that must be in shared sentences
   * @param similarity the percentage of words that near copies have in common, in order
   */
  public record Settings(int minArticles, int sentenceShare, int similarity) {

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
    this.forms = new Occurrences(this.segments, Occurrences.Kind.FORM);
    this.sentences = new Occurrences(this.segments, Occurrences.Kind.SENTENCE);
    this.hasVersions = this.segments.stream().anyMatch(LiveSegment::hasVersions);
    this.near = new NearCopies(settings, this.segments, forms, hasVersions);
    for (int i = 0; i < allowed.count(); i++) {
      allowedForms.add(allowed.formHigh(i), allowed.formLow(i));
      allowedTexts.add(0, allowed.plain(i));
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
    for (LiveSegment live : segments) {
      int article = live.find(path);
      if (article >= 0) {
        return new IndexedArticle(facts, live.segment(), article);
      }
    }
    throw new IllegalArgumentException("the index does not know " + path);
  }

  /**
   * Tells how a paragraph is repeated; empty when it is not, or is allowed to be.
   *
   * @param asked an article of this index
   * @param index the paragraph's number in the article, from 0
   * @param maxPlaces the largest number of other places to name
   */
  public Optional<Repetition> repetition(IndexedArticle asked, int index, int maxPlaces) {
    int form = asked.form(index);
    if (isAllowed(allowedForms, asked.segment().forms(), form)
        || allowedTexts.find(0, asked.facts().plain(index)) >= 0) {
      return Optional.empty();
    }
    int count = count(forms, form, asked);
    if (count >= settings.minArticles()) {
      return Optional.of(same(asked, index, count, maxPlaces));
    }
    Optional<Repetition> found = inSentences(asked, index, maxPlaces);
    if (found.isEmpty()) {
      found = near.of(asked, index, maxPlaces);
    }
    return found.isEmpty() ? twice(asked, index) : found;
  }

  private static boolean isAllowed(HashTable allowed, Fingerprints fingerprints, int number) {
    return allowed.size() > 0
        && allowed.find(fingerprints.high(number), fingerprints.low(number)) >= 0;
  }

  /** Counts the articles that have a fingerprint; all versions of an article count once. */
  private int count(Occurrences occurrences, int number, IndexedArticle asked) {
    int articles = occurrences.articles(asked.segment(), number);
    if (!hasVersions || articles < settings.minArticles()) {
      return articles;
    }
    VersionTree.Key version = asked.version();
    return countsByVersion.computeIfAbsent(
        new CountKey(occurrences, asked.segment(), number, version.parent(), version.version()),
        key -> {
          Set<Long> identities = new HashSet<>();
          occurrences.visit(
              asked.segment(),
              number,
              (segment, article, paragraph) -> {
                if (asked.counts(segment, article)) {
                  identities.add(segment.articles().version(article).article());
                }
                return true;
              });
          return identities.size();
        });
  }

  private Repetition same(IndexedArticle asked, int index, int count, int maxPlaces) {
    int plain = (int) asked.facts().plain(index);
    List<Place> places = new ArrayList<>();
    Set<Integer> plainTexts = new HashSet<>(List.of(plain));
    forms.visit(
        asked.segment(),
        asked.form(index),
        (segment, article, paragraph) -> {
          if (!asked.is(segment, article) && asked.counts(segment, article)) {
            plainTexts.add(segment.paragraphs().plain().intAt(paragraph));
            places.add(segment.place(paragraph));
          }
          return places.size() < maxPlaces;
        });
    Stage stage = plainTexts.size() > 1 ? Stage.SLOTS : Stage.SAME;
    return new Repetition(stage, count, false, asked.facts().size(index), places);
  }

  private Optional<Repetition> inSentences(IndexedArticle asked, int index, int maxPlaces) {
    ArticleFacts facts = asked.facts();
    int words = 0;
    int fewest = Integer.MAX_VALUE;
    List<Integer> shared = new ArrayList<>();
    for (int s = facts.firstSentence(index); s < facts.sentenceEnd(index); s++) {
      int sentence = asked.sentence(s);
      int count = count(sentences, sentence, asked);
      if (count >= settings.minArticles()
          && !isAllowed(allowedSentences, asked.segment().sentences(), sentence)) {
        words += facts.sentenceSize(s);
        shared.add(s);
        fewest = Math.min(fewest, count);
      }
    }
    if (shared.isEmpty() || 100L * words < (long) settings.sentenceShare() * facts.size(index)) {
      return Optional.empty();
    }
    return Optional.of(
        new Repetition(
            Stage.SENTENCES, fewest, false, words, placesOfSentences(asked, shared, maxPlaces)));
  }

  private List<Place> placesOfSentences(IndexedArticle asked, List<Integer> shared, int maxPlaces) {
    List<Place> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int s : shared) {
      sentences.visit(
          asked.segment(),
          asked.sentence(s),
          (segment, article, paragraph) -> {
            if (places.size() < maxPlaces
                && !asked.is(segment, article)
                && asked.counts(segment, article)
                && seen.add(segment.articles().path(article))) {
              places.add(segment.place(paragraph));
            }
            return places.size() < maxPlaces;
          });
    }
    return places;
  }

  /** Finds the earlier copies of a paragraph in its own article. */
  private static Optional<Repetition> twice(IndexedArticle asked, int index) {
    int copies = asked.copiesHere(index);
    if (copies < 2) {
      return Optional.empty();
    }
    int first = asked.firstHere(index);
    if (asked.isParagraph(first, index)) {
      return Optional.empty();
    }
    return Optional.of(
        new Repetition(
            Stage.TWICE,
            copies,
            false,
            asked.facts().size(index),
            List.of(asked.segment().place(first))));
  }
}
