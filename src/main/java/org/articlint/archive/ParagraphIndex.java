package org.articlint.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.archive.Repetition.Place;
import org.articlint.archive.Repetition.Stage;

/**
 * Which paragraphs and sentences stand where, held in memory. Articles are added in the order of
 * their paths; then every paragraph can be asked about, by several threads at once. Three stages,
 * the cheaper first: the whole paragraph with slots masked, its sentences, and its near copies.
 * Answers are a function of the paths and texts alone.
 */
public final class ParagraphIndex {

  /** Articles with near copies that are counted before "at least" is said. */
  private static final int MOST_NEAR = 50;

  private final Settings settings;
  private final ArticleList articles = new ArticleList();
  private final Occurrences forms = new Occurrences();
  private final Occurrences sentences = new Occurrences();
  private final HashTable allowedForms = new HashTable();
  private final HashTable allowedSentences = new HashTable();
  private final Map<String, Integer> countsByVersion = new ConcurrentHashMap<>();
  private Optional<NearForms> near = Optional.empty();

  /**
   * What counts as repeated.
   *
   * @param minArticles in how many articles boilerplate stands at least
   * @param sentenceShare the percentage of a paragraph's words that must stand in shared sentences
   * @param similarity the percentage of words that near copies have in common, in order
   */
  public record Settings(int minArticles, int sentenceShare, int similarity) {}

  /** An empty index. */
  public ParagraphIndex(Settings settings) {
    this.settings = settings;
  }

  /** Lets texts be repeated. */
  public void allow(ArticleFacts texts) {
    for (int i = 0; i < texts.count(); i++) {
      allowedForms.add(texts.formHigh(i), texts.formLow(i));
      for (int s = texts.firstSentence(i); s < texts.sentenceEnd(i); s++) {
        allowedSentences.add(texts.sentenceHigh(s), texts.sentenceLow(s));
      }
    }
  }

  /** Adds an article; its number is the number of articles added before. */
  public void add(String path, ArticleFacts facts) {
    int article = articles.add(path, facts);
    for (int i = 0; i < facts.count(); i++) {
      int paragraph = articles.paragraph(article, i);
      forms.add(facts.formHigh(i), facts.formLow(i), paragraph, article);
      for (int s = facts.firstSentence(i); s < facts.sentenceEnd(i); s++) {
        sentences.add(facts.sentenceHigh(s), facts.sentenceLow(s), paragraph, article);
      }
    }
  }

  /** Makes the index ready to be asked; nothing is added after this. */
  public void complete() {
    int[][] words = new int[forms.size()][];
    for (int form = 0; form < words.length; form++) {
      words[form] = articles.words(forms.firstParagraph(form));
    }
    near = Optional.of(new NearForms(words, settings.similarity()));
  }

  /**
   * A paragraph that stands for all with the same words.
   *
   * @param article the number of the first article that has it
   * @param index its number in that article
   * @param occurrences how many paragraphs have these words
   * @param words how many words it has
   */
  public record Form(int article, int index, int occurrences, int words, Place place) {}

  /** Every form, in the order in which the archive has them. */
  public List<Form> forms() {
    List<Form> all = new ArrayList<>();
    for (int form = 0; form < forms.size(); form++) {
      int first = forms.firstParagraph(form);
      int[] occurrences = new int[1];
      forms.visit(
          form,
          paragraph -> {
            occurrences[0]++;
            return true;
          });
      int index = articles.index(first);
      all.add(
          new Form(
              articles.article(first),
              index,
              occurrences[0],
              articles.factsOf(first).size(index),
              articles.place(first)));
    }
    return all;
  }

  /**
   * How a paragraph is repeated; empty when it is not, or may be.
   *
   * @param article the number of the article
   * @param index the number of the paragraph in its article
   * @param most how many places are named
   */
  public Optional<Repetition> repetition(int article, int index, int most) {
    ArticleFacts facts = articles.facts(article);
    int form = forms.find(facts.formHigh(index), facts.formLow(index));
    if (allowedForms.find(facts.formHigh(index), facts.formLow(index)) >= 0) {
      return Optional.empty();
    }
    int count = count(forms, form, article);
    if (count >= settings.minArticles()) {
      return Optional.of(same(article, index, form, count, most));
    }
    return inSentences(article, index, most)
        .or(() -> nearCopies(article, form, most))
        .or(() -> twice(article, index, form));
  }

  /** In how many articles a fingerprint stands, all versions of an article being one. */
  private int count(Occurrences occurrences, int number, int article) {
    if (!articles.hasVersions()) {
      return occurrences.articles(number);
    }
    String key = (occurrences == forms ? "f" : "s") + number + articles.tree(article);
    return countsByVersion.computeIfAbsent(
        key,
        k -> {
          Set<Integer> identities = new HashSet<>();
          occurrences.visit(
              number,
              paragraph -> {
                int other = articles.article(paragraph);
                if (articles.counts(other, article)) {
                  identities.add(articles.identity(other));
                }
                return true;
              });
          return identities.size();
        });
  }

