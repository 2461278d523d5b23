package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.articlint.archive.Repetition.Stage;
import org.junit.jupiter.api.Test;

/** Which copies are counted and named when texts differ in the names of their articles. */
class SlottedCopiesTest {

  private final SmallArchive archive = new SmallArchive(2);

  private static String name(String path) {
    return RandomArchive.names(path).get(0);
  }

  private static String about(String path) {
    return "Keep " + name(path) + " small and safe.";
  }

  /** Both an article with the same words and one with its own name make two of them. */
  @Test
  void copiesWithTheSameWordsAreNamedFirst() {
    archive.add("a.md", about("a.md")).add("b.md", about("b.md")).add("c.md", about("a.md"));
    Repetition found = archive.repetition("a.md", 0, 9).orElseThrow();
    assertEquals(Stage.SAME, found.stage());
    assertEquals(2, found.articles());
    assertEquals(List.of("c.md:1 SAME", "b.md:1 SLOTS"), archive.copies("a.md", 0, 9));
    assertEquals(List.of("c.md:1 SAME"), archive.copies("a.md", 0, 1));
  }

  @Test
  void theWayInWhichMoreArticlesRepeatItIsReported() {
    archive.add("a.md", about("a.md")).add("b.md", about("b.md")).add("c.md", about("a.md"));
    archive.add("d.md", about("d.md"));
    Repetition found = archive.repetition("a.md", 0, 9).orElseThrow();
    assertEquals(Stage.SLOTS, found.stage());
    assertEquals(3, found.articles());
  }

  private static String sentence(String path) {
    return "Ask " + name(path) + " on call first, please. ";
  }

  @Test
  void aSentenceIsComparedAsItStandsUnlessMoreArticlesHaveOtherNames() {
    archive.add("a.md", sentence("a.md") + "It is late.");
    archive.add("b.md", sentence("b.md") + "She went home.");
    archive.add("c.md", sentence("a.md") + "Nobody knows why.");
    assertEquals(2, archive.repetition("a.md", 0, 9).orElseThrow().articles());
    assertEquals(List.of("c.md:1 SENTENCES"), archive.copies("a.md", 0, 9));
    archive.add("d.md", sentence("d.md") + "They were gone.");
    assertEquals(3, archive.repetition("a.md", 0, 9).orElseThrow().articles());
    assertEquals(List.of("b.md:1 SENTENCES", "d.md:1 SENTENCES"), archive.copies("a.md", 0, 9));
  }

  /** Of three paragraphs with the same form, the first and the last have the same words. */
  @Test
  void copiesInTheSameArticleAreNamedInTheSameOrder() {
    String other = about("a.md").replace(name("a.md"), RandomArchive.names("a.md").get(1));
    archive.add("a.md", other, about("a.md"), other);
    assertEquals(Optional.empty(), archive.repetition("a.md", 0, 9));
    assertEquals(List.of("a.md:1 SLOTS", "a.md:5 SLOTS"), archive.copies("a.md", 1, 9));
    assertEquals(List.of("a.md:1 SAME", "a.md:3 SLOTS"), archive.copies("a.md", 2, 9));
    assertEquals(List.of("a.md:1 SAME"), archive.copies("a.md", 2, 1));
    assertEquals(3, archive.repetition("a.md", 2, 1).orElseThrow().articles());
  }
}
