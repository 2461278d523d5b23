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
record Uses(List<Settings> near, boolean hasVersions) implements Serializable {

  private static final int[] NO_WORDS = {};

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

  static Uses of(DividedRun run, boolean hasVersions) {
    List<Settings> near =
        run.comparisons().stream()
            .map(each -> each.near().map(Settings::of).orElse(Settings.NONE))
            .toList();
    return new Uses(new ArrayList<>(near), hasVersions);
  }

  /** How many holders of a text of some kind are kept. */
  Bound bound(int comparison, TextKey.Kind kind) {
    int most =
        kind == TextKey.Kind.SENTENCE
            ? MOST_WITH_SENTENCE
            : Math.max(MOST_NAMED, near.get(comparison).maxCounted() + 1);
    return new Bound(most, hasVersions);
  }

  /** How many near copies of a form are kept. */
  Bound nearBound() {
    int most = MOST_NAMED;
    for (Settings settings : near) {
      most = Math.max(most, settings.maxCounted() + 1);
    }
    return new Bound(most, hasVersions);
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

  VersionTree.Key version(String path) {
    return hasVersions ? VersionTree.keyOf(path) : Holder.NO_VERSION;
  }

  /** The keys of what an article has, among the articles that may decide about it. */
  List<Key> keys(Part part) {
    VersionTree.Key version = version(part.path());
    List<Key> keys = new ArrayList<>();
    for (int c = 0; c < near.size(); c++) {
      Optional<ArticleFacts> facts = part.facts(c);
      if (facts.isPresent()) {
        for (HeldText held : HeldText.of(facts.get())) {
          addScopes(Key.of(c, held.key()), version, keys);
        }
      }
    }
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
  List<Tuple2<Key, Holders>> of(Part part) {
    List<Tuple2<Key, Holders>> uses = new ArrayList<>();
    for (int c = 0; c < near.size(); c++) {
      Optional<ArticleFacts> facts = part.facts(c);
      if (facts.isPresent()) {
        for (HeldText held : HeldText.of(facts.get())) {
          add(part, c, facts.get(), held, uses);
        }
      }
    }
    return uses;
  }

  private void add(
      Part part, int c, ArticleFacts facts, HeldText held, List<Tuple2<Key, Holders>> uses) {
    Key key = Key.of(c, held.key());
    int paragraph = held.paragraph();
    String text = mayBeNear(key) ? part.texts().get(c).get(paragraph) : "";
    int[] words = mayBeNear(key) ? facts.words(paragraph) : NO_WORDS;
    Bound bound = bound(c, held.key().kind());
    Holder holder =
        new Holder(
            new Neighbourhood.Holder(
                part.path(), paragraph, facts.line(paragraph), facts.column(paragraph)),
            text,
            version(part.path()));
    uses.add(new Tuple2<>(key, Holders.of(bound, holder, holder.isVersioned() ? 0 : 1, words)));
    if (holder.isVersioned()) {
      uses.add(new Tuple2<>(key.inTreeOf(holder.version()), Holders.ofCount(bound, 1, 0)));
      uses.add(
          new Tuple2<>(key.inVersionOf(holder.version()), Holders.of(bound, holder, 1, words)));
    }
  }

  /** What an article has that belongs to a version, with the number that all versions share. */
  List<Tuple2<Key, Long>> ofVersions(Part part) {
    VersionTree.Key version = version(part.path());
    List<Tuple2<Key, Long>> uses = new ArrayList<>();
    for (Key key : version.version() == 0 ? List.<Key>of() : keys(part)) {
      if (key.isAmongAll()) {
        uses.add(new Tuple2<>(key.inTreeOf(version), version.article()));
      }
    }
    return uses;
  }

  /** An article that is counted once for all of its versions, in its documentation and in all. */
  List<Tuple2<Key, Holders>> countOf(Key inTree) {
    Bound bound = bound(inTree.comparison(), inTree.text().kind());
    return List.of(
        new Tuple2<>(inTree, Holders.ofCount(bound, 0, 1)),
        new Tuple2<>(inTree.amongAll(), Holders.ofCount(bound, 0, 1)));
  }
}
