package org.articlint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.spelling.KnownKeys;
import org.articlint.check.value.Context;
import org.articlint.check.value.KeyFix;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Vocabulary;

/**
 * Reports a metadata key that differs in one or two letters from one that a rule reads, when no
 * other article of the archive uses it. A key that several articles use is a convention.
 *
 * <p>In the index of the archive such a key takes the place of a paragraph whose only word is the
 * key. Most articles have none, so the archive is only looked up when one does.
 */
@Placeholder(name = "key", value = "the key as written")
@Placeholder(
    name = "meant",
    value = "the key that it is near to; where two are equally near, both, as in 'a' or 'b'")
public record MisspeltKey(
    @Option("words that are spelt right, although they look like others") List<String> words)
    implements EqualTextCheck {

  /** Keys of an article that are looked at; more of them are data that no person typed. */
  private static final int MAX_KEYS = 1_000;

  /** A key and what it may stand for, spelt as the article spells keys. */
  private record Found(Entry entry, List<String> meant) {

    static Found of(Entry entry, List<String> meant) {
      return new Found(
          entry, meant.stream().map(key -> KnownKeys.inStyleOf(entry.key(), key)).toList());
    }
  }

  @Override
  public ArticleFacts facts(Article article, Context context) {
    FactsBuilder facts = new FactsBuilder(Slots.NONE, 1, Integer.MAX_VALUE);
    for (Found found : found(article, context.vocabulary())) {
      facts.add(word(found.entry), article.source(), found.entry.keySpan());
    }
    return facts.build();
  }

  private List<Found> found(Article article, Vocabulary vocabulary) {
    Mapping root = article.metadata().root();
    return root.entries().isEmpty()
        ? List.of()
        : new Search().in(root, vocabulary.keys(words)).found;
  }

  /** A search through the metadata of one article. */
  private static final class Search {

    private final List<Found> found = new ArrayList<>();
    private int keysLeft = MAX_KEYS;

    Search in(Mapping block, KnownKeys keys) {
      Set<String> present = new HashSet<>();
      block.entries().forEach(entry -> present.add(Metadata.normalizeKey(entry.key())));
      for (Entry entry : block.entries()) {
        if (--keysLeft < 0) {
          break;
        }
        List<String> meant = keys.meant(entry.key());
        if (!meant.isEmpty()
            && meant.stream().map(Metadata::normalizeKey).noneMatch(present::contains)) {
          found.add(Found.of(entry, meant));
        }
        if (entry.value() instanceof Mapping inner) {
          in(inner, keys.below(entry.key()));
        }
      }
      return this;
    }
  }

  /** A key as one word. */
  private static String word(Entry entry) {
    return Metadata.normalizeKey(entry.key()).replaceAll("[^\\p{L}\\p{N}]", "x");
  }

  @Override
  public String factOptions(Vocabulary vocabulary) {
    return "keys " + String.join("\0", vocabulary.paths()) + '\n' + String.join("\0", words);
  }

  @Override
  public boolean isLookedUpLate() {
    return true;
  }

  @Override
  public Verdict judge(IndexedArticle article, ParagraphIndex index) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < article.facts().count(); i++) {
      if (index.repetition(article, i, 0).isEmpty()) {
        Span span = article.facts().span(i);
        matches.add(Match.of(span, article.key(i), Map.of()));
      }
    }
    return new Verdict(true, matches);
  }

  @Override
  public boolean explainsMessage() {
    return true;
  }

  @Override
  public Match explain(
      Match match,
      String path,
      Vocabulary vocabulary,
      Function<String, Optional<Article>> articles) {
    Optional<Article> article = articles.apply(path);
    Optional<Found> found =
        article.stream()
            .flatMap(each -> found(each, vocabulary).stream())
            .filter(each -> each.entry.keySpan().equals(match.span()))
            .findFirst();
    if (found.isEmpty()) {
      return match;
    }
    Entry entry = found.get().entry;
    List<String> meant = found.get().meant;
    Match explained =
        match.withValue("key", entry.key()).withValue("meant", String.join("' or '", meant));
    return KeyFix.of(article.get(), entry.keySpan(), meant, vocabulary)
        .map(explained::fixedBy)
        .orElse(explained);
  }
}
