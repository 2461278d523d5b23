package org.articlint.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Place;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.FileNames;
import org.articlint.archive.text.RelatedPaths;
import org.articlint.archive.text.TextKey;

/**
 * Finds the article that has nearly all of the text of another. A prefix filter, as for near
 * copies: of the words that a copy may lack, it lacks no more than so many; so it has one of any
 * sentences with more words than that. The rarest ones are looked up, and the articles that have
 * one are compared {@link org.articlint.archive.text.Pieces piece by piece}. Most articles have
 * enough sentences of their own to be done after a few look-ups.
 */
final class ArticleCopies {

  /** The number of articles with a sentence that are looked at, in the order of their paths. */
  static final int MAX_LISTED = 20;

  /** The number of articles that are compared, those with most of the rarest sentences first. */
  private static final int MAX_COMPARED = 20;

  private final List<LiveSegment> segments;
  private final IndexedArticle asked;
  private final ArticleFacts facts;

  /** How many words of the article a copy may lack. */
  private final int lacking;

  /** How many words are in sentences that no other article has. */
  private int own;

  /** A sentence that other articles have too. */
  private record Shared(Occurrences articles, int count, int words) {}

  private record Candidate(Segment segment, int article) {
    String path() {
      return segment.articles().path(article);
    }

    /** Its first paragraph; it has one, because it was found by a sentence. */
    Place start() {
      return segment.place(segment.articles().firstParagraph(article));
    }
  }

  private ArticleCopies(List<LiveSegment> segments, IndexedArticle asked, int share) {
    this.segments = segments;
    this.asked = asked;
    this.facts = asked.facts();
    this.lacking = lacking(facts, share);
  }

  private static int lacking(ArticleFacts facts, int share) {
    return (int) ((100L - share) * facts.pieces().words() / 100);
  }

  /**
   * Whether there may be an article that is compared with one; false when too many of its words are
   * in sentences that no other article has.
   *
   * @param isShared whether other articles have a sentence
   */
  static boolean areThere(ArticleFacts facts, Predicate<TextKey> isShared, int share) {
    int lacking = lacking(facts, share);
    return ownWords(facts, lacking, (s, words) -> isShared.test(sentence(facts, s))) <= lacking;
  }

  private static TextKey sentence(ArticleFacts facts, int s) {
    return new TextKey(TextKey.Kind.SENTENCE, facts.sentenceHigh(s), facts.sentenceLow(s));
  }

  /** Tells whether other articles have a sentence of so many words, given by its index. */
  private interface SharedSentence {
    boolean test(int sentence, int words);
  }

  /**
   * The number of words in sentences that no other article has; stops when they are more than a
   * copy may lack.
   */
  private static int ownWords(ArticleFacts facts, int lacking, SharedSentence isShared) {
    int end = facts.count() == 0 ? 0 : facts.sentenceEnd(facts.count() - 1);
    int own = 0;
    int words = 0;
    for (int s = 0; s < end && own <= lacking; s++) {
      words = facts.sentenceSize(s) == 0 ? words : facts.sentenceSize(s);
      // The next one may be this sentence as it stands.
      boolean isRepeatedNext = s + 1 < end && facts.sentenceSize(s + 1) == 0;
      own += isRepeatedNext || isShared.test(s, words) ? 0 : words;
    }
    return own;
  }

  /**
   * Finds the article that has most of the text; of several, the first by its path.
   *
   * @param share the percentage of the words that it has at least
   */
  static Optional<ArticleCopy> of(List<LiveSegment> segments, IndexedArticle asked, int share) {
    ArticleCopies copies = new ArticleCopies(segments, asked, share);
    return copies.most(copies.likeliest(), share);
  }

  /** The paths of the articles that are compared with one. */
  static List<String> candidatesOf(List<LiveSegment> segments, IndexedArticle asked, int share) {
    return new ArticleCopies(segments, asked, share)
        .likeliest().stream().map(Candidate::path).toList();
  }

