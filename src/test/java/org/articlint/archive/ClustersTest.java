package org.articlint.archive;

import static org.articlint.archive.SmallArchive.changed;
import static org.articlint.archive.SmallArchive.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.articlint.archive.Clusters.Cluster;
import org.articlint.archive.Clusters.Member;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.segment.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which repeated paragraphs form one cluster, and in which order clusters and paragraphs are. */
class ClustersTest {

  /** Of 13 words: a copy with one other word is near, with two it is not. */
  private static final String TEXT =
      "Queues and import scripts should be safe to run again after any failure.";

  private static final String NEAR = TEXT.replace("Queues", "Jobs");
  private static final String NEAR_TO_NEAR = NEAR.replace("failure", "crash");

  private final SmallArchive archive = new SmallArchive(2);

  @Test
  void anArchiveWithoutArticlesHasNoClusters() {
    assertEquals(List.of(), archive.shown());
  }

  @Test
  void aTextOfEnoughArticlesIsACluster() {
    archive.add("a.md", TEXT).add("b.md", "It is late.\n\nSomething else, once.", TEXT);
    Member here = new Member(new Place("a.md", 1, 1), Stage.SAME, 13);
    Member there = new Member(new Place("b.md", 5, 1), Stage.SAME, 13);
    assertEquals(List.of(new Cluster(2, List.of(here, there))), archive.clusters());
  }

  /** Texts of the same words, each in another order, may all be near and have to be compared. */
  @Test
  void textsThatWouldCostTooMuchAreCounted() {
    List<String> words = new ArrayList<>(List.of(words("same", 30).split(" ")));
    String[] texts = new String[400];
    for (int i = 0; i < texts.length; i++) {
      Collections.shuffle(words, new Random(i));
      texts[i] = String.join(" ", words);
    }
    archive.add("a.md", texts).add("b.md", texts);
    Clusters.Grouping grouping = archive.grouping();
    assertEquals(List.of(), grouping.uncompared());
    assertTrue(grouping.ungrouped() > 0);
    assertEquals(400, grouping.clusters().size() + grouping.ungrouped());
  }

  @Test
  void copiesInOneArticleAreNoClusterButBelongToOne() {
    archive.add("a.md", TEXT, TEXT, words("other", 9));
    assertEquals(List.of(), archive.shown());
    archive.add("b.md", TEXT);
    assertEquals(List.of("2: a.md:1 SAME, a.md:3 SAME, b.md:1 SAME"), archive.shown());
  }

  /** By the number of articles, then of paragraphs, then by place. */
  @Test
  void theMostRepeatedClustersComeFirst() {
    String[] texts =
        IntStream.range(0, 9).mapToObj(i -> words("t" + i + "x", 8)).toArray(String[]::new);
    archive.add("a.md", texts);
    archive.add("b.md", texts[8], texts[5], texts[4], texts[3], texts[2], texts[1], texts[0]);
    archive.add("c.md", texts[7], texts[6], texts[7]);
    archive.add("d.md", texts[6]);
    assertEquals(
        List.of(
            "3: a.md:13 SAME, c.md:3 SAME, d.md:1 SAME",
            "2: a.md:15 SAME, c.md:1 SAME, c.md:5 SAME",
            "2: a.md:1 SAME, b.md:13 SAME",
            "2: a.md:3 SAME, b.md:11 SAME",
            "2: a.md:5 SAME, b.md:9 SAME",
            "2: a.md:7 SAME, b.md:7 SAME",
            "2: a.md:9 SAME, b.md:5 SAME",
            "2: a.md:11 SAME, b.md:3 SAME",
            "2: a.md:17 SAME, b.md:1 SAME"),
        archive.shown());
  }

  /** Two articles in four paragraphs come after three in three. */
  @Test
  void versionsOfAnArticleCountOnce() {
    archive.add("docs/v1.0/a.md", TEXT).add("docs/v2.0/a.md", TEXT).add("docs/v3.0/a.md", TEXT);
    assertEquals(List.of(), archive.shown());
    archive.add("docs/v3.0/b.md", TEXT);
    for (String path : List.of("x.md", "y.md", "z.md")) {
      archive.add(path, words("other", 9));
    }
    assertEquals(
        List.of(
            "3: x.md:1 SAME, y.md:1 SAME, z.md:1 SAME",
            "2: docs/v1.0/a.md:1 SAME, docs/v2.0/a.md:1 SAME, docs/v3.0/a.md:1 SAME,"
                + " docs/v3.0/b.md:1 SAME"),
        archive.shown());
  }

  /** Also one that is itself repeated, and wherever it stands. */
  @Test
  void nearCopiesFollowTheTextThatIsInMostArticles() {
    archive.add("a.md", NEAR).add("b.md", NEAR);
    archive.add("c.md", TEXT).add("d.md", TEXT).add("e.md", TEXT);
    archive.add("f.md", TEXT.replace("failure", "crash"));
    assertEquals(
        List.of("6: c.md:1 SAME, d.md:1 SAME, e.md:1 SAME, a.md:1 SAME, b.md:1 SAME, f.md:1 NEAR"),
        archive.shown());
  }

