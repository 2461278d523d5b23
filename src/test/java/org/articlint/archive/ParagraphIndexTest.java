package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.archive.text.Tokens;
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
    Tokens tokens = Tokens.of("See v1.2 now. \"Really?\" Yes… No!! … End");
    List<Integer> ends =
        IntStream.range(0, tokens.sentences()).mapToObj(tokens::sentenceEnd).toList();
    assertEquals(List.of(4, 5, 6, 7, 8), ends);
  }

  @Test
  void enoughArticlesMakeBoilerplate() {
    assertTrue(repetition(3, TEXT, TEXT, "Something else.").isEmpty());
    Repetition found = repetition(3, TEXT, TEXT, TEXT).orElseThrow();
    assertEquals(Stage.SAME, found.stage());
    assertEquals(3, found.articles());
    assertEquals(2, found.copies().size());
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
    assertEquals("a2.md", found.copies().get(0).place().path());
  }

  @Test
  void slotsOfTheMetadataDoNotMatter() {
    Map<String, ArticleFacts> articles =
        Map.of(
            "a.md", facts(slots("python services"), "Keep python services small and safe."),
            "b.md", facts(slots("go services"), "Keep go services small and safe."));
    assertEquals(Stage.SLOTS, ask(2, articles, "a.md", 0).orElseThrow().stage());
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
    Map<String, ArticleFacts> articles = Map.of("a.md", facts(Slots.NONE, TEXT, TEXT));
    assertTrue(ask(3, articles, "a.md", 0).isEmpty());
    Repetition found = ask(3, articles, "a.md", 1).orElseThrow();
    assertEquals(Stage.TWICE, found.stage());
    assertEquals(2, found.articles());
  }

  @Test
  void allowedTextsMayRepeat() {
    Map<String, ArticleFacts> articles =
        Map.of("a.md", facts(Slots.NONE, TEXT), "b.md", facts(Slots.NONE, TEXT));
    ArticleFacts allowed =
        facts(
            Slots.NONE,
            "QUEUES and import scripts: should be safe to run again. That makes"
                + " recovery much easier");
    ParagraphIndex index = index(2, articles, allowed);
    assertTrue(index.repetition(index.article("a.md", articles.get("a.md")), 0, 9).isEmpty());
    assertTrue(ask(2, articles, "a.md", 0).isPresent());
  }

  @Test
  void aBranchIsAVersionBesideVersions() {
    Map<String, ArticleFacts> articles = new HashMap<>();
    for (String path : List.of("docs/main/a.md", "docs/versioned_docs/version-1.0/a.md")) {
      articles.put(path, facts(Slots.NONE, TEXT));
    }
    assertTrue(ask(2, articles, "docs/main/a.md", 0).isEmpty());
    articles.put("docs/main/b.md", facts(Slots.NONE, TEXT));
    assertEquals(2, ask(2, articles, "docs/main/a.md", 0).orElseThrow().articles());
    Map<String, ArticleFacts> others =
        Map.of("main/a.md", facts(Slots.NONE, TEXT), "master/a.md", facts(Slots.NONE, TEXT));
    assertEquals(2, ask(2, others, "main/a.md", 0).orElseThrow().articles());
  }

  @Test
  void versionsOfOneDocumentationAreOneArticle() {
    List<String> paths =
        List.of("docs/next/a.md", "docs/v1.0/a.md", "docs/v1.0/b.md", "docs/v1.1/c.md", "x.md");
    Map<String, ArticleFacts> articles = new HashMap<>();
    paths.forEach(path -> articles.put(path, facts(Slots.NONE, TEXT)));
    List<Integer> counts = new ArrayList<>();
    for (String path : paths) {
      counts.add(ask(2, articles, path, 0).map(Repetition::articles).orElse(0));
    }
    // Its own version and what stands outside; from outside a.md, b.md and c.md of any version.
    assertEquals(List.of(2, 3, 3, 2, 4), counts);
    for (String path :
        List.of("blog/2024/05/a.md", "022/a.md", "posts/1/a.md", "v/a.md", "docs-2/a.md")) {
      assertEquals(VersionTree.NONE, VersionTree.of(path));
    }
    assertEquals(
        new VersionTree("docs/", "version-1.2", "/a.md"), VersionTree.of("docs/version-1.2/a.md"));
    assertEquals(
        new VersionTree("site/", "v1.2-docs", "/a.md"), VersionTree.of("site/v1.2-docs/a.md"));
    assertEquals(new VersionTree("docs/", "main", "/a.md"), VersionTree.of("docs/main/a.md"));
    assertEquals(
        new VersionTree("docs/", "version-1.2", "/a.md"),
        VersionTree.of("docs/versioned_docs/version-1.2/a.md"));
    assertEquals(
        new VersionTree("src/main/docs/", "v1.2", "/a.md"),
        VersionTree.of("src/main/docs/v1.2/a.md"));
    assertEquals(new VersionTree("", "docs/", "/mainly/a.md"), VersionTree.of("docs/mainly/a.md"));
    assertEquals(new VersionTree("", "docs-2.x", "/a.md"), VersionTree.of("docs-2.x/a.md"));
    assertEquals(
        new VersionTree("docs/", "2.x", "/a/3.1/a.md"), VersionTree.of("docs/2.x/a/3.1/a.md"));
    assertEquals(new VersionTree("docs/", "2.x/3.1", "/a.md"), VersionTree.of("docs/2.x/3.1/a.md"));
  }

  /** The numbers are those of one product, and the product is part of the parent. */
  @Test
  void aVersionMayFollowTheNameOfAProduct() {
    assertEquals(
        new VersionTree("guide/shop-", "shop-2.0", "/a.md"), VersionTree.of("guide/shop-2.0/a.md"));
    assertEquals(
        Map.of("guide/shop-1.1/a.md", 0, "guide/shop-2.0/a.md", 0),
        counts("guide/shop-1.1/a.md", "guide/shop-2.0/a.md"));
    assertEquals(
        Map.of("guide/shop-1.1/a.md", 2, "guide/till-2.0/a.md", 2),
        counts("guide/shop-1.1/a.md", "guide/till-2.0/a.md"));
    for (String path :
        List.of("posts/shop-2/a.md", "posts/new-shop-2.0/a.md", "posts/2.0-shop/a.md")) {
      assertEquals(VersionTree.NONE, VersionTree.of(path));
    }
  }

  /** In how many articles each article says that its only paragraph is. */
  static Map<String, Integer> counts(String... paths) {
    Map<String, ArticleFacts> articles = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String path : paths) {
      articles.put(path, facts(Slots.NONE, TEXT));
    }
    for (String path : paths) {
      counts.put(path, ask(2, articles, path, 0).map(Repetition::articles).orElse(0));
    }
    return counts;
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
    Map<String, ArticleFacts> all = new HashMap<>();
    for (int i = 0; i < articles.length; i++) {
      all.put("a" + i + ".md", facts(Slots.NONE, articles[i]));
    }
    return ask(minArticles, all, "a0.md", 0);
  }

  private static Optional<Repetition> ask(
      int minArticles, Map<String, ArticleFacts> articles, String path, int paragraph) {
    ArticleFacts nothing = facts(Slots.NONE);
    ParagraphIndex index = index(minArticles, articles, nothing);
    return index.repetition(index.article(path, articles.get(path).withoutWords()), paragraph, 10);
  }

  private static ParagraphIndex index(
      int minArticles, Map<String, ArticleFacts> articles, ArticleFacts allowed) {
    SegmentBuilder segment = new SegmentBuilder(80);
    new TreeMap<>(articles).forEach((path, facts) -> segment.add(path, ContentHash.NONE, facts));
    return new ParagraphIndex(
        new ParagraphIndex.Settings(minArticles, 60, 80), List.of(segment.build()), allowed);
  }

  private static ArticleFacts facts(Slots slots, String... paragraphs) {
    FactsBuilder facts = new FactsBuilder(slots, 1, 6);
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