  /** The articles to compare. */
  private List<Candidate> likeliest() {
    if (isAlone(segments) || isKept(asked.path())) {
      return List.of();
    }
    List<Shared> shared = sharedSentences();
    if (own > lacking) {
      return List.of();
    }
    return candidates(shared).entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Candidate, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().path()))
        .limit(MAX_COMPARED)
        .map(Map.Entry::getKey)
        .filter(candidate -> !isMeant(candidate.path()))
        .toList();
  }

  /** Whether there is no other article that could be a copy, as in a check of one file. */
  private static boolean isAlone(List<LiveSegment> segments) {
    int articles = 0;
    for (LiveSegment segment : segments) {
      articles += segment.articles();
    }
    return articles < 2;
  }

  /** The sentences that other articles have; stops when too many words are the article's own. */
  private List<Shared> sharedSentences() {
    List<Shared> shared = new ArrayList<>();
    own =
        ownWords(
            facts,
            lacking,
            (s, words) -> {
              Occurrences articles =
                  Occurrences.ofSentence(segments, asked.segment(), asked.sentence(s));
              int count = articles.articles();
              boolean isShared = count > MAX_LISTED || (count > 1 && isElsewhere(articles));
              return isShared && shared.add(new Shared(articles, count, words));
            });
    return shared;
  }

  private boolean isElsewhere(Occurrences articles) {
    boolean[] found = {false};
    articles.visit(
        (segment, article, paragraph) -> {
          found[0] = isOther(segment, article);
          return !found[0];
        });
    return found[0];
  }

  private boolean isOther(Segment segment, int article) {
    return !asked.is(segment, article) && asked.counts(segment, article);
  }

  /** The articles with one of the rarest sentences, by the words that they share in these. */
  private Map<Candidate, Integer> candidates(List<Shared> shared) {
    List<Shared> rarest = new ArrayList<>(shared);
    rarest.sort(Comparator.comparingInt(Shared::count));
    Map<Candidate, Integer> candidates = new HashMap<>();
    int words = own;
    for (Shared sentence : rarest) {
      int[] listed = {0};
      sentence.articles.visit(
          (segment, article, paragraph) -> {
            if (isOther(segment, article)) {
              candidates.merge(new Candidate(segment, article), sentence.words, Integer::sum);
            }
            return ++listed[0] < MAX_LISTED;
          });
      words += sentence.words;
      if (words > lacking) {
        return candidates;
      }
    }
    return Map.of(); // Nearly all of it is code, tables and short items.
  }

  private Optional<ArticleCopy> most(List<Candidate> likeliest, int share) {
    int words = facts.pieces().words();
    int most = 0;
    Optional<Candidate> found = Optional.empty();
    for (Candidate candidate : likeliest) {
      int common =
          facts
              .pieces()
              .wordsIn(hash -> candidate.segment.articles().pieces().has(candidate.article, hash));
      if (common < words && isVariant(candidate.path())) {
        continue;
      }
      boolean isFirst = found.isEmpty() || candidate.path().compareTo(found.get().path()) < 0;
      if (common > most || (common == most && isFirst)) {
        most = common;
        found = Optional.of(candidate);
      }
    }
    if (100L * most < (long) share * words || most == 0) {
      return Optional.empty();
    }
    int percentage = (int) (100L * most / words);
    return found.map(copy -> new ArticleCopy(copy.start(), percentage));
  }

  /**
   * Whether the other is a copy on purpose: one in the folder of another language, which waits for
   * a translation, one for another line of releases, or a file that a site has twice for its
   * generator.
   */
  private boolean isMeant(String path) {
    return RelatedPaths.areInTwoLanguages(asked.path(), path)
        || RelatedPaths.areOfTwoReleases(asked.path(), path)
        || RelatedPaths.areTwins(asked.path(), path)
        || isKept(path);
  }

  /** Whether readers see a file only inside others, or as what it once was. */
  private static boolean isKept(String path) {
    return RelatedPaths.isPart(path) || RelatedPaths.isArchived(path);
  }

  /**
   * Whether the other article is about another thing, of which the same is said: in one folder, the
   * article's name has a word that tells it apart, and in parallel folders the name of a folder
   * has; its title or a heading has that word too.
   */
  private boolean isVariant(String path) {
    boolean areBeside =
        RelatedPaths.areOfOneFolder(asked.path(), path)
            || RelatedPaths.areParallel(asked.path(), path);
    return areBeside && !FileNames.words(path).containsAll(facts.pieces().names());
  }
}