  private Repetition same(int article, int index, int form, int count, int most) {
    ArticleFacts facts = articles.facts(article);
    List<Place> places = new ArrayList<>();
    int[] last = {-1};
    boolean[] varies = new boolean[1];
    forms.visit(
        form,
        paragraph -> {
          int other = articles.article(paragraph);
          int otherIndex = articles.index(paragraph);
          // The words are compared as well, so that no chance of a fingerprint is told as a fact.
          if (other != article
              && other != last[0]
              && articles.counts(other, article)
              && facts.hasSameWords(index, articles.facts(other), otherIndex)) {
            varies[0] |= facts.plain(index) != articles.facts(other).plain(otherIndex);
            places.add(articles.place(paragraph));
            last[0] = other;
          }
          return places.size() < most;
        });
    return new Repetition(
        varies[0] ? Stage.SLOTS : Stage.SAME, count, false, facts.size(index), places);
  }

  private Optional<Repetition> inSentences(int article, int index, int most) {
    ArticleFacts facts = articles.facts(article);
    int words = 0;
    int fewest = Integer.MAX_VALUE;
    List<Integer> shared = new ArrayList<>();
    for (int s = facts.firstSentence(index); s < facts.sentenceEnd(index); s++) {
      int sentence = sentences.find(facts.sentenceHigh(s), facts.sentenceLow(s));
      int count = count(sentences, sentence, article);
      boolean allowed = allowedSentences.find(facts.sentenceHigh(s), facts.sentenceLow(s)) >= 0;
      if (count >= settings.minArticles() && !allowed) {
        words += facts.sentenceSize(s);
        shared.add(sentence);
        fewest = Math.min(fewest, count);
      }
    }
    if (shared.isEmpty() || 100L * words < (long) settings.sentenceShare() * facts.size(index)) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>();
    Set<Integer> seen = new HashSet<>(Set.of(article));
    for (int sentence : shared) {
      sentences.visit(
          sentence,
          paragraph -> {
            int other = articles.article(paragraph);
            if (places.size() < most && articles.counts(other, article) && seen.add(other)) {
              places.add(articles.place(paragraph));
            }
            return places.size() < most;
          });
    }
    return Optional.of(new Repetition(Stage.SENTENCES, fewest, false, words, places));
  }

  /** A near copy and how many words it has in common. */
  private record Twin(int paragraph, int common) {}

  private Optional<Repetition> nearCopies(int article, int form, int most) {
    Set<Integer> identities = new HashSet<>();
    List<Twin> twins = new ArrayList<>();
    Occurrences.Visitor own =
        paragraph -> {
          int other = articles.article(paragraph);
          if (articles.counts(other, article)) {
            identities.add(articles.identity(other));
          }
          return identities.size() < MOST_NEAR;
        };
    forms.visit(form, own);
    near.orElseThrow()
        .visit(
            form,
            (otherForm, common) -> {
              forms.visit(
                  otherForm,
                  paragraph -> {
                    int other = articles.article(paragraph);
                    boolean first =
                        articles.counts(other, article) && identities.add(articles.identity(other));
                    if (first) {
                      twins.add(new Twin(paragraph, common));
                    }
                    return identities.size() < MOST_NEAR;
                  });
              return identities.size() < MOST_NEAR;
            });
    if (twins.isEmpty() || identities.size() < settings.minArticles()) {
      return Optional.empty();
    }
    twins.sort(Comparator.comparing((Twin twin) -> -twin.common()).thenComparing(Twin::paragraph));
    return Optional.of(
        new Repetition(
            Stage.NEAR,
            identities.size(),
            identities.size() >= MOST_NEAR,
            twins.get(0).common(),
            twins.stream().limit(most).map(twin -> articles.place(twin.paragraph())).toList()));
  }

  /** The second and each later copy of a paragraph in its own article. */
  private Optional<Repetition> twice(int article, int index, int form) {
    List<Integer> here = new ArrayList<>();
    forms.visit(
        form,
        paragraph -> {
          if (articles.article(paragraph) == article) {
            here.add(paragraph);
          }
          return articles.article(paragraph) <= article;
        });
    if (here.size() < 2 || articles.index(here.get(0)) == index) {
      return Optional.empty();
    }
    int words = articles.facts(article).size(index);
    return Optional.of(
        new Repetition(
            Stage.TWICE, here.size(), false, words, List.of(articles.place(here.get(0)))));
  }
}
