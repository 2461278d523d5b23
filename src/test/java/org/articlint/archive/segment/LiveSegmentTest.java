package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A segment without some of its articles. */
class LiveSegmentTest {

  private static final String COMMON = "Every one of the articles has this paragraph in it.";

  /**
   * Up to four occurrences for each dead article are gone through, in longer lists it is sought.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 9, 10, 11, 39, 40})
  void deadArticlesAreNotCounted(int dead) {
    Map<String, ArticleFacts> articles = new HashMap<>();
    SegmentBuilder builder = new SegmentBuilder(80);
    Random random = new Random(dead);
    for (int i = 0; i < 40; i++) {
      List<String> texts = new ArrayList<>(List.of(COMMON));
      for (int copies = random.nextInt(3); copies > 0; copies--) {
        texts.add("Some of the articles have paragraph number " + random.nextInt(9) + ".");
        texts.add(0, COMMON);
      }
      String path = "%02d.md".formatted(i);
      articles.put(path, RandomArchive.facts(texts));
      builder.add(path, ContentHash.NONE, articles.get(path));
    }
    List<String> paths = new ArrayList<>(articles.keySet());
    Collections.shuffle(paths, random);
    LiveSegment live = builder.build().without(paths.subList(0, dead));
    Map<List<Long>, Set<String>> forms = new HashMap<>();
    Map<List<Long>, Set<String>> sentences = new HashMap<>();
    articles.forEach(
        (path, facts) -> {
          boolean isDead = paths.subList(0, dead).contains(path);
          for (int i = 0; i < facts.count(); i++) {
            add(forms, facts.formHigh(i), facts.formLow(i), path, isDead);
            for (int s = facts.firstSentence(i); s < facts.sentenceEnd(i); s++) {
              add(sentences, facts.sentenceHigh(s), facts.sentenceLow(s), path, isDead);
            }
          }
        });
    forms.forEach(
        (hash, expected) -> {
          int form = live.segment().forms().find(hash.get(0), hash.get(1));
          assertEquals(expected.size(), live.articlesOfForm(form));
        });
    sentences.forEach(
        (hash, expected) -> {
          int sentence = live.segment().sentences().find(hash.get(0), hash.get(1));
          assertEquals(expected.size(), live.articlesOfSentence(sentence));
        });
    assertEquals(40 - dead, live.articles());
  }

  private static void add(
      Map<List<Long>, Set<String>> found, long high, long low, String path, boolean isDead) {
    Set<String> paths = found.computeIfAbsent(List.of(high, low), key -> new HashSet<>());
    if (!isDead) {
      paths.add(path);
    }
  }

  @Test
  void aDeadArticleIsNotFound() {
    SegmentBuilder builder = new SegmentBuilder(80);
    for (String path : List.of("a.md", "b.md", "c.md")) {
      builder.add(path, new ContentHash(path.charAt(0), 1), RandomArchive.NO_TEXTS);
    }
    LiveSegment all = builder.build();
    LiveSegment live = all.without(List.of("b.md", "unknown.md"));
    assertEquals(List.of("a.md", "b.md", "c.md"), all.paths());
    assertEquals(List.of("a.md", "c.md"), live.paths());
    assertEquals(2, live.articles());
    assertEquals(0, live.find("a.md"));
    assertEquals(-1, live.find("b.md"));
    assertEquals(2, live.find("c.md"));
    assertTrue(live.has("a.md", new ContentHash('a', 1)));
    assertFalse(live.has("a.md", new ContentHash('b', 1)));
    assertTrue(all.has("b.md", new ContentHash('b', 1)));
    assertFalse(live.has("b.md", new ContentHash('b', 1)));
    assertEquals(List.of("c.md"), live.without(List.of("a.md")).paths());
  }
}
