package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.archive.Clusters;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.segment.Place;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.check.BoilerplateSurvey.Row;
import org.articlint.check.BoilerplateSurvey.Stage;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clusters of an archive: each once, with all of its copies. */
class BoilerplateSurveyTest {

  private static final String TEXT =
      "Queues and import scripts should be safe to run again after any failure.";
  private static final String SENTENCE =
      "Ask the team on call before you stop the import at night. ";

  private static final RepeatedParagraphs CHECK = Repeated.paragraphs(3, 4, List.of("names"));

  private final Map<String, List<String>> articles = new TreeMap<>();

  private ParagraphArchive archive() {
    ParagraphArchive archive = CHECK.archive();
    articles.forEach((path, texts) -> archive.add(path, RandomArchive.facts(path, texts)));
    return archive;
  }

  private List<Row> rows() {
    return BoilerplateSurvey.of(CHECK, archive(), EnumSet.allOf(Stage.class)).rows();
  }

  private void add(String path, String... texts) {
    articles.put(path, List.of(texts));
  }

  private static String summary(Row row) {
    return row.articles() + " " + row.stages() + " " + row.places().get(0).path();
  }

  @Test
  void aNearCopyIsPartOfTheClusterOfWhatItCopies() {
    add("a.md", TEXT);
    add("b.md", TEXT);
    add("c.md", TEXT);
    add("d.md", "Something else altogether, which nobody has said.", TEXT.replace("any", "a"));
    List<Row> rows = rows();
    assertEquals(
        List.of("4 {SAME=3, NEAR=1} a.md"),
        rows.stream().map(BoilerplateSurveyTest::summary).toList());
    assertEquals(new Place("d.md", 3, 1), rows.get(0).places().get(3));
  }

  /** Each has the sentence and a rest of its own: one cluster, not three. */
  @Test
  void paragraphsWithTheSameSentenceAreOneCluster() {
    add("a.md", SENTENCE + "One two three.");
    add("b.md", SENTENCE + "Four five six.");
    add("c.md", SENTENCE + "Seven eight nine.");
    assertEquals(
        List.of("3 {SENTENCES=3} a.md"),
        rows().stream().map(BoilerplateSurveyTest::summary).toList());
  }

  /** The first article is one of two in its version, which is too few; others have three. */
  @Test
  void aTextIsListedWhicheverVersionRepeatsIt() {
    add("docs/v1.0/a.md", TEXT);
    add("docs/v1.0/b.md", TEXT);
    add("docs/v2.0/a.md", TEXT);
    add("docs/v2.0/b.md", TEXT);
    add("docs/v2.0/c.md", TEXT);
    List<Row> rows = rows();
    assertEquals(
        List.of("3 {SAME=5} docs/v1.0/a.md"),
        rows.stream().map(BoilerplateSurveyTest::summary).toList());
    articles.remove("docs/v2.0/c.md");
    assertEquals(List.of(), rows());
  }

  /** Near to both others, which are not near each other: it alone is found in three articles. */
  @Test
  void copiesThatAreNotRepeatedThemselvesCount() {
    String middle = "w501 w502 w503 w504 w505 w506 w507 w508 w509 w510 w511 w512";
    add("a.md", middle.replace("w501", "w601"));
    add("b.md", middle);
    add("c.md", middle.replace("w512", "w612"));
    assertEquals(
        List.of("3 {NEAR=3} b.md"), rows().stream().map(BoilerplateSurveyTest::summary).toList());
  }

  @Test
  void aTextRepeatedInOneArticleOnlyIsNotListed() {
    add("a.md", TEXT, TEXT, TEXT);
    assertEquals(List.of(), rows());
    articles.clear();
    assertEquals(List.of(), rows());
  }

  @Test
  void stagesChooseClusters() {
    add("a.md", TEXT, SENTENCE + "One two three.");
    add("b.md", TEXT, SENTENCE + "Four five six.");
    add("c.md", TEXT, SENTENCE + "Seven eight nine.");
    add("d.md", TEXT.replace("any", "a"));
    for (Stage stage : Stage.values()) {
      List<Row> rows = BoilerplateSurvey.of(CHECK, archive(), EnumSet.of(stage)).rows();
      String expected =
          stage == Stage.SENTENCES ? "3 {SENTENCES=3} a.md" : "4 {SAME=3, NEAR=1} a.md";
      assertEquals(List.of(expected), rows.stream().map(BoilerplateSurveyTest::summary).toList());
    }
  }

  /** Each repeated paragraph of an archive is in a cluster with at least as many articles. */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void everyFindingBelongsToACluster(long seed) {
    RandomArchive random = new RandomArchive(seed, 150);
    articles.putAll(random.articles);
    ParagraphArchive archive = archive();
    Map<Place, Integer> clusters = new HashMap<>();
    IndexedArchive index = archive.index(List.of());
    List<Clusters.Cluster> all =
        Clusters.of(index.index(CHECK), archive.articles(index.index(CHECK))).clusters();
    for (Clusters.Cluster cluster : all) {
      assertTrue(cluster.articles() >= 3, cluster.toString());
      cluster.members().forEach(member -> clusters.merge(member.place(), 1, Integer::sum));
    }
    List<String> missing = new ArrayList<>();
    articles.forEach(
        (path, texts) -> {
          Verdict verdict = archive.judge(CHECK, path, index).orElseThrow();
          ArticleFacts facts = RandomArchive.facts(path, texts);
          for (Match match : verdict.matches()) {
            for (int i = 0; i < facts.count(); i++) {
              Place place = new Place(path, facts.line(i), facts.column(i));
              if (facts.span(i).equals(match.span())
                  && !match.values().get("stage").equals("TWICE")
                  && !clusters.containsKey(place)) {
                missing.add(place.toString());
              }
            }
          }
        });
    assertEquals(List.of(), missing);
    assertTrue(clusters.size() > 20, "the archive repeats something");
  }
}
