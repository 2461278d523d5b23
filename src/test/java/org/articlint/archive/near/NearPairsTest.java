package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FormWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The near forms of each form: known for small groups, looked up for large ones. */
class NearPairsTest {

  private static final ComparisonSteps STEPS = new ComparisonSteps(Long.MAX_VALUE);

  private static final int SIMILARITY = 80;

  @ParameterizedTest
  @CsvSource({"1, 400, 80", "2, 8, 80", "3, 400, 50", "4, 8, 60", "5, 400, 90", "6, 8, 100"})
  void findsExactlyWhatBruteForceFinds(long seed, int vocabulary, int similarity) {
    RandomForms forms = RandomForms.of(new Random(seed), 80, vocabulary);
    for (boolean listed : new boolean[] {false, true}) {
      FormWords words = forms.words();
      NearForms near =
          listed
              ? NearForms.listed(words, similarity, new ColumnSpace())
              : NearForms.of(words, similarity, new ColumnSpace());
      NearPairs pairs = NearPairs.of(words, near, new Prefixes(similarity));
      for (int form = 0; form < 80; form++) {
        assertEquals(
            forms.near(form, similarity),
            found(pairs, forms.texts(), form, similarity),
            "form " + form + " at " + similarity);
        for (int at = pairs.start(form); at < pairs.end(form); at++) {
          assertEquals(forms.common()[form][pairs.form(at)], pairs.common(at));
        }
      }
    }
  }

  private static TreeSet<Integer> found(NearPairs pairs, int[][] texts, int form, int similarity) {
    TreeSet<Integer> found = new TreeSet<>();
    if (pairs.knows(form)) {
      for (int at = pairs.start(form); at < pairs.end(form); at++) {
        found.add(pairs.form(at));
      }
      return found;
    }
    CommonWords text = new CommonWords(texts[form]);
    Prefixes prefixes = new Prefixes(similarity);
    FormCursor candidates = pairs.candidatesOf(form, STEPS);
    for (int other = candidates.next(); other != FormCursor.END; other = candidates.next()) {
      int common = text.with(texts[other], 0);
      if (other != form
          && prefixes.similarity().isNear(common, texts[form].length, texts[other].length)) {
        found.add(other);
      }
    }
    return found;
  }

  private static NearPairs pairs(int[][] texts) {
    FormWords words = RandomForms.words(texts);
    return NearPairs.of(
        words, NearForms.of(words, SIMILARITY, new ColumnSpace()), new Prefixes(SIMILARITY));
  }

  /** Copies of one template, among twice as many texts that are alone. */
  private static int[][] template(int copies) {
    return template(copies, Math.max(600, copies + 100), 30);
  }

  private static int[][] template(int copies, int number, int length) {
    Random random = new Random(copies);
    int[] template = RandomForms.words(random, length, Integer.MAX_VALUE);
    int[][] texts = new int[number][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          i < copies ? template.clone() : RandomForms.words(random, length, Integer.MAX_VALUE);
      texts[i][length / 2] = -i;
    }
    return texts;
  }

  /** Beyond a group of 128 the near forms are candidates only; beyond 1,024 they are looked up. */
  @ParameterizedTest
  @CsvSource({"2, true", "127, true", "128, true", "129, false", "1024, false", "1025, false"})
  void pairsAreKnownOfFormsThatFewAreNear(int copies, boolean known) {
    int[][] texts = template(copies);
    NearPairs pairs = pairs(texts);
    for (int form = 0; form < copies; form += Math.max(1, copies / 5)) {
      assertEquals(known, pairs.knows(form), "form " + form);
      assertEquals(copies - 1, found(pairs, texts, form, SIMILARITY).size(), "form " + form);
    }
    for (int form = copies; form < texts.length; form++) {
      assertEquals(new TreeSet<>(), found(pairs, texts, form, SIMILARITY));
    }
  }

  /** Texts of more than 3,000 words are not compared, so that they cost nothing. */
  @ParameterizedTest
  @CsvSource({
    "10, 72, true",
    "10, 73, false",
    "21, 126, true",
    "21, 127, false",
    "1000, 57, true",
    "1000, 58, false",
    "3000, 21, true",
    "3000, 22, false",
    "3001, 22, true"
  })
  void longTextsAreKnownOfFewerForms(int length, int copies, boolean known) {
    int[][] texts = template(copies, copies + 20, length);
    FormWords words = RandomForms.words(texts);
    NearPairs pairs =
        NearPairs.of(
            words,
            NearForms.listed(words, SIMILARITY, new ColumnSpace()),
            new Prefixes(SIMILARITY));
    for (int form = 0; form < copies; form++) {
      assertEquals(known, pairs.knows(form), "form " + form);
    }
    int near = length > 3_000 ? 0 : copies - 1;
    assertEquals(near, found(pairs, texts, 0, SIMILARITY).size());
  }

  /** Each is near the one before and few others, and all are joined by those between them. */
  @ParameterizedTest
  @ValueSource(ints = {600, 4_096, 4_097})
  void aChainOfCopiesIsSearchedForTheFewThatAreNear(int length) {
    int[] all = RandomForms.words(new Random(length), length + 30, Integer.MAX_VALUE);
    int[][] texts = new int[length][];
    for (int i = 0; i < length; i++) {
      texts[i] = Arrays.copyOfRange(all, i, i + 30);
    }
    NearPairs pairs = pairs(texts);
    assertFalse(pairs.knows(length / 2));
    // 27 of 33 words are 80 %, 26 of 34 are not.
    for (int form : new int[] {3, length / 2, length - 4}) {
      assertEquals(6, found(pairs, texts, form, SIMILARITY).size());
    }
    assertEquals(3, found(pairs, texts, 0, SIMILARITY).size());
  }

  @Test
  void noFormsHaveNoPairs() {
    NearPairs pairs = pairs(new int[][] {{1, 2, 3}});
    assertFalse(pairs.knows(0));
    FormCursor candidates = pairs.candidatesOf(0, STEPS);
    assertEquals(0, candidates.next());
    assertEquals(FormCursor.END, candidates.next());
  }
}
