package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FormWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The candidates for near copies against brute force, on random archives. */
class NearFormsTest {

  private static final ComparisonSteps STEPS = new ComparisonSteps(Long.MAX_VALUE);

  private static final int[] SIMILARITIES = {50, 60, 80, 90, 100};

  /** Few words make many repeated pairs, many words make rare ones. */
  @ParameterizedTest
  @CsvSource({"1, 400", "2, 8", "3, 400", "4, 8", "5, 400", "6, 8"})
  void findsExactlyWhatBruteForceFinds(long seed, int vocabulary) {
    RandomForms forms = RandomForms.of(new Random(seed), 80, vocabulary);
    for (int similarity : SIMILARITIES) {
      FormWords words = forms.words();
      // Lists are built for many forms only, but must be right for a few as well.
      assertFindsAll(NearForms.of(words, similarity, new ColumnSpace()), forms, similarity);
      assertFindsAll(NearForms.listed(words, similarity, new ColumnSpace()), forms, similarity);
    }
  }

  private static void assertFindsAll(NearForms near, RandomForms forms, int similarity) {
    int pairs = 0;
    for (int form = 0; form < forms.texts().length; form++) {
      int[] candidates = all(near.cursor(forms.words().of(form), STEPS));
      TreeSet<Integer> found = new TreeSet<>(forms.near(form, similarity));
      pairs += found.size();
      TreeSet<Integer> missed = new TreeSet<>(found);
      for (int candidate : candidates) {
        missed.remove(candidate);
      }
      assertEquals(new TreeSet<>(), missed, "missed by form " + form + " at " + similarity);
      assertArrayEquals(candidates, all(near.cursor(forms.texts()[form], STEPS)), "form " + form);
      for (int i = 1; i < candidates.length; i++) {
        assertTrue(candidates[i - 1] < candidates[i], "ascending, each once");
      }
      for (int other : found) {
        assertTrue(near.mayBeNear(form, other), form + " and " + other);
      }
    }
    if (similarity < 100) {
      assertTrue(pairs > 20, "the archive has copies");
    }
  }

  /** At the limit between a linear scan and lists the answers are the same. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 512, 513})
  void listsAreBuiltForManyForms(int forms) {
    int[][] texts = new int[forms][];
    Random random = new Random(forms);
    for (int i = 0; i < forms; i++) {
      texts[i] = RandomForms.words(random, 20, 40_000);
    }
    NearForms near = NearForms.of(RandomForms.words(texts), 80, new ColumnSpace());
    assertEquals(forms > 512, near.hasLists());
    for (int i = 0; i < forms; i += 100) {
      assertArrayEquals(new int[] {i}, all(near.cursor(texts[i], STEPS)));
    }
    assertArrayEquals(new int[0], all(near.cursor(RandomForms.words(random, 20, 40_000), STEPS)));
  }

  /** The filters leave few that are not near: that is what they are for. */
  @Test
  void fewCandidatesAreNotNear() {
    RandomForms forms = RandomForms.of(new Random(9), 200, 400);
    NearForms listed = NearForms.listed(forms.words(), 80, new ColumnSpace());
    NearForms scanned = NearForms.of(forms.words(), 80, new ColumnSpace());
    int candidates = 0;
    int scannedCandidates = 0;
    int near = 0;
    for (int form = 0; form < 200; form++) {
      candidates += all(listed.cursor(forms.texts()[form], STEPS)).length - 1;
      scannedCandidates += all(scanned.cursor(forms.texts()[form], STEPS)).length - 1;
      near += forms.near(form, 80).size();
    }
    assertTrue(candidates <= 2 * near, candidates + " candidates for " + near);
    assertTrue(scannedCandidates <= 8 * near, scannedCandidates + " candidates for " + near);
  }

  @Test
  void veryShortTextsAreFoundThoughTheirPairsDoNotTell() {
    int[][] texts = {{1, 2, 3, 4}, {1, 3, 9, 4}, {7, 8, 9, 10}};
    NearForms near = NearForms.listed(RandomForms.words(texts), 60, new ColumnSpace());
    assertTrue(
        List.of(0, 1).stream().allMatch(i -> contains(all(near.cursor(texts[0], STEPS)), i)));
  }

  /** Each word has few that follow it, so the list of each pair is long; copies are far apart. */
  @Test
  void nearTextsAreFoundThoughAllTheirPairsAreCommon() {
    Random random = new Random(3);
    int[][] texts = new int[1_500][20];
    for (int[] text : texts) {
      for (int j = 1; j < text.length; j++) {
        text[j] = (7 * text[j - 1] + 1 + random.nextInt(3)) % 60;
      }
    }
    int last = texts.length - 1;
    texts[last] = texts[0].clone();
    texts[last][19] = 99;
    NearForms near = NearForms.of(RandomForms.words(texts), 80, new ColumnSpace());
    assertTrue(contains(all(near.cursor(texts[0], STEPS)), last));
    assertTrue(contains(all(near.cursor(texts[last], STEPS)), 0));
  }

  /** Ten bits of a signature hold the length; a longer text is compared with everything. */
  @ParameterizedTest
  @ValueSource(ints = {1_021, 1_022, 1_023, 1_024, 2_000})
  void longTextsAreFound(int length) {
    Random random = new Random(length);
    int[] text = RandomForms.words(random, length, 40_000);
    int[] copy = text.clone();
    copy[length / 2] = -1;
    int[] other = RandomForms.words(random, 30, 40_000);
    NearForms near =
        NearForms.listed(RandomForms.words(new int[][] {text, copy, other}), 80, new ColumnSpace());
    assertArrayEquals(new int[] {0, 1}, all(near.cursor(text, STEPS)));
    assertTrue(near.mayBeNear(0, 1));
    assertEquals(length >= 1_023, near.mayBeNear(0, 2));
    assertFalse(near.mayBeNear(2, 0) && length < 1_023);
  }

  private static int[] all(FormCursor cursor) {
    return IntStream.generate(cursor::next).takeWhile(form -> form != FormCursor.END).toArray();
  }

  private static boolean contains(int[] candidates, int form) {
    for (int candidate : candidates) {
      if (candidate == form) {
        return true;
      }
    }
    return false;
  }

  /** Of thousands of variants of one text, a few are enough. */
  @Test
  void aScanLooksAtAFormWhenItsTurnComes() {
    int[][] texts = new int[100][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = RandomForms.words(new Random(1), 40, 1_000_000);
      texts[i][i % 40] = -i;
    }
    NearForms near = NearForms.of(RandomForms.words(texts), 80, new ColumnSpace());
    int[] asked = {0};
    FormCursor cursor =
        near.cursor(
            texts[0],
            texts.length,
            form -> {
              asked[0]++;
              return form;
            },
            STEPS);
    for (int form = 0; form < 10; form++) {
      assertEquals(form, cursor.next());
    }
    assertEquals(10, asked[0]);
  }
}
