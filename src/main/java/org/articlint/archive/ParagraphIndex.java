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

  /** Where one form stands: {@code places} holds triples of article number, line and column. */
  private static final class Occurrences {
    private int articles;
    private int lastArticle = -1;
    private final List<int[]> places = new ArrayList<>(2);
    private boolean plainDiffers;
    private final Hash128 plain;

    Occurrences(Hash128 plain) {
      this.plain = plain;
    }

    void add(int article, ParagraphFacts where, Hash128 plainForm) {
      if (article != lastArticle) {
        articles++;
        lastArticle = article;
      }
      plainDiffers |= !plain.equals(plainForm);
      places.add(new int[] {article, where.line(), where.column()});
    }
  }

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
    paths.add(path);
    for (ParagraphFacts paragraph : facts) {
      paragraphs
          .computeIfAbsent(paragraph.hash(), hash -> new Occurrences(paragraph.plain()))
          .add(article, paragraph, paragraph.plain());
      for (Sentence sentence : paragraph.sentences()) {
        sentences
            .computeIfAbsent(sentence.hash(), Occurrences::new)
            .add(article, paragraph, sentence.hash());
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
    if (allowed.contains(facts.hash()) || allowed.contains(facts.plain())) {
      return Optional.empty();
    }
    Occurrences whole = paragraphs.get(facts.hash());
    if (whole != null && whole.articles >= minArticles) {
      String how = whole.plainDiffers ? "but for the article's own names" : "word for word";
      return Optional.of(
          new Repetition(
              whole.articles,
              places(List.of(whole), article, most),
              "stands in %d articles of the archive, %s".formatted(whole.articles, how),
              "the same paragraph"));
    }
    Optional<Repetition> shared = sharedSentences(article, facts, most);
    return shared.isPresent() || whole == null ? shared : twice(article, facts, whole);
  }

  private Optional<Repetition> sharedSentences(int article, ParagraphFacts facts, int most) {
    int sharedWords = 0;
    int fewest = Integer.MAX_VALUE;
    List<Occurrences> shared = new ArrayList<>();
    for (Sentence sentence : facts.sentences()) {
      Occurrences found = sentences.get(sentence.hash());
      if (found != null && found.articles >= minArticles && !allowed.contains(sentence.hash())) {
        sharedWords += sentence.words();
        shared.add(found);
        fewest = Math.min(fewest, found.articles);
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
    List<int[]> here = whole.places.stream().filter(place -> place[0] == article).toList();
    if (here.size() < 2 || here.get(0)[1] == facts.line()) {
      return Optional.empty();
    }
    return Optional.of(
        new Repetition(
            1,
            List.of(new Place(paths.get(article), here.get(0)[1], here.get(0)[2])),
            "stands %s in this article"
                .formatted(here.size() == 2 ? "twice" : here.size() + " times"),
            "the same paragraph"));
  }

  private List<Place> places(List<Occurrences> forms, int article, int most) {
    Set<Integer> seen = new LinkedHashSet<>();
    List<Place> places = new ArrayList<>();
    for (Occurrences form : forms) {
      for (int[] place : form.places) {
        if (places.size() == most) {
          return places;
        }
        if (place[0] != article && seen.add(place[0])) {
          places.add(new Place(paths.get(place[0]), place[1], place[2]));
        }
      }
    }
    return places;
  }
}
