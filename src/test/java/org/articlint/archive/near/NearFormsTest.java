package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.PackedWords;
import org.articlint.archive.column.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The near stage against brute force, on random archives. */
class NearFormsTest {

  private static final int[] SIMILARITIES = {50, 60, 80, 90, 100};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsExactlyWhatBruteForceFinds(long seed) {
    Random random = new Random(seed);
    // Few words make many repeated pairs, many words make rare ones.
    int[][] forms = archive(random, 120, seed % 2 == 0 ? 8 : 400);
    for (int similarity : SIMILARITIES) {
      FormWords words = words(forms);
      // A few are gone through; what is made of many is right for a few as well.
      assertFindsAll(NearForms.of(words, similarity), forms, similarity);
      assertFindsAll(NearForms.listed(words, similarity), forms, similarity);
    }
  }

  private static void assertFindsAll(NearForms near, int[][] forms, int similarity) {
    int pairs = 0;
    for (int form = 0; form < forms.length; form++) {
      TreeSet<Integer> expected = new TreeSet<>();
      for (int other = 0; other < forms.length; other++) {
        int common = common(forms[form], forms[other]);
        int all = forms[form].length + forms[other].length - common;
        if (other != form && 100 * common >= similarity * all) {
          expected.add(other);
        }
      }
      TreeSet<Integer> found = near(near.candidatesOf(form), forms, form, similarity);
      assertEquals(found, near(near.candidates(forms[form]), forms, form, similarity));
      assertEquals(expected, found, "form " + form + " at " + similarity);
      pairs += found.size();
    }
    assertComparesAll(near, forms, similarity);
    if (similarity < 100) {
      assertTrue(pairs > 20, "the archive has copies");
    }
  }

  private static void assertComparesAll(NearForms near, int[][] forms, int similarity) {
    NearPairs pairs = NearPairs.of(words(forms), near, new Prefixes(similarity));
    for (int form = 0; form < forms.length; form++) {
      List<Integer> found = new ArrayList<>();
      if (pairs.knows(form)) {
        for (int at = pairs.start(form); at < pairs.end(form); at++) {
          found.add(pairs.form(at));
          assertEquals(common(forms[form], forms[pairs.form(at)]), pairs.common(at));
        }
      } else {
        found.addAll(near(pairs.candidatesOf(form), forms, form, similarity));
      }
      assertEquals(
          List.copyOf(near(near.candidatesOf(form), forms, form, similarity)),
          found,
          "form " + form + " at " + similarity);
    }
  }

  /** A few copies are compared with each other, those of a template of many are not. */
  @Test
  void pairsAreKnownOfFormsThatFewAreNear() {
    Random random = new Random(11);
    int[][] forms = new int[2_400][];
    int[] many = words(random, 30, 40_000);
    int[] tooMany = words(random, 30, 40_000);
    for (int i = 0; i < forms.length; i++) {
      int[] original =
          i < 500
              ? i % 2 == 0 ? words(random, 30, 40_000) : forms[i - 1]
              : i < 1_000 ? many : tooMany;
      forms[i] = original.clone();
      forms[i][15] = -i;
    }
    NearForms near = NearForms.of(words(forms), 80);
    assertComparesAll(near, forms, 80);
    NearPairs pairs = NearPairs.of(words(forms), near, new Prefixes(80));
    for (int i = 0; i < forms.length; i++) {
      assertEquals(i < 500, pairs.knows(i), "form " + i);
      if (i < 500) {
        assertEquals(i ^ 1, pairs.form(pairs.start(i)));
        assertEquals(pairs.start(i) + 1, pairs.end(i));
      } else {
        int others = i < 1_000 ? 500 : 1_400;
        assertEquals(others, pairs.candidatesOf(i).length, "form " + i);
      }
    }
  }

