package org.articlint.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.articlint.archive.ClusterSentences.Sharing;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.column.TooManyCandidatesException;
import org.articlint.archive.near.ComparisonSteps;
import org.articlint.archive.segment.Place;

/**
 * Groups the repeated paragraphs of an archive into clusters. Paragraphs are one text when they
 * have the same words or the same form. The texts are gone through from the one in most articles
 * on. Each leads a cluster, with all its near copies, unless it belongs to one before: as a near
 * copy of its leader, or because it mostly consists of the leader's sentences. Grouping around
 * leaders keeps chains of copies, each a little different from the last, from becoming one cluster.
 */
public final class Clusters {

  private static final int NONE = -1;

  private final ParagraphIndex index;
  private final ClusterTexts texts;
  private final ClusterSentences sentences;

  /** How each repeated paragraph is repeated, by its segment number. */
  private final Map<Integer, Stage> repeated;

  /** The cluster of each text, by the root of its forms, or {@link #NONE}. */
  private final int[] clusterOf;

  private final List<Draft> drafts = new ArrayList<>();

  /** What grouping costs, once it is known which paragraphs are repeated. */
  private final ComparisonSteps steps;

  private final Set<String> uncompared = new TreeSet<>();

  /** A paragraph of a cluster. */
  public record Member(Place place, Stage stage, int words) {}

  /**
   * Copies of one text.
   *
   * @param articles the number of articles that have one; versions of an article count once
   * @param members the paragraphs, first those of the text that is in most articles
   */
  public record Cluster(int articles, List<Member> members) {

    /** Copies the list. */
    public Cluster {
      members = List.copyOf(members);
    }
  }

  /**
   * The clusters of an archive.
   *
   * @param uncompared the paths of articles that resemble too many others: their paragraphs lead no
   *     clusters, though they may belong to those of others
   * @param ungrouped the number of texts that were left when grouping had cost too much, those in
   *     the fewest articles: it is the archive that resembles itself too much, not one of them
   */
  public record Grouping(List<Cluster> clusters, List<String> uncompared, int ungrouped) {

    /** Copies the lists. */
    public Grouping {
      clusters = List.copyOf(clusters);
      uncompared = List.copyOf(uncompared);
    }
  }

  /** A cluster in the making. */
  private static final class Draft {
    final ClusterTexts.Text leader;
    final List<Integer> near = new ArrayList<>();
    final Set<Integer> holders = new TreeSet<>();

    Draft(ClusterTexts.Text leader) {
      this.leader = leader;
    }
  }

  private Clusters(
      ParagraphIndex index, List<IndexedArticle> articles, LongFunction<ComparisonSteps> allowed) {
    this.index = index;
    this.texts = new ClusterTexts(articles);
    this.sentences = new ClusterSentences(index, texts);
    this.repeated = new HashMap<>();
    this.clusterOf = new int[texts.forms()];
    Arrays.fill(clusterOf, NONE);
    this.steps = allowed.apply(texts.words());
  }

  /**
   * Groups the repeated paragraphs, apart from those that are repeated in one article only.
   *
   * @param articles all articles of the index, in the order of their paths; they are in one segment
   */
  public static Grouping of(ParagraphIndex index, List<IndexedArticle> articles) {
    return of(index, articles, ComparisonSteps::ofGrouping);
  }

  /**
   * Groups the repeated paragraphs.
   *
   * @param allowed what that may cost, for the number of their words
   */
  static Grouping of(
      ParagraphIndex index, List<IndexedArticle> articles, LongFunction<ComparisonSteps> allowed) {
    return articles.isEmpty()
        ? new Grouping(List.of(), List.of(), 0)
        : new Clusters(index, articles, allowed).group(articles);
  }

  private Grouping group(List<IndexedArticle> articles) {
    Set<Integer> roots = new HashSet<>();
    int first = 0;
    for (IndexedArticle article : articles) {
      addRepeated(article, first, roots);
      first += article.facts().count();
    }
    int ungrouped =
        assign(
            roots.stream()
                .map(texts::text)
                .sorted(
                    Comparator.comparingInt((ClusterTexts.Text text) -> -text.articles())
                        .thenComparingInt(text -> -text.paragraphs().size())
                        .thenComparingInt(text -> text.paragraphs().get(0)))
                .toList());
    return new Grouping(
        drafts.stream().map(this::cluster).toList(), List.copyOf(uncompared), ungrouped);
  }

