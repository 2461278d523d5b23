package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.articlint.archive.near.CommonWords;
import org.junit.jupiter.api.Test;

/** A word diff names no more words than differ, whether the texts are near or not. */
class WordDiffTest {

  @Test
  void wordsWithoutSpacesAreShownWithoutSpaces() {
    assertEquals(
        List.of(new WordDiff.Change("附上截图", "写明时间")),
        WordDiff.of("请写信给我们，并附上截图。", "请写信给我们，并写明时间。"));
  }

  @Test
  void asManyWordsAsPossibleAreInCommon() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      int vocabulary = 2 + random.nextInt(40);
      List<String> here = words(random, random.nextInt(60), vocabulary);
      List<String> there =
          round % 2 == 0 ? words(random, random.nextInt(60), vocabulary) : new ArrayList<>(here);
      for (int edits = random.nextInt(6); edits > 0 && !there.isEmpty(); edits--) {
        there.set(random.nextInt(there.size()), "x" + edits);
        there.remove(random.nextInt(there.size()));
      }
      int onlyHere = 0;
      int onlyThere = 0;
      for (WordDiff.Change change : WordDiff.of(String.join(" ", here), String.join(" ", there))) {
        onlyHere += count(change.here());
        onlyThere += count(change.there());
      }
      int common = new CommonWords(numbers(here)).with(numbers(there), 0);
      assertEquals(here.size() - common, onlyHere, here + " " + there);
      assertEquals(there.size() - common, onlyThere, here + " " + there);
    }
  }

  @Test
  void ofWordsInAnotherOrderTheFirstIsTheOneThatMoved() {
    assertEquals(
        List.of(new WordDiff.Change("Save", ""), new WordDiff.Change("", "save")),
        WordDiff.of("Save, wait, go", "Wait, save, go"));
  }

  /** The text could also have "on and" more. */
  @Test
  void aWordThatIsSaidAgainIsTheOneSaidLast() {
    assertEquals(
        List.of(new WordDiff.Change("and on", "")),
        WordDiff.of("go and on and home", "go and home"));
  }

  /** Equal words are far apart in the texts, which are equally long. */
  @Test
  void aLongPassageInFrontHidesNoEqualWords() {
    String same = SmallArchive.words("same", 30);
    String here = SmallArchive.words("here", 20);
    String there = SmallArchive.words("there", 20);
    assertEquals(
        List.of(new WordDiff.Change(here, ""), new WordDiff.Change("", there)),
        WordDiff.of(here + " " + same, same + " " + there));
  }

  /** Texts of more than 2,000 words are not compared. */
  @Test
  void aTextIsComparedUpToALength() {
    String text = "w ".repeat(1_999);
    assertEquals(List.of(new WordDiff.Change("a", "b")), WordDiff.of(text + "a", text + "b"));
    assertEquals(List.of(), WordDiff.of("w " + text + "a", text + "b"));
    assertEquals(List.of(), WordDiff.of(text + "a", "w " + text + "b"));
  }

  private static List<String> words(Random random, int count, int vocabulary) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(vocabulary));
    }
    return words;
  }

  private static int count(String words) {
    return words.isEmpty() ? 0 : words.split(" ", -1).length;
  }

  private static int[] numbers(List<String> words) {
    return words.stream().mapToInt(String::hashCode).toArray();
  }
}
