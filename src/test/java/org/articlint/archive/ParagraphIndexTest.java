package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;

class ParagraphIndexTest {

  private static final String TEXT =
      "Queues and import scripts should be safe to run again. That makes recovery much easier.";

  @Test
  void marksCaseAndFormDoNotMatter() {
    assertEquals(Words.of("It’s a *Café*—ready."), Words.of("its a cafe\u0301 ready"));
    assertEquals(List.of("v1", "10", "état"), Words.of("V1.10: État!"));
    assertEquals(List.of("数据", "库"), Words.of("数据，库"));
  }

  @Test
  void sentencesEndWhereWhiteSpaceFollows() {
    assertEquals(
        List.of("See v1.2 now.", " \"Really?\"", " Yes…", " No!", " End"),
        Sentences.of("See v1.2 now. \"Really?\" Yes… No! End"));
  }

  @Test
  void enoughArticlesMakeBoilerplate() {
    assertTrue(repetition(3, TEXT, TEXT, "Something else.").isEmpty());
    Repetition found = repetition(3, TEXT, TEXT, TEXT).orElseThrow();
    assertEquals(3, found.articles());
    assertEquals(2, found.places().size());
    assertTrue(found.sentence().contains("word for word"), found.sentence());
  }

  @Test
  void anotherTailIsFoundBySentences() {
    String other = "Queues and import scripts should be safe to run again. Ask the team first.";
    Repetition found = repetition(2, TEXT, other).orElseThrow();
    assertEquals(
        "repeats sentences that stand in 2 articles of the archive (10 of its 15 words)",
        found.sentence());
    assertTrue(
        repetition(2, "Short. " + "One more thing to say here, only once ever.", other).isEmpty());
  }

  @Test
  void slotsOfTheMetadataDoNotMatter() {
    ParagraphIndex index = new ParagraphIndex(2, 60);
    ParagraphFacts python =
        facts("Keep python services small and safe.", slots("python services"), 1);
    ParagraphFacts go = facts("Keep go services small and safe.", slots("go services"), 1);
    index.add("a.md", List.of(python));
    index.add("b.md", List.of(go));
    Repetition found = index.repetition(0, python, 10).orElseThrow();
    assertTrue(found.sentence().contains("but for the article's own names"), found.sentence());
  }

  @Test
  void commonWordsAreNoSlots() {
    assertEquals(
        List.of("the", "new", "<stack>"),
        slots("new", "the", "go services").mask(List.of("the", "new", "go", "services")));
  }

  @Test
  void aSecondCopyInTheSameArticleIsReportedOnce() {
    ParagraphIndex index = new ParagraphIndex(3, 60);
    ParagraphFacts first = facts(TEXT, Slots.NONE, 1);
    ParagraphFacts second = facts(TEXT, Slots.NONE, 9);
    index.add("a.md", List.of(first, second));
    assertTrue(index.repetition(0, first, 10).isEmpty());
    Repetition found = index.repetition(0, second, 10).orElseThrow();
    assertEquals("stands twice in this article", found.sentence());
    assertEquals(1, found.places().get(0).line());
  }

  @Test
  void allowedTextsMayRepeat() {
    ParagraphIndex index = new ParagraphIndex(2, 60);
    ParagraphFacts text = facts(TEXT, Slots.NONE, 1);
    index.allow(
        facts(
            "QUEUES and import scripts: should be safe to run again. That makes recovery"
                + " much easier",
            Slots.NONE,
            1));
    index.add("a.md", List.of(text));
    index.add("b.md", List.of(text));
    assertTrue(index.repetition(0, text, 10).isEmpty());
  }

  @Test
  void versionsOfOneDocumentationAreOneArticle() {
    ParagraphFacts text = facts(TEXT, Slots.NONE, 1);
    ParagraphIndex index = new ParagraphIndex(2, 60);
    List<String> paths =
        List.of("docs/next/a.md", "docs/v1.0/a.md", "docs/v1.0/b.md", "docs/v1.1/c.md", "x.md");
    paths.forEach(path -> index.add(path, List.of(text)));
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      counts.add(index.repetition(i, text, 10).map(Repetition::articles).orElse(0));
    }
    // Its own version and what stands outside; from outside the version that has it most often.
    assertEquals(List.of(2, 3, 3, 2, 3), counts);
    assertEquals(VersionTree.NONE, VersionTree.of("blog/2024/05/a.md"));
    assertEquals(new VersionTree("docs/", "2.x"), VersionTree.of("docs/2.x/3.1/a.md"));
  }

  private static Optional<Repetition> repetition(int minArticles, String... articles) {
    ParagraphIndex index = new ParagraphIndex(minArticles, 60);
    for (int i = 0; i < articles.length; i++) {
      index.add("a" + i + ".md", List.of(facts(articles[i], Slots.NONE, 1)));
    }
    return index.repetition(0, facts(articles[0], Slots.NONE, 1), 10);
  }

  private static ParagraphFacts facts(String text, Slots slots, int line) {
    return ParagraphFacts.of(text, slots, Span.at(0), line, 1, 6);
  }

  private static Slots slots(String... phrases) {
    List<Value> items = new ArrayList<>();
    for (String phrase : phrases) {
      items.add(new Scalar(phrase, true, Span.at(0)));
    }
    Entry stack = new Entry("stack", Span.at(0), new Value.Sequence(items, Span.at(0)));
    return Slots.of(new Metadata(new Mapping(List.of(stack), Span.at(0))), List.of("stack"));
  }
}
