package org.articlint.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.HeldText;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.TextKey;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.lint.DividedRun;
import scala.Tuple2;

/**
 * What articles have that others may have too.
 *
 * @param near for each comparison, how near copies are found
 * @param hasVersions whether some articles of the archive belong to versions of a documentation
 */
record HeldTexts(List<Settings> near, boolean hasVersions) implements Serializable {

  /**
   * A message names some other articles. They may be those of several texts, and the article that
   * asks is among those that are kept.
   */
  private static final int MOST_NAMED = 2 * RepeatedParagraphs.MAX_PLACES + 2;

  /** The number of articles with a sentence that are looked at for copies of whole articles. */
  private static final int MOST_WITH_SENTENCE = Neighbourhood.MAX_WITH_SENTENCE;

  /**
   * {@link ParagraphIndex.Settings} that can be sent.
   *
   * @param minArticles 0 when near copies do not count
   */
  record Settings(int minArticles, int similarity, int maxCounted) implements Serializable {

    private static final Settings NONE = new Settings(0, 100, 0);

    /** Whether near copies count. */
    boolean countsNear() {
      return minArticles > 0;
    }

    static Settings of(ParagraphIndex.Settings settings) {
      return new Settings(settings.minArticles(), settings.similarity(), settings.maxCounted());
    }
  }

  static HeldTexts of(DividedRun run, boolean hasVersions) {
    List<Settings> near =
        run.comparisons().stream()
            .map(each -> each.near().map(Settings::of).orElse(Settings.NONE))
            .toList();
    return new HeldTexts(new ArrayList<>(near), hasVersions);
  }

  /** How many holders of a text of some kind are kept. */
  KeepLimit keepLimit(int comparison, TextKey.Kind kind) {
    int most =
        kind == TextKey.Kind.SENTENCE
            ? MOST_WITH_SENTENCE
            : Math.max(MOST_NAMED, near.get(comparison).maxCounted() + 1);
    return new KeepLimit(most, hasVersions);
  }

  /** How many near copies of a form are kept. */
  KeepLimit nearKeepLimit() {
    int most = MOST_NAMED;
    for (Settings settings : near) {
      most = Math.max(most, settings.maxCounted() + 1);
    }
    return new KeepLimit(most, hasVersions);
  }

  /** Whether near copies of the form of a key are looked for, or it may be one. */
  boolean mayBeNear(Key key) {
    return key.isOf(TextKey.Kind.FORM) && near.get(key.comparison()).countsNear();
  }

  /** Whether near copies of a form are needed; when enough articles have it, they are not. */
  boolean asksForNear(Key key, Holders holders) {
    return hasVersions || holders.identities() < near.get(key.comparison()).minArticles();
  }

  /**
   * What an article is told of those that share a text with it: no texts, and where enough of them
   * make it repeated, no more than a message names.
   */
  Holders told(Key key, Holders holders) {
    boolean isRepeated =
        !hasVersions
            && !key.isOf(TextKey.Kind.SENTENCE)
            && holders.identities() >= near.get(key.comparison()).minArticles();
    return holders.withoutTexts(isRepeated ? MOST_NAMED : Integer.MAX_VALUE);
  }

  /**
   * The near copies that an article is told of. Its message quotes the nearest one that counts.
   * Those that do not are in other articles with the form, which are too few to make it repeated,
   * or the last of the list, when these counted first.
   */
  NearList told(Key key, Holders holders, NearList nearList) {
    Settings settings = near.get(key.comparison());
    boolean isBounded = !hasVersions && settings.minArticles() < settings.maxCounted();
    int quoted = isBounded ? settings.minArticles() + 1 : Integer.MAX_VALUE;
    return nearList.withTexts(holders.words(), quoted);
  }

  VersionTree.Key version(String path) {
    return hasVersions ? VersionTree.keyOf(path) : Holder.NO_VERSION;
  }

  /** A text that an article has, in a comparison. */
  private record Held(int comparison, ArticleFacts facts, HeldText text) {
    Key key() {
      return Key.of(comparison, text.key());
    }
  }

  private List<Held> heldBy(CheckedArticle article) {
    List<Held> held = new ArrayList<>();
    for (int c = 0; c < near.size(); c++) {
      Optional<ArticleFacts> facts = article.facts(c);
      if (facts.isPresent()) {
        for (HeldText text : HeldText.of(facts.get())) {
          held.add(new Held(c, facts.get(), text));
        }
      }
    }
    return held;
  }

  /** The keys of what an article has, among the articles that may decide about it. */
  List<Key> keys(CheckedArticle article) {
    VersionTree.Key version = version(article.path());
    List<Key> keys = new ArrayList<>();
    heldBy(article).forEach(held -> addScopes(held.key(), version, keys));
    return keys;
  }

  private static void addScopes(Key key, VersionTree.Key version, List<Key> keys) {
    keys.add(key);
    if (version.version() != 0) {
      keys.add(key.inTreeOf(version));
      keys.add(key.inVersionOf(version));
    }
  }

  /** What an article has. */
  List<Tuple2<Key, Holders>> of(CheckedArticle article) {
    List<Tuple2<Key, Holders>> rows = new ArrayList<>();
    heldBy(article).forEach(held -> add(article, held, rows));
    return rows;
  }

  private void add(CheckedArticle article, Held held, List<Tuple2<Key, Holders>> rows) {
    Key key = held.key();
    int c = held.comparison;
    int paragraph = held.text.paragraph();
    ArticleFacts facts = held.facts;
    String text = mayBeNear(key) ? article.texts().get(c).get(paragraph) : "";
    int[] words = mayBeNear(key) ? facts.words(paragraph) : Holders.NO_WORDS;
    KeepLimit limit = keepLimit(c, held.text.key().kind());
    Holder holder =
        new Holder(
            new Neighbourhood.Holder(
                article.path(), paragraph, facts.line(paragraph), facts.column(paragraph)),
            text,
            version(article.path()));
    rows.add(new Tuple2<>(key, Holders.of(limit, holder, holder.isVersioned() ? 0 : 1, words)));
    if (holder.isVersioned()) {
      rows.add(new Tuple2<>(key.inTreeOf(holder.version()), Holders.ofCount(limit, 1, 0)));
      rows.add(
          new Tuple2<>(key.inVersionOf(holder.version()), Holders.of(limit, holder, 1, words)));
    }
  }

  /** What an article has that belongs to a version, with the number that all versions share. */
  List<Tuple2<Key, Long>> ofVersions(CheckedArticle article) {
    VersionTree.Key version = version(article.path());
    List<Tuple2<Key, Long>> rows = new ArrayList<>();
    for (Key key : version.version() == 0 ? List.<Key>of() : keys(article)) {
      if (key.isAmongAll()) {
        rows.add(new Tuple2<>(key.inTreeOf(version), version.article()));
      }
    }
    return rows;
  }

  /** An article that is counted once for all of its versions, in its documentation and in all. */
  List<Tuple2<Key, Holders>> countOf(Key inTree) {
    KeepLimit limit = keepLimit(inTree.comparison(), inTree.text().kind());
    return List.of(
        new Tuple2<>(inTree, Holders.ofCount(limit, 0, 1)),
        new Tuple2<>(inTree.amongAll(), Holders.ofCount(limit, 0, 1)));
  }
}
