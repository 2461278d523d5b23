package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.CollidingFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.check.value.BudgetSpentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles full of variants of one paragraph, up to the limit of their comparison and beyond. */
class ResemblingArticlesTest {

  private static final RepeatedParagraphs CHECK = Repeated.paragraphs(2, 4, List.of());

  private final RandomArchive archive = new RandomArchive(1, 0);

  private static String variant(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(i == 15 ? "new" + number : "said" + i).append(' ');
    }
    return text.toString();
  }

  private static List<String> variants(int from, int to) {
    List<String> variants = new ArrayList<>();
    for (int i = from; i < to; i++) {
      variants.add(variant(i));
    }
    return variants;
  }

  /** What is said of an article when some are checked and the rest of the archive is looked up. */
  private String outcome(String path, Set<String> checked, List<LiveSegment> others) {
    ParagraphArchive judged = CHECK.archive();
    Map<String, List<String>> sorted = new TreeMap<>(archive.articles);
    sorted.keySet().retainAll(checked);
    sorted.forEach((each, texts) -> judged.add(each, RandomArchive.facts(each, texts)));
    try {
      return judged.judge(CHECK, path, judged.index(others)).orElseThrow().toString();
    } catch (BudgetSpentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private List<String> outcomes(String path) {
    LiveSegment old = archive.segment(List.of("a.md", "d.md")).without(List.of("a.md"));
    return List.of(
        outcome(path, archive.articles.keySet(), List.of()),
        outcome(path, Set.of(path), List.of(archive.segment(rest(path)))),
        outcome(path, Set.of("a.md", "b.md"), List.of(archive.segment(List.of("c.md")), old)));
  }

  private Set<String> rest(String path) {
    Set<String> rest = new HashSet<>(archive.articles.keySet());
    rest.remove(path);
    return new TreeSet<>(rest);
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 25, 35, 45, 60, 75, 400})
  void theVerdictDoesNotDependOnWhatElseIsChecked(int size) {
    archive.articles.put("a.md", variants(0, 1_200));
    archive.articles.put("b.md", variants(10_000, 10_000 + size));
    archive.articles.put("c.md", List.of(variant(99_999)));
    archive.articles.put("d.md", List.of("something else that nobody has said before them"));
    List<String> outcomes = outcomes("a.md");
    assertEquals(1, new HashSet<>(outcomes).size(), outcomes::toString);
    boolean isSpent = outcomes.get(0).equals(ParagraphArchive.TOO_MANY_ALIKE);
    assertTrue(isSpent ? size > 15 : size < 400, "size " + size);
  }

  /** Only one segment can tell that it resembles few enough, and two of its texts collide. */
  @Test
  void anArticleOfWhichNoSegmentCanTellHasNoVerdict() {
    archive.articles.put("a.md", variants(0, 1_200));
    archive.articles.put("b.md", variants(10_000, 10_020));
    archive.articles.put("c.md", List.of("something else that nobody has said before them"));
    Set<String> checked = Set.of("a.md", "c.md");
    LiveSegment rest = archive.segment(List.of("b.md"));
    String same = "Queues and import scripts should be safe to run again.";
    List<LiveSegment> equal = List.of(rest, colliding("x.md", same), colliding("y.md", same));
    assertEquals(outcome("a.md", checked, List.of(rest)), outcome("a.md", checked, equal));
    assertNotEquals(ParagraphArchive.TOO_MANY_ALIKE, outcome("a.md", checked, equal));
    List<LiveSegment> different =
        List.of(rest, colliding("x.md", same), colliding("y.md", "Whoever is on call answers."));
    assertEquals(ParagraphArchive.TOO_MANY_ALIKE, outcome("a.md", checked, different));
    assertEquals(outcome("c.md", checked, equal), outcome("c.md", checked, different));

    IndexedArchive whole = CHECK.archive().index(equal);
    assertTrue(whole.inOneSegment().isOneSegment());
    assertSame(whole.inOneSegment(), whole.inOneSegment(), "merged once");
    IndexedArchive apart = CHECK.archive().index(different);
    assertSame(apart, apart.inOneSegment());
  }

  private static LiveSegment colliding(String path, String text) {
    SegmentBuilder builder = new SegmentBuilder(RandomArchive.SIMILARITY);
    builder.add(path, ContentHash.NONE, CollidingFacts.of(text));
    return builder.build();
  }

  @Test
  void anArticleThatResemblesTooManyLeavesTheOthersToTheSurvey() {
    archive.articles.put("a.md", variants(0, 1_200));
    archive.articles.put("b.md", variants(10_000, 14_000));
    for (String path : List.of("c.md", "d.md", "e.md")) {
      archive.articles.put(path, List.of("Ask the team on call before you stop the import."));
    }
    ParagraphArchive surveyed = CHECK.archive();
    archive.articles.forEach((path, texts) -> surveyed.add(path, RandomArchive.facts(path, texts)));
    BoilerplateSurvey.Survey survey =
        BoilerplateSurvey.of(CHECK, surveyed, Set.of(BoilerplateSurvey.Stage.values()));
    assertTrue(survey.uncompared().contains("a.md"), survey.uncompared()::toString);
    assertTrue(
        survey.rows().stream().anyMatch(row -> row.places().get(0).path().equals("c.md")),
        survey.rows()::toString);
  }
}
