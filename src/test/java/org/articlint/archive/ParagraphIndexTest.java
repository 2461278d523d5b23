package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.Repetition.Stage;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
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
    assertEquals(words("It’s a *Café*—ready.", true), words("its a cafe\u0301 ready", true));
    assertEquals(List.of("V1", "10", "État"), words("V1.10: État!", false));
    assertEquals(List.of("数据", "库"), words("数据，库", false));
  }

  private static List<String> words(String text, boolean hashed) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(hashed ? Long.toHexString(tokens.word(i)) : tokens.shown(i));
    }
    return words;
  }

  @Test
  void sentencesEndWhereWhiteSpaceFollows() {
    assertEquals(
        List.of(4, 5, 6, 7, 8),
        java.util.Arrays.stream(
                Tokens.of("See v1.2 now. \"Really?\" Yes… No!! … End").sentenceEnds())
            .boxed()
            .toList());
  }

  @Test
  void enoughArticlesMakeBoilerplate() {
    assertTrue(repetition(3, TEXT, TEXT, "Something else.").isEmpty());
    Repetition found = repetition(3, TEXT, TEXT, TEXT).orElseThrow();
    assertEquals(Stage.SAME, found.stage());
    assertEquals(3, found.articles());
    assertEquals(2, found.places().size());
  }

  @Test
  void anotherTailIsFoundBySentences() {
    String other =
        "Queues and import scripts should be safe to run again. Ask the team on call first.";
    Repetition found = repetition(2, TEXT, other).orElseThrow();
    assertEquals(Stage.SENTENCES, found.stage());
    assertEquals(10, found.words());
    String rest = "Short. One more thing to say here, and this only once and never again.";
    assertTrue(repetition(2, rest, other).isEmpty());
  }

  @Test
  void changedWordsAreFoundAsNearCopies() {
    String other = TEXT.replace("scripts", "programs").replace("much ", "");
    Repetition found = repetition(2, TEXT, "Nothing of the sort, not at all.", other).orElseThrow();
    assertEquals(Stage.NEAR, found.stage());
    assertEquals(2, found.articles());
    assertEquals(13, found.words());
    assertEquals("a2.md", found.places().get(0).path());
  }

  @Test
  void slotsOfTheMetadataDoNotMatter() {
    ParagraphIndex index = index(2);
    index.add("a.md", facts(slots("python services"), "Keep python services small and safe."));
    index.add("b.md", facts(slots("go services"), "Keep go services small and safe."));
    index.complete();
    assertEquals(Stage.SLOTS, index.repetition(0, 0, 10).orElseThrow().stage());
  }

  @Test
  void commonWordsAreNoSlots() {
    Tokens tokens = Tokens.of("the new go services");
    long[] masked = new long[4];
    assertEquals(3, slots("new", "the", "go services").mask(tokens, 0, 4, masked, 0));
    assertEquals(tokens.word(1), masked[1]);
  }

  @Test
  void aSecondCopyInTheSameArticleIsReportedOnce() {
    ParagraphIndex index = index(3);
    index.add("a.md", facts(Slots.NONE, TEXT, TEXT));
    index.complete();
    assertTrue(index.repetition(0, 0, 10).isEmpty());
    Repetition found = index.repetition(0, 1, 10).orElseThrow();
    assertEquals(Stage.TWICE, found.stage());
    assertEquals(2, found.articles());
  }

  @Test
  void allowedTextsMayRepeat() {
    ParagraphIndex index = index(2);
    index.allow(
        facts(
            Slots.NONE,
            "QUEUES and import scripts: should be safe to run again. That makes"
                + " recovery much easier"));
    index.add("a.md", facts(Slots.NONE, TEXT));
    index.add("b.md", facts(Slots.NONE, TEXT));
    index.complete();
    assertTrue(index.repetition(0, 0, 10).isEmpty());
  }

  @Test
  void versionsOfOneDocumentationAreOneArticle() {
    ParagraphIndex index = index(2);
    List<String> paths =
        List.of("docs/next/a.md", "docs/v1.0/a.md", "docs/v1.0/b.md", "docs/v1.1/c.md", "x.md");
    paths.forEach(path -> index.add(path, facts(Slots.NONE, TEXT)));
    index.complete();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      counts.add(index.repetition(i, 0, 10).map(Repetition::articles).orElse(0));
    }
    // Its own version and what stands outside; from outside a.md, b.md and c.md of any version.
    assertEquals(List.of(2, 3, 3, 2, 4), counts);
    for (String path : List.of("blog/2024/05/a.md", "022/a.md", "posts/1/a.md", "v/a.md")) {
      assertEquals(VersionTree.NONE, VersionTree.of(path));
    }
    assertEquals(new VersionTree("docs/", "version-1.2"), VersionTree.of("docs/version-1.2/a.md"));
    assertEquals(new VersionTree("docs/", "2.x"), VersionTree.of("docs/2.x/3.1/a.md"));
  }

  @Test
  void differencesAreRunsOfWords() {
    assertEquals(
        List.of(
            new WordDiff.Change("go", "python"),
            new WordDiff.Change("", "very"),
            new WordDiff.Change("at once", "")),
        WordDiff.of("Use go here, it is fast, at once.", "Use python here; it is very fast."));
    assertEquals(List.of(), WordDiff.of("The same.", "the SAME"));
  }

  private static Optional<Repetition> repetition(int minArticles, String... articles) {
    ParagraphIndex index = index(minArticles);
    for (int i = 0; i < articles.length; i++) {
      index.add("a" + i + ".md", facts(Slots.NONE, articles[i]));
    }
    index.complete();
    return index.repetition(0, 0, 10);
  }

  private static ParagraphIndex index(int minArticles) {
    return new ParagraphIndex(new ParagraphIndex.Settings(minArticles, 60, 80));
  }

  private static ArticleFacts facts(Slots slots, String... paragraphs) {
    ArticleFacts.Builder facts = new ArticleFacts.Builder(slots, 1, 6);
    SourceText source = SourceText.of(String.join("\n\n", paragraphs));
    int at = 0;
    for (String paragraph : paragraphs) {
      facts.add(paragraph, source, new Span(at, at + paragraph.length()));
      at += paragraph.length() + 2;
    }
    return facts.build();
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