  /** Finds the repeated paragraphs of an article, or none of them when they cost too much. */
  private void addRepeated(IndexedArticle article, int first, Set<Integer> roots) {
    Map<Integer, Stage> stages = new HashMap<>();
    try {
      for (int i = 0; i < article.facts().count(); i++) {
        Optional<Repetition> found = index.repetition(article, i, 0);
        if (found.isPresent() && !found.get().stage().isWithinArticle()) {
          stages.put(first + i, found.get().stage());
        }
      }
    } catch (TooManyCandidatesException e) {
      uncompared.add(article.path());
      return;
    }
    repeated.putAll(stages);
    stages.keySet().forEach(paragraph -> roots.add(texts.root(paragraph)));
  }

  /** Finds the clusters of texts until that has cost too much; returns how many have none. */
  private int assign(List<ClusterTexts.Text> ordered) {
    try {
      ordered.forEach(this::assign);
    } catch (TooManyCandidatesException e) {
      return (int) ordered.stream().filter(text -> clusterOf[text.root()] == NONE).count();
    }
    return 0;
  }

  /** Finds the cluster of a text, or makes one. */
  private void assign(ClusterTexts.Text text) {
    if (clusterOf[text.root()] != NONE) {
      return;
    }
    boolean isRepeated = text.articles() >= index.settings().minArticles();
    List<NearCopies.Near> near = isRepeated ? List.of() : near(text);
    int cluster = clusterOfNearest(near);
    Sharing sharing = sentences.sharing(text);
    if (cluster == NONE && sharing.isPartOf(isRepeated)) {
      cluster = sharing.cluster();
    }
    if (cluster == NONE) {
      lead(text, isRepeated ? near(text) : near);
    } else {
      add(text.root(), cluster);
    }
  }

  private List<NearCopies.Near> near(ClusterTexts.Text text) {
    return texts.near(index, text.root(), steps);
  }

  /** The cluster of the nearest copy that has one: it was not near that cluster's leader. */
  private int clusterOfNearest(List<NearCopies.Near> copies) {
    int nearest = NONE;
    int most = 0;
    for (NearCopies.Near near : copies) {
      int cluster = clusterOf[texts.rootOf(near.form())];
      if (cluster != NONE && near.common() > most) {
        nearest = cluster;
        most = near.common();
      }
    }
    return nearest;
  }

  private void lead(ClusterTexts.Text text, List<NearCopies.Near> copies) {
    int cluster = drafts.size();
    Draft draft = new Draft(text);
    drafts.add(draft);
    clusterOf[text.root()] = cluster;
    for (NearCopies.Near near : copies) {
      int root = texts.rootOf(near.form());
      if (clusterOf[root] == NONE) {
        add(root, cluster);
      }
    }
    if (text.paragraphs().stream().anyMatch(p -> repeated.get(p) == Stage.SENTENCES)) {
      draft.holders.addAll(sentences.holders(text));
    }
    sentences.own(text, cluster);
  }

  private void add(int root, int cluster) {
    clusterOf[root] = cluster;
    drafts.get(cluster).near.add(root);
  }

  private Cluster cluster(Draft draft) {
    Map<Integer, Stage> stages = new HashMap<>();
    draft.holders.forEach(paragraph -> stages.put(paragraph, Stage.SENTENCES));
    for (int root : draft.near) {
      for (int paragraph : texts.text(root).paragraphs()) {
        stages.put(paragraph, repeated.getOrDefault(paragraph, Stage.NEAR));
      }
    }
    List<Integer> paragraphs = new ArrayList<>();
    for (int paragraph : draft.leader.paragraphs()) {
      stages.put(paragraph, repeated.getOrDefault(paragraph, Stage.SAME));
      paragraphs.add(paragraph);
    }
    stages.keySet().stream()
        .filter(paragraph -> texts.root(paragraph) != draft.leader.root())
        .sorted()
        .forEach(paragraphs::add);
    List<Member> members = new ArrayList<>();
    for (int paragraph : paragraphs) {
      members.add(texts.member(paragraph, stages.getOrDefault(paragraph, Stage.SAME)));
    }
    return new Cluster(texts.articles(paragraphs), members);
  }
}