  @Test
  void commonWordsAreThoseOfTheTable() {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      int[] a = words(random, 1 + random.nextInt(200), 2 + random.nextInt(60));
      int[] b = words(random, 1 + random.nextInt(200), 2 + random.nextInt(60));
      assertEquals(common(a, b), new CommonWords(a).with(b));
    }
    for (int length : new int[] {63, 64, 65, 127, 128, 129}) {
      int[] a = words(random, length, 1_000);
      assertEquals(length, new CommonWords(a).with(a));
    }
  }

  @Test
  void veryShortTextsAreFoundThoughTheirPairsDoNotTell() {
    int[][] forms = {{1, 2, 3, 4}, {1, 3, 9, 4}, {7, 8, 9, 10}};
    NearForms near = NearForms.listed(words(forms), 60);
    assertEquals(new TreeSet<>(List.of(1)), near(near.candidatesOf(0), forms, 0, 60));
  }

  /** Each word has few that follow it, so the list of each pair is long; copies are far apart. */
  @Test
  void nearTextsAreFoundThoughAllTheirPairsAreCommon() {
    Random random = new Random(3);
    int[][] forms = new int[3_000][];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = new int[20];
      for (int j = 1; j < forms[i].length; j++) {
        forms[i][j] = (7 * forms[i][j - 1] + 1 + random.nextInt(3)) % 60;
      }
    }
    int last = forms.length - 1;
    forms[last] = forms[0].clone();
    forms[last][19] = 99;
    NearForms near = NearForms.of(words(forms), 80);
    assertTrue(near(near.candidatesOf(0), forms, 0, 80).contains(last));
    assertTrue(near(near.candidatesOf(last), forms, last, 80).contains(0));
    assertComparesAll(near, forms, 80);
  }

  /** Each is near the one before and few others, and all are joined by those between them. */
  @ParameterizedTest
  @ValueSource(ints = {600, 5_000})
  void aChainOfCopiesIsSearchedForTheFewThatAreNear(int length) {
    int[] all = words(new Random(length), length + 30, Integer.MAX_VALUE);
    int[][] forms = new int[length][];
    for (int i = 0; i < length; i++) {
      forms[i] = Arrays.copyOfRange(all, i, i + 30);
    }
    NearForms near = NearForms.of(words(forms), 80);
    assertComparesAll(near, forms, 80);
    NearPairs pairs = NearPairs.of(words(forms), near, new Prefixes(80));
    assertFalse(pairs.knows(length / 2));
    // 27 of 33 words are 80 %, 26 of 34 are not.
    assertEquals(6, near(pairs.candidatesOf(length / 2), forms, length / 2, 80).size());
  }

  @Test
  void wordsAreThoseThatCame() {
    Random random = new Random(5);
    int[][] forms = archive(random, 2_000, 40_000);
    forms[7] = words(random, 50_000, 40_000);
    int[] order = IntStream.range(0, forms.length).map(i -> forms.length - 1 - i).toArray();
    WordLists.Builder builder = new WordLists.Builder();
    for (int[] form : forms) {
      builder.add(form);
    }
    for (int i = 0; i < forms.length; i++) {
      assertTrue(builder.has(i, forms[i]));
      assertFalse(builder.has(i, Arrays.copyOf(forms[i], forms[i].length + 1)));
      forms[i][0]++;
      assertFalse(builder.has(i, forms[i]));
      forms[i][0]--;
    }
    WordLists words = builder.build(order);
    for (FormWords some : List.of(words, PackedWords.of(words))) {
      assertEquals(forms.length, some.size());
      for (int i = 0; i < forms.length; i++) {
        assertArrayEquals(forms[order[i]], some.of(i));
        assertEquals(forms[order[i]].length, some.count(i));
      }
    }
  }

  private static FormWords words(int[][] forms) {
    WordLists.Builder builder = new WordLists.Builder();
    for (int[] form : forms) {
      builder.add(form);
    }
    return builder.build(IntStream.range(0, forms.length).toArray());
  }

  private static TreeSet<Integer> near(int[] candidates, int[][] forms, int form, int similarity) {
    TreeSet<Integer> found = new TreeSet<>();
    CommonWords text = new CommonWords(forms[form]);
    for (int other : candidates) {
      int common = text.with(forms[other]);
      if (other != form
          && new Prefixes(similarity).isNear(common, forms[form].length, forms[other].length)) {
        assertTrue(found.add(other), "each once");
      }
    }
    return found;
  }

  /** Random texts, and copies of earlier ones with words changed, dropped, added and moved. */
  private static int[][] archive(Random random, int count, int vocabulary) {
    List<int[]> forms = new ArrayList<>();
    while (forms.size() < count) {
      if (forms.isEmpty() || random.nextInt(3) == 0) {
        forms.add(words(random, 2 + random.nextInt(90), vocabulary));
      } else {
        forms.add(edited(random, forms.get(random.nextInt(forms.size())), vocabulary));
      }
    }
    return forms.toArray(int[][]::new);
  }

  private static int[] edited(Random random, int[] words, int vocabulary) {
    List<Integer> edited = new ArrayList<>();
    for (int word : words) {
      edited.add(word);
    }
    for (int edits = random.nextInt(1 + words.length / 6); edits > 0; edits--) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(4)) {
        case 0 -> edited.set(at, random.nextInt(vocabulary));
        case 1 -> edited.add(at, random.nextInt(vocabulary));
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        default -> {
          if (edited.size() > 2) {
            edited.remove(at);
          }
        }
      }
    }
    return edited.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] words(Random random, int length, int vocabulary) {
    return random.ints(length, 0, vocabulary).toArray();
  }

  private static int common(int[] a, int[] b) {
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        table[i][j] =
            a[i - 1] == b[j - 1]
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[a.length][b.length];
  }
}
