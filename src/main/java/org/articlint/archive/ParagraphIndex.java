package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.ParagraphFacts.Sentence;
import org.articlint.archive.Repetition.Place;

/**
 * Which paragraphs and sentences stand where, held in memory. Articles are added in the order of
 * their paths; then every paragraph can be asked about. Two stages, the cheaper first: the whole
 * paragraph with slots masked, then its sentences.
 */
public final class ParagraphIndex {

  private final int minArticles;
  private final int sentenceShare;
  private final Map<Hash128, Occurrences> paragraphs = new HashMap<>();
  private final Map<Hash128, Occurrences> sentences = new HashMap<>();
  private final Set<Hash128> allowed = new HashSet<>();
  private final List<String> paths = new ArrayList<>();
  private final List<VersionTree> trees = new ArrayList<>();

  /**
   * An empty index.
   *
   * @param minArticles in how many articles boilerplate stands at least
   * @param sentenceShare the percentage of a paragraph's words that must stand in shared sentences
   */
  public ParagraphIndex(int minArticles, int sentenceShare) {
    this.minArticles = minArticles;
    this.sentenceShare = sentenceShare;
  }

  /** Lets a text be repeated. */
  public void allow(ParagraphFacts facts) {
    allowed.add(facts.hash());
    allowed.add(facts.plain());
    facts.sentences().forEach(sentence -> allowed.add(sentence.hash()));
  }

  /** Adds an article; its number is the number of articles added before. */
  public void add(String path, List<ParagraphFacts> facts) {
    int article = paths.size();
    VersionTree tree = VersionTree.of(path);
    paths.add(path);
    trees.add(tree);
    for (ParagraphFacts paragraph : facts) {
      paragraphs
          .computeIfAbsent(paragraph.hash(), hash -> new Occurrences(paragraph.plain()))
          .add(article, tree, paragraph, paragraph.plain());
      for (Sentence sentence : paragraph.sentences()) {
        sentences
            .computeIfAbsent(sentence.hash(), Occurrences::new)
            .add(article, tree, paragraph, sentence.hash());
      }
    }
  }

  /**
   * How a paragraph of an added article is repeated; empty when it is not, or may be.
   *
   * @param article the number of the article
   * @param most how many places are named
   */
  public Optional<Repetition> repetition(int article, ParagraphFacts facts, int most) {
    Occurrences whole = paragraphs.get(facts.hash());
    if (whole == null || allowed.contains(facts.hash()) || allowed.contains(facts.plain())) {
      return Optional.empty();
    }
    int articles = whole.articles(trees.get(article));
    if (articles >= minArticles) {
      String how = whole.variesInSlots() ? "but for the article's own names" : "word for word";
      return Optional.of(
          new Repetition(
              articles,
              places(List.of(whole), article, most),
              "stands in %d articles of the archive, %s".formatted(articles, how),
              "the same paragraph"));
    }
    return sharedSentences(article, facts, most).or(() -> twice(article, facts, whole));
  }

  private Optional<Repetition> sharedSentences(int article, ParagraphFacts facts, int most) {
    int sharedWords = 0;
    int fewest = Integer.MAX_VALUE;
    List<Occurrences> shared = new ArrayList<>();
    for (Sentence sentence : facts.sentences()) {
      Occurrences found = sentences.get(sentence.hash());
      int articles = found == null ? 0 : found.articles(trees.get(article));
      if (found != null && articles >= minArticles && !allowed.contains(sentence.hash())) {
        sharedWords += sentence.words();
        shared.add(found);
        fewest = Math.min(fewest, articles);
      }
    }
    if (shared.isEmpty() || 100L * sharedWords < (long) sentenceShare * facts.words()) {
      return Optional.empty();
    }
    String sentence =
        "repeats sentences that stand in %d articles of the archive (%d of its %d words)"
            .formatted(fewest, sharedWords, facts.words());
    return Optional.of(
        new Repetition(fewest, places(shared, article, most), sentence, "the same sentences"));
  }

  /** The second and each later copy of a paragraph in its own article. */
  private Optional<Repetition> twice(int article, ParagraphFacts facts, Occurrences whole) {
    List<int[]> here = whole.places().stream().filter(place -> place[0] == article).toList();
    if (here.size() < 2 || here.get(0)[1] == facts.line()) {
      return Optional.empty();
    }
    String times = here.size() == 2 ? "twice" : here.size() + " times";
    return Optional.of(
        new Repetition(
            1,
            List.of(place(here.get(0))),
            "stands %s in this article".formatted(times),
            "the same paragraph"));
  }

  /** Places in other articles, one of each, other versions of the documentation left out. */
  private List<Place> places(List<Occurrences> forms, int article, int most) {
    Set<Integer> seen = new LinkedHashSet<>();
    List<Place> places = new ArrayList<>();
    for (Occurrences form : forms) {
      for (int[] place : form.places()) {
        if (places.size() == most) {
          return places;
        }
        boolean counts =
            place[0] != article && !trees.get(place[0]).isOtherVersionOf(trees.get(article));
        if (counts && seen.add(place[0])) {
          places.add(place(place));
        }
      }
    }
    return places;
  }

  private Place place(int[] place) {
    return new Place(paths.get(place[0]), place[1], place[2]);
  }
}
