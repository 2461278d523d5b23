package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.check.match.Fix;
import org.articlint.check.match.Match;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Vocabulary;
import org.junit.jupiter.api.Test;

class MisspeltKeyTest {

  private static final MisspeltKey CHECK = new MisspeltKey(List.of("revised"));

  private static final Vocabulary VOCABULARY =
      Vocabulary.EMPTY.readBy(
          () ->
              List.of(
                  FieldPaths.of(
                      "last_reviewed", "reviewed_on", "*.last_verified", "paragraph_count")));

  private static Context context() {
    return new Context(Articles.TODAY, 1_000, VOCABULARY, Context.Past.NONE);
  }

  /** The keys of the first of some articles that are found, each as it stands. */
  private static List<String> found(Article article, Article... others) {
    ParagraphArchive archive = CHECK.archive();
    archive.add("a.md", CHECK.facts(article, context()));
    for (int i = 0; i < others.length; i++) {
      archive.add("b" + i + ".md", CHECK.facts(others[i], context()));
    }
    return archive.judge(CHECK, "a.md", archive.index(List.of())).orElseThrow().matches().stream()
        .map(match -> article.source().slice(match.span()))
        .toList();
  }

  @Test
  void aKeyIsFoundThatIsNearToOneThatIsRead() {
    assertEquals(
        List.of("last_reviewd", "lastVerifed"),
        found(
            Articles.metadata(
                "title: T",
                "last_reviewd: 2026-10-01",
                "revised_on: 2026-10-01",
                "health: {lastVerifed: 2026-10-01}",
                "lastVerifed: only in a block")));
    assertEquals(List.of(), found(Articles.markdown("Text.\n")));
  }

  @Test
  void aKeyOfAnotherArticleIsAConvention() {
    Article article = Articles.metadata("last_reviewd: 2026-10-01");
    assertEquals(List.of("last_reviewd"), found(article, Articles.metadata("paragraph_cuont: 1")));
    assertEquals(List.of(), found(article, Articles.metadata("lastReviewd: 2026-10-01")));
  }

  @Test
  void aKeyBesideTheRightOneIsAnother() {
    assertEquals(
        List.of(), found(Articles.metadata("last_reviewd: 1", "Last-Reviewed: 2026-10-01")));
    assertEquals(
        List.of("last_reviewd"),
        found(Articles.metadata("last_reviewd: 1", "x: {last-reviewed: 2026-10-01}")));
  }

  @Test
  void theThousandthKeyIsTheLastThatIsLookedAt() {
    List<String> keys = IntStream.range(0, 999).mapToObj(i -> "k" + i + ": 1").toList();
    String wrong = "last_reviewd: 2026-10-01";
    String all = String.join("\n", keys);
    assertEquals(List.of("last_reviewd"), found(Articles.metadata(all, wrong)));
    assertEquals(List.of(), found(Articles.metadata("x: 1", all, wrong)));
    assertEquals(
        List.of(), found(Articles.metadata("x: {y: 1}", all.replace("k0: 1\n", ""), wrong)));
  }

  private static Match explained(Article article, Span span) {
    Match match = Match.of(span, "key", Map.of());
    return CHECK.explain(match, "a.md", VOCABULARY, path -> Optional.of(article));
  }

  private static Match explained(Article article, String key) {
    int start = article.source().text().indexOf(key);
    return explained(article, new Span(start, start + key.length()));
  }

  @Test
  void theCorrectionKeepsTheStyleAndTheQuotes() {
    Article article = Articles.metadata("x: 1", "paragraphCuont: 1");
    Match match = explained(article, "paragraphCuont");
    assertEquals(Map.of("key", "paragraphCuont", "meant", "paragraphCount"), match.values());
    assertEquals(Optional.of(new Fix(match.span(), "paragraphCount")), match.fix());
    Article quoted = Articles.metadata("\"paragraph cuont\": 1");
    Fix fix = explained(quoted, "\"paragraph cuont\"").fix().orElseThrow();
    assertEquals("paragraph cuont", quoted.source().slice(fix.span()));
    assertEquals("paragraph count", fix.replacement());
  }

  @Test
  void whatRecordsAnActOfAPersonIsToldAndNotCorrected() {
    Article article = Articles.metadata("x: 1", "lastReviewd: 2026-10-01");
    Match match = explained(article, "lastReviewd");
    assertEquals(Map.of("key", "lastReviewd", "meant", "lastReviewed"), match.values());
    assertEquals(Optional.empty(), match.fix());
  }

  @Test
  void ofTwoKeysThatAreEquallyNearNeitherIsTheCorrection() {
    Vocabulary near =
        Vocabulary.EMPTY.readBy(
            () -> List.of(FieldPaths.of("purpose_level", "purpose_lever", "paragraph_count")));
    Article article = Articles.metadata("purposeLeve: 1");
    Match match =
        CHECK.explain(
            Match.of(new Span(4, 15), "key", Map.of()), "a.md", near, path -> Optional.of(article));
    assertEquals("purposeLevel' or 'purposeLever", match.values().get("meant"));
    assertEquals(Optional.empty(), match.fix());
  }

  @Test
  void aKeyThatIsWrittenWithEscapesIsNotCorrected() {
    Article article = Articles.metadata("x: 1", "\"paragraph\\x5fcuont\": 1");
    Match match = explained(article, "\"paragraph\\x5fcuont\"");
    assertEquals("paragraph_count", match.values().get("meant"));
    assertEquals(Optional.empty(), match.fix());
  }

  @Test
  void whatIsNotThereAnyMoreIsNotExplained() {
    Article article = Articles.metadata("x: 1");
    assertEquals(Map.of(), explained(article, "x").values());
    Match match = Match.of(Span.at(0), "key", Map.of());
    assertEquals(match, CHECK.explain(match, "a.md", VOCABULARY, path -> Optional.empty()));
  }

  @Test
  void archivesAreComparedByTheKeysAndWordsThatAreKnown() {
    String options = CHECK.factOptions(VOCABULARY);
    assertEquals(options, new MisspeltKey(List.of("revised")).factOptions(VOCABULARY));
    assertNotEquals(options, new MisspeltKey(List.of("data")).factOptions(VOCABULARY));
    assertNotEquals(options, CHECK.factOptions(Vocabulary.EMPTY));
    assertTrue(CHECK.isLookedUpLate(), "most articles have no such key");
    assertTrue(CHECK.explainsMessage());
  }
}
