package org.articlint.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.segment.Totals;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.TextKey;
import org.articlint.lint.Compared;
import org.articlint.lint.DividedRun;

/** Puts together what was found of one article, in each comparison. */
final class Surroundings {

  private final CheckedArticle article;
  private final HeldTexts held;
  private final List<Optional<ArticleFacts>> facts = new ArrayList<>();
  private final List<Neighbourhood> neighbourhoods = new ArrayList<>();
  private final List<List<Compared.OtherText>> texts = new ArrayList<>();
  private final boolean[] isSpent;

  /** The first paragraph of the article with each of its forms. */
  private final Map<Key, Integer> ofForms = new HashMap<>();

  Surroundings(CheckedArticle article, HeldTexts held) {
    this.article = article;
    this.held = held;
    this.isSpent = new boolean[held.near().size()];
    for (int c = 0; c < isSpent.length; c++) {
      facts.add(article.facts(c));
      ArticleFacts known = facts.get(c).orElse(null);
      neighbourhoods.add(known == null ? null : new Neighbourhood(article.path(), known));
      texts.add(new ArrayList<>());
      for (int i = 0; known != null && i < known.count(); i++) {
        TextKey form = new TextKey(TextKey.Kind.FORM, known.formHigh(i), known.formLow(i));
        ofForms.putIfAbsent(Key.of(c, form), i);
      }
    }
  }

  /** Adds all that the article is told of its texts. */
  void add(Iterable<KnownText> told) {
    addEqual(told, each -> true);
    for (KnownText each : told) {
      if (each.hasNear()) {
        addNear(each.key().comparison(), each.near(words(each.key())));
      }
    }
  }

  /** Adds only what decides of which articles it may be a copy. */
  void addSentences(Iterable<KnownText> told) {
    addEqual(told, key -> key.isOf(TextKey.Kind.SENTENCE));
  }

  private void addEqual(Iterable<KnownText> told, Predicate<Key> isAdded) {
    Map<Key, Holders> byKey = new HashMap<>();
    for (KnownText each : told) {
      if (isAdded.test(each.key())) {
        each.holders().ifPresent(holders -> byKey.put(each.key(), holders));
      }
    }
    VersionTree.Key version = held.version(article.path());
    for (Map.Entry<Key, Holders> entry : byKey.entrySet()) {
      Key key = entry.getKey();
      Neighbourhood neighbourhood = neighbourhoods.get(key.comparison());
      TextKey text = key.text();
      int[] words = text.kind() == TextKey.Kind.FORM ? words(key) : Holders.NO_WORDS;
      for (Holder holder : entry.getValue().first()) {
        neighbourhood.add(text, words, holder.place());
      }
      if (key.isAmongAll()) {
        neighbourhood.total(text, total(key, entry.getValue(), version, byKey));
      }
    }
  }

  /** The words of a form of the article; others that have the form have the same. */
  private int[] words(Key key) {
    return facts.get(key.comparison()).orElseThrow().words(ofForms.get(key.amongAll()));
  }

  private static Totals.Total total(
      Key key, Holders all, VersionTree.Key version, Map<Key, Holders> byKey) {
    long counted = all.identities();
    if (version.version() != 0) {
      counted -= identities(byKey.get(key.inTreeOf(version)));
      counted += identities(byKey.get(key.inVersionOf(version)));
    }
    return new Totals.Total(Math.toIntExact(all.articles()), Math.toIntExact(counted));
  }

  private static long identities(Holders holders) {
    return holders == null ? 0 : holders.identities();
  }

  private void addNear(int c, NearList near) {
    isSpent[c] |= near.isSpent();
    for (NearList.Entry entry : near.entries()) {
      TextKey form = new TextKey(TextKey.Kind.FORM, entry.high(), entry.low());
      neighbourhoods.get(c).add(form, entry.words(), entry.holder().place());
      if (!entry.holder().text().isEmpty()) {
        texts.get(c).add(new Compared.OtherText(entry.holder().place(), entry.holder().text()));
      }
    }
  }

  /** Adds the whole texts of articles that may be copies. */
  void addCopies(Iterable<CopyText> copies) {
    copies.forEach(each -> each.addTo(neighbourhoods.get(each.comparison())));
  }

  /** Completes the check of the article. */
  Result judge(Rules.Run run) {
    DividedRun.Outcome outcome =
        run.start()
            .judge(
                article.path(),
                article.source().bytes(),
                new DividedRun.CheckedBytes(article.checked()),
                article.failures(),
                compared());
    return Result.of(article.path(), outcome, run.failOn());
  }

  /** Finds the articles that it may be a copy of. */
  List<CopyText.Of> copyCandidates(DividedRun run) {
    List<Optional<Compared>> compared = compared();
    List<CopyText.Of> candidates = new ArrayList<>();
    for (int c = 0; c < compared.size(); c++) {
      if (compared.get(c).isPresent()) {
        for (String path : run.copyCandidates(c, article.path(), compared.get(c).get())) {
          candidates.add(new CopyText.Of(c, path));
        }
      }
    }
    return candidates;
  }

  /** What was found, for each comparison of which the article is part. */
  private List<Optional<Compared>> compared() {
    List<Optional<Compared>> compared = new ArrayList<>();
    for (int c = 0; c < isSpent.length; c++) {
      int comparison = c;
      compared.add(
          facts
              .get(c)
              .map(
                  known ->
                      new Compared(
                          known,
                          neighbourhoods.get(comparison),
                          held.hasVersions(),
                          isSpent[comparison],
                          texts.get(comparison))));
    }
    return compared;
  }
}
