package org.articlint.archive;

import static org.articlint.archive.SmallArchive.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cluster a paragraph belongs to by its sentences. */
class ClusterSentencesTest {

  /** Six words, the fewest of a sentence that is compared. */
  private static final String SHARED = "Ask the team on call first. ";

  private final SmallArchive archive = new SmallArchive(2);

  /** However much else it says: the last one is not reported by itself. */
  @Test
  void aSentenceRepeatedByItselfGathersAllParagraphsThatHaveIt() {
    archive.add("a.md", SHARED + "It is late.");
    archive.add("b.md", SHARED + words("other", 20));
    archive.add("c.md", "Something else, once.", SHARED + "She went home.");
    archive.add("d.md", words("another", 20));
    assertEquals(
        List.of("3: a.md:1 SENTENCES, b.md:1 SENTENCES, c.md:3 SENTENCES"), archive.shown());
  }

  @Test
  void aSentenceOfATextRepeatedAsAWholeDoesNot() {
    String text = SHARED + words("rest", 12) + ".";
    archive.add("a.md", text).add("b.md", text).add("c.md", SHARED + words("other", 20));
    assertEquals(List.of("2: a.md:1 SAME, b.md:1 SAME"), archive.shown());
  }

  /** At least 60 percent of the words must be in sentences of the cluster. */
  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void aRepeatedTextBelongsToTheClusterOfMostOfItsWords(int ownWords, boolean belongs) {
    String text = SHARED + words("rest", 12) + ".";
    archive.add("x.md", text).add("y.md", text).add("z.md", text);
    String other = SHARED + words("own", ownWords) + ".";
    archive.add("a.md", other).add("b.md", other);
    assertEquals(
        belongs
            ? List.of("5: x.md:1 SAME, y.md:1 SAME, z.md:1 SAME, a.md:1 SAME, b.md:1 SAME")
            : List.of("3: x.md:1 SAME, y.md:1 SAME, z.md:1 SAME", "2: a.md:1 SAME, b.md:1 SAME"),
        archive.shown());
  }

  /**
   * One that has sentences of a cluster and another one, which is repeated by itself, belongs to
   * the cluster unless the other has more words. It is listed with the other one in any case. What
   * it alone says does not count.
   */
  @ParameterizedTest
  @CsvSource({"6, true", "7, false"})
  void ofTwoSentencesTheLongerOneDecides(int otherWords, boolean belongs) {
    String text = SHARED + words("rest", 12) + ".";
    String other = words("Other", otherWords) + ". ";
    archive.add("a.md", text).add("b.md", text);
    archive.add("c.md", SHARED + other + words("own", 8) + ".").add("d.md", other + "It is late.");
    assertEquals(
        belongs
            ? List.of(
                "3: a.md:1 SAME, b.md:1 SAME, c.md:1 SENTENCES",
                "2: d.md:1 SENTENCES, c.md:1 SENTENCES")
            : List.of("2: a.md:1 SAME, b.md:1 SAME", "2: c.md:1 SENTENCES, d.md:1 SENTENCES"),
        archive.shown());
  }

  /** The sentence that may be repeated is the longer one of two. */
  @Test
  void anAllowedSentenceDecidesNothing() {
    String allowed = words("Allowed", 7) + ". ";
    String text = SHARED + words("rest", 12) + ".";
    String other = SHARED + allowed + words("own", 12) + ".";
    archive.add("a.md", text).add("b.md", text);
    archive.add("c.md", other).add("d.md", other.replace("own6", "new6"));
    assertEquals(
        List.of("2: a.md:1 SAME, b.md:1 SAME", "2: c.md:1 NEAR, d.md:1 NEAR"), archive.shown());
    archive.allow(allowed);
    assertEquals(List.of("4: a.md:1 SAME, b.md:1 SAME, c.md:1 NEAR, d.md:1 NEAR"), archive.shown());
  }

  /** Both clusters have one of its sentences; of equally long ones that of the first. */
  @ParameterizedTest
  @CsvSource({"6, true", "7, false"})
  void ofTwoClustersTheOneWithMoreOfTheWordsDecides(int words, boolean isFirst) {
    String first = SHARED + words("rest", 12) + ".";
    String sentence = words("Second", words) + ". ";
    String second = sentence + words("more", 12) + ".";
    archive.add("x.md", first).add("y.md", first).add("z.md", first);
    archive.add("b.md", second).add("c.md", second);
    archive.add("a.md", SHARED + sentence + "It is late.");
    assertEquals(
        isFirst
            ? List.of(
                "4: x.md:1 SAME, y.md:1 SAME, z.md:1 SAME, a.md:1 SENTENCES",
                "2: b.md:1 SAME, c.md:1 SAME")
            : List.of(
                "3: x.md:1 SAME, y.md:1 SAME, z.md:1 SAME",
                "3: b.md:1 SAME, c.md:1 SAME, a.md:1 SENTENCES"),
        archive.shown());
  }

  @Test
  void aSentenceBelongsToTheFirstClusterThatHasIt() {
    String first = SHARED + words("rest", 12) + ".";
    String second = SHARED + words("more", 12) + ".";
    archive.add("x.md", first).add("y.md", first).add("z.md", first);
    archive.add("b.md", second).add("c.md", second);
    archive.add("a.md", SHARED + "It is late.");
    assertEquals(
        List.of(
            "4: x.md:1 SAME, y.md:1 SAME, z.md:1 SAME, a.md:1 SENTENCES",
            "2: b.md:1 SAME, c.md:1 SAME"),
        archive.shown());
  }

  /** The sentence is compared both as it stands and with the article's name masked. */
  @Test
  void aSentenceWithANameCountsOnce() {
    String name = RandomArchive.names("c.md").get(0);
    String sentence = "Ask " + name + " on call first, please. ";
    String text = sentence + words("rest", 12) + ".";
    String other = words("Other", 8) + ". ";
    archive.add("a.md", text).add("b.md", text);
    archive.add("c.md", sentence + other).add("d.md", other + "It is late.");
    assertEquals(
        List.of("2: a.md:1 SAME, b.md:1 SAME", "2: c.md:1 SENTENCES, d.md:1 SENTENCES"),
        archive.shown());
  }
}
