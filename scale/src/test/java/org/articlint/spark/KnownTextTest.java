package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlint.archive.Neighbourhood;
import org.junit.jupiter.api.Test;

class KnownTextTest {

  /** Three articles with a text make it repeated. */
  private static final HeldTexts HELD =
      new HeldTexts(List.of(new HeldTexts.Settings(3, 80, 50)), false);

  private static final HeldTexts OF_VERSIONS = new HeldTexts(HELD.near(), true);
  private static final Key FORM = new Key(0, 0, 1, 1, 0, 0);
  private static final int[] WORDS = IntStream.range(100, 120).toArray();

  private static Holder holder(String path) {
    return new Holder(
        new Neighbourhood.Holder(path, 1, 2, 3), "text of " + path, Holder.NO_VERSION);
  }

  private static Holders holders(int[] words, String... paths) {
    Holders all = null;
    for (String path : paths) {
      Holders one = Holders.of(HELD.nearKeepLimit(), holder(path), 1, words);
      all = all == null ? one : all.merge(one);
    }
    return all;
  }

  /** As many near copies; the first lacks most words. */
  private static NearList near(int count) {
    NearList list = new NearList(false, List.of());
    for (int i = 0; i < count; i++) {
      int[] words = WORDS.clone();
      for (int changed = i; changed < count; changed++) {
        words[changed] = -changed;
      }
      Key key = new Key(0, 0, 10 + i, 0, 0, 0);
      list = list.merge(NearList.of(key, holders(words, "near-" + i)), HELD.nearKeepLimit());
    }
    return list;
  }

  private static List<String> texts(NearList list) {
    List<String> texts = new ArrayList<>();
    list.entries().forEach(entry -> texts.add(entry.holder().text()));
    return texts;
  }

  @Test
  void isNothingForTheOnlyArticle() {
    KnownText alone = KnownText.of(FORM, holders(WORDS, "a"), Optional.empty(), HELD);
    assertTrue(alone.isNothing());
    assertFalse(alone.hasNear());
    assertEquals(Optional.empty(), alone.holders());
    assertFalse(KnownText.of(FORM, holders(WORDS, "a", "b"), Optional.empty(), HELD).isNothing());
    assertFalse(KnownText.of(FORM, holders(WORDS, "a"), Optional.of(near(1)), HELD).isNothing());
    Key inVersion = new Key(0, 0, 1, 1, 5, 6);
    assertFalse(KnownText.of(inVersion, holders(WORDS, "a"), Optional.empty(), HELD).isNothing());
  }

  @Test
  void tellsOthersWithoutTheirTexts() {
    Holders told =
        KnownText.of(FORM, holders(WORDS, "b", "a"), Optional.empty(), HELD)
            .holders()
            .orElseThrow();
    assertEquals(2, told.articles());
    assertEquals(List.of("a", "b"), told.first().stream().map(Holder::path).toList());
    assertEquals("", told.first().get(0).text());
    assertEquals(0, told.words().length);
  }

  @Test
  void tellsTheWordsOfNearCopies() {
    NearList given = near(3);
    NearList told = KnownText.of(FORM, holders(WORDS, "a"), Optional.of(given), HELD).near(WORDS);
    assertFalse(told.isSpent());
    assertEquals(texts(given), texts(told));
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(given.entries().get(i).words(), told.entries().get(i).words());
    }
  }

  @Test
  void tellsOnlyTheTextsThatAMessageMayQuote() {
    Holders one = holders(WORDS, "a");
    // No more than three may not count: two articles that have the form, and the last.
    assertFalse(
        texts(KnownText.of(FORM, one, Optional.of(near(4)), HELD).near(WORDS)).contains(""));
    assertEquals(
        List.of("", "", "text of near-2", "text of near-3", "text of near-4", "text of near-5"),
        texts(KnownText.of(FORM, one, Optional.of(near(6)), HELD).near(WORDS)));
    assertEquals(
        texts(near(6)),
        texts(KnownText.of(FORM, one, Optional.of(near(6)), OF_VERSIONS).near(WORDS)));
  }

  @Test
  void tellsThatAFormResemblesTooMany() {
    KnownText told = KnownText.of(FORM, holders(WORDS, "a"), Optional.of(NearList.SPENT), HELD);
    assertTrue(told.hasNear());
    assertTrue(told.near(WORDS).isSpent());
  }
}
