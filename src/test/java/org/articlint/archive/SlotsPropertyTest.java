package org.articlint.archive;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal paragraphs, as they stand or but for names, are exactly those that a comparison finds. */
class SlotsPropertyTest {

  private static final int MIN_ARTICLES = 2;

  private static final List<String> TEMPLATES =
      List.of("Keep %s small and safe. ", "Nobody but %s reads the log at night. ");

  /** Articles without versions, some of which say the same about names of theirs. */
  private static Map<String, List<String>> articles(long seed) {
    Map<String, List<String>> articles = new TreeMap<>();
    new RandomArchive(seed, 240)
        .articles.forEach(
            (path, texts) -> {
              if (!path.startsWith("docs/v")) {
                List<String> all = new ArrayList<>(texts);
                all.removeIf(text -> text.split(" ").length < 6);
                String template = TEMPLATES.get(Math.floorMod(path.hashCode(), 7) % 2);
                all.add(template.formatted("w" + Math.floorMod(path.hashCode() >> 8, 40)));
                all.add(template.formatted(RandomArchive.names(path).get(1)));
                articles.put(path, all);
              }
            });
    return articles;
  }

  private static ParagraphIndex index(Map<String, List<String>> articles, boolean hasSlots) {
    SegmentBuilder builder = new SegmentBuilder(RandomArchive.SIMILARITY);
    articles.forEach(
        (path, texts) ->
            builder.add(
                path,
                ContentHash.NONE,
                hasSlots ? RandomArchive.facts(path, texts) : RandomArchive.facts(texts)));
    LiveSegment segment = builder.build();
    return new ParagraphIndex(
        new ParagraphIndex.Settings(MIN_ARTICLES, 60, RandomArchive.SIMILARITY),
        List.of(segment),
        RandomArchive.NO_TEXTS);
  }

  private static String masked(String path, String text) {
    String masked = text;
    for (String name : RandomArchive.names(path)) {
      masked = masked.replaceAll("\\b" + name + "\\b", "NAME");
    }
    return masked;
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void equalCopiesAreWhatBruteForceFinds(long seed) {
    Map<String, List<String>> articles = articles(seed);
    ParagraphIndex index = index(articles, true);
    Map<String, Set<String>> literals = new TreeMap<>();
    Map<String, Set<String>> forms = new TreeMap<>();
    articles.forEach(
        (path, texts) -> {
          literals.put(path, texts.stream().map(String::strip).collect(toSet()));
          forms.put(path, texts.stream().map(t -> masked(path, t.strip())).collect(toSet()));
        });
    Set<Stage> met = new HashSet<>();
    articles.forEach(
        (path, texts) -> {
          IndexedArticle asked = index.article(path, RandomArchive.facts(path, texts));
          for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            String form = masked(path, text);
            int literal = (int) literals.values().stream().filter(t -> t.contains(text)).count();
            int named = (int) forms.values().stream().filter(f -> f.contains(form)).count();
            Optional<Repetition> found = index.repetition(asked, i, 5);
            int count = Math.max(literal, named);
            String where = path + " paragraph " + i;
            Stage expected = literal >= named ? Stage.SAME : Stage.SLOTS;
            assertEquals(
                count < MIN_ARTICLES ? Optional.empty() : Optional.of(expected + " " + count),
                found
                    .filter(f -> f.stage() == Stage.SAME || f.stage() == Stage.SLOTS)
                    .map(f -> f.stage() + " " + f.articles()),
                where);
            found.map(Repetition::stage).ifPresent(met::add);
          }
        });
    assertTrue(met.containsAll(Set.of(Stage.SAME, Stage.SLOTS)), met.toString());
  }

  /** What is found in articles without names is found, whatever names they are given. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void namesHideNeitherEqualParagraphsNorSentences(long seed) {
    Map<String, List<String>> articles = articles(seed);
    ParagraphIndex without = index(articles, false);
    ParagraphIndex with = index(articles, true);
    articles.forEach(
        (path, texts) -> {
          IndexedArticle bare = without.article(path, RandomArchive.facts(texts));
          IndexedArticle named = with.article(path, RandomArchive.facts(path, texts));
          for (int i = 0; i < texts.size(); i++) {
            Optional<Repetition> before = without.repetition(bare, i, 5);
            Optional<Repetition> after = with.repetition(named, i, 5);
            String where = path + " paragraph " + i;
            if (before.isPresent() && before.get().stage() == Stage.SAME) {
              assertTrue(after.orElseThrow().articles() >= before.get().articles(), where);
            } else if (before.isPresent() && before.get().stage() == Stage.SENTENCES) {
              assertTrue(after.orElseThrow().stage().compareTo(Stage.SENTENCES) <= 0, where);
            }
          }
        });
  }
}