  @Test
  void aNearCopyOfTwoTextsBelongsToTheFirst() {
    archive.add("a.md", NEAR_TO_NEAR).add("b.md", NEAR_TO_NEAR);
    archive.add("c.md", TEXT).add("d.md", TEXT).add("e.md", TEXT);
    archive.add("f.md", NEAR);
    assertEquals(
        List.of(
            "4: c.md:1 SAME, d.md:1 SAME, e.md:1 SAME, f.md:1 NEAR", "2: a.md:1 SAME, b.md:1 SAME"),
        archive.shown());
  }

  /** A chain of near copies ends where a text is in enough articles by itself. */
  @Test
  void aCopyOfANearCopyBelongsToItUnlessItIsRepeatedItself() {
    archive.add("a.md", TEXT).add("b.md", TEXT).add("c.md", NEAR).add("d.md", NEAR_TO_NEAR);
    assertEquals(List.of("4: a.md:1 SAME, b.md:1 SAME, c.md:1 NEAR, d.md:1 NEAR"), archive.shown());
    archive.add("e.md", NEAR_TO_NEAR);
    assertEquals(
        List.of("3: a.md:1 SAME, b.md:1 SAME, c.md:1 NEAR", "2: d.md:1 SAME, e.md:1 SAME"),
        archive.shown());
  }

  /** Of 30 words: with up to three others a copy is near. */
  @ParameterizedTest
  @CsvSource({"1, 2, true", "2, 1, false"})
  void ofTwoNearCopiesTheOneWithMoreWordsInCommonDecides(
      int others, int othersOfSecond, boolean isOfFirst) {
    String text = words("said", 30);
    String near = changed(text, 1, others);
    String secondNear = changed(text, 11, othersOfSecond);
    archive.add("a.md", changed(near, 21, 3)).add("b.md", changed(near, 21, 3)).add("c.md", near);
    archive.add("d.md", changed(secondNear, 25, 3)).add("e.md", changed(secondNear, 25, 3));
    archive.add("f.md", secondNear).add("g.md", text);
    assertEquals(
        isOfFirst
            ? List.of(
                "4: a.md:1 SAME, b.md:1 SAME, c.md:1 NEAR, g.md:1 NEAR",
                "3: d.md:1 SAME, e.md:1 SAME, f.md:1 NEAR")
            : List.of(
                "3: a.md:1 SAME, b.md:1 SAME, c.md:1 NEAR",
                "4: d.md:1 SAME, e.md:1 SAME, f.md:1 NEAR, g.md:1 NEAR"),
        archive.shown());
  }

  /** The third has its own name where the first has its name. */
  @Test
  void aTextIsOneWhetherItsNamesAreSlotsOrNot() {
    String ofA = "Keep " + name("a.md") + " small and safe at night.";
    String ofC = ofA.replace(name("a.md"), name("c.md"));
    archive.add("a.md", ofA).add("b.md", ofA).add("c.md", ofC).add("d.md", ofA);
    assertEquals(
        List.of("4: a.md:1 SAME, b.md:1 SAME, c.md:1 SLOTS, d.md:1 SAME"), archive.shown());
  }

  /**
   * Each of the two has a name of its own in it, so their forms differ. The sentences are too short
   * to be compared by themselves.
   */
  @Test
  void aTextIsOneWhereverItsSlotsAre() {
    String text = "Keep " + name("a.md") + " and " + name("b.md") + " small. They are safe.";
    archive.add("a.md", text).add("b.md", text);
    assertEquals(List.of("2: a.md:1 SAME, b.md:1 SAME"), archive.shown());
  }

  private static String name(String path) {
    return RandomArchive.names(path).get(0);
  }

  /** Texts that are looked for later than others have no cluster; nothing is passed over. */
  @Test
  void whatCostsTooMuchIsNotGroupedAndTold() {
    archive.add("a.md", TEXT).add("b.md", TEXT).add("c.md", NEAR);
    String other = words("other", 13);
    archive.add("d.md", other).add("e.md", other).add("f.md", changed(other, 3, 1));
    Clusters.Grouping all = archive.grouping();
    assertEquals(2, all.clusters().size());
    assertEquals(0, all.ungrouped());
    assertEquals(new Clusters.Grouping(List.of(), List.of(), 4), archive.grouping(0));
    int needed = 1;
    while (archive.grouping(needed).ungrouped() > 0) {
      needed++;
    }
    assertEquals(all, archive.grouping(needed));
    assertEquals(
        new Clusters.Grouping(all.clusters().subList(0, 1), List.of(), 2),
        archive.grouping(needed - 1));
  }
}
