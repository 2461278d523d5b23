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
 * Tells how a paragraph is repeated in an archive. Three stages, the cheaper first: the whole
 * paragraph with slots masked, its sentences, and its near copies. An answer is a function of the
 * paths and texts alone, however they are spread over segments. Several threads may ask at once.
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
   * What counts as repeated.
   *
   * @param minArticles in how many articles boilerplate stands at least
   * @param sentenceShare the percentage of a paragraph's words that must stand in shared sentences
   * @param similarity the percentage of words that near copies have in common, in order
   */
  public record Settings(int minArticles, int sentenceShare, int similarity) {

    /** Counts equal texts only, in at least so many articles. */
    public static Settings ofEqualTexts(int minArticles) {
      return new Settings(minArticles, 100, 100);
    }
  }

  /**
   * An index.
   *
   * @param segments together the whole archive; the live articles of each have other paths
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
   * @param most how many other places are named at most
   */
  public Optional<Repetition> repetition(IndexedArticle asked, int index, int most) {
    int form = asked.form(index);
    if (isAllowed(allowedForms, asked.segment().forms(), form)
        || allowedTexts.find(0, asked.facts().plain(index)) >= 0) {
      return Optional.empty();
    }
    int count = count(forms, form, asked);
    if (count >= settings.minArticles()) {
      return Optional.of(same(asked, index, count, most));
    }
    Optional<Repetition> found = inSentences(asked, index, most);
    if (found.isEmpty()) {
      found = near.of(asked, index, most);
    }
    return found.isEmpty() ? twice(asked, index) : found;
  }

  private static boolean isAllowed(HashTable allowed, Fingerprints fingerprints, int number) {
    return allowed.size() > 0
        && allowed.find(fingerprints.high(number), fingerprints.low(number)) >= 0;
  }

  /** In how many articles a fingerprint stands, all versions of an article being one. */
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

  private Repetition same(IndexedArticle asked, int index, int count, int most) {
    int form = asked.form(index);
    int plain = (int) asked.facts().plain(index);
    List<Place> places = new ArrayList<>();
    boolean[] varies = new boolean[1];
    forms.visit(
        asked.segment(),
        form,
        (segment, article, paragraph) -> {
          if (!asked.is(segment, article) && asked.counts(segment, article)) {
            varies[0] |= plain != segment.paragraphs().plain().intAt(paragraph);
            places.add(segment.place(paragraph));
          }
          return places.size() < most;
        });
    Stage stage = varies[0] ? Stage.SLOTS : Stage.SAME;
    return new Repetition(stage, count, false, asked.facts().size(index), places);
  }

  private Optional<Repetition> inSentences(IndexedArticle asked, int index, int most) {
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
            Stage.SENTENCES, fewest, false, words, placesOfSentences(asked, shared, most)));
  }

  private List<Place> placesOfSentences(IndexedArticle asked, List<Integer> shared, int most) {
    List<Place> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int s : shared) {
      sentences.visit(
          asked.segment(),
          asked.sentence(s),
          (segment, article, paragraph) -> {
            if (places.size() < most
                && !asked.is(segment, article)
                && asked.counts(segment, article)
                && seen.add(segment.articles().path(article))) {
              places.add(segment.place(paragraph));
            }
            return places.size() < most;
          });
    }
    return places;
  }

  /** The second and each later copy of a paragraph in its own article. */
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
