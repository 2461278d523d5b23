package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;

/** What is kept of the paragraphs of an article. */
class ArticleFactsTest {

  /** More paragraphs, words and sentences than a builder has room for at first. */
  @Test
  void aParagraphHasTheSameFactsInAnyArticle() {
    Random random = new Random(5);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder("It");
      for (int words = random.nextInt(i == 20 ? 2_000 : 300); words > 0; words--) {
        text.append(random.nextInt(7) == 0 ? ". W" : " w").append(random.nextInt(500));
      }
      paragraphs.add(text.append('.').toString());
    }
    ArticleFacts all = facts(paragraphs, 1);
    assertEquals(paragraphs.size(), all.count());
    int words = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      ArticleFacts alone = facts(paragraphs.subList(i, i + 1), 1);
      assertEquals(alone.formHigh(0), all.formHigh(i));
      assertEquals(alone.formLow(0), all.formLow(i));
      assertEquals(alone.textHigh(0), all.textHigh(i));
      assertEquals(alone.textLow(0), all.textLow(i));
      assertEquals(alone.size(0), all.size(i));
      assertArrayEquals(alone.words(0), all.words(i));
      assertEquals(2 * i + 1, all.line(i));
      assertEquals(1, all.column(i));
      assertEquals(paragraphs.get(i).length(), all.span(i).length());
      assertSameSentences(alone, all, i);
      words += alone.articleWords();
    }
    assertEquals(words, all.articleWords());
  }

  private static void assertSameSentences(ArticleFacts alone, ArticleFacts all, int paragraph) {
    int first = all.firstSentence(paragraph);
    assertEquals(alone.sentenceEnd(0), all.sentenceEnd(paragraph) - first);
    for (int s = 0; s < alone.sentenceEnd(0); s++) {
      assertEquals(alone.sentenceHigh(s), all.sentenceHigh(first + s));
      assertEquals(alone.sentenceLow(s), all.sentenceLow(first + s));
      assertEquals(alone.sentenceSize(s), all.sentenceSize(first + s));
    }
  }

  @Test
  void shortParagraphsAreCountedOnlyInTheArticle() {
    ArticleFacts facts = facts(List.of("One two three.", "One two three four.", "One."), 4);
    assertEquals(1, facts.count());
    assertEquals(3, facts.line(0));
    assertEquals(8, facts.articleWords());
  }

  @Test
  void shortSentencesAreNotCompared() {
    for (String text :
        List.of(
            "It has five words only. This one has six of them.",
            "This one has six of them. It has five words only.")) {
      ArticleFacts facts = facts(List.of(text), 1);
      assertEquals(0, facts.firstSentence(0));
      assertEquals(1, facts.sentenceEnd(0));
      assertEquals(6, facts.sentenceSize(0));
    }
  }

  /** More sentences than a builder has room for at first. */
  @Test
  void aSentenceWithASlotIsKeptAsItStandsToo() {
    Slots slots = SlotsTest.slots("stack", "python services");
    FactsBuilder builder = new FactsBuilder(slots, 1, 6);
    String text = "This one has no name in it." + " All python services are very small.".repeat(20);
    SourceText source = SourceText.of(text);
    builder.add(text, source, new Span(0, text.length()));
    ArticleFacts facts = builder.build();
    ArticleFacts named = facts(List.of("All python services are very small."), 1);
    ArticleFacts other = facts(List.of("This one has no name in it."), 1);
    assertEquals(41, facts.sentenceEnd(0));
    assertEquals(7, facts.sentenceSize(0));
    assertEquals(other.sentenceHigh(0), facts.sentenceHigh(0));
    for (int s = 1; s < 41; s += 2) {
      assertEquals(6, facts.sentenceSize(s));
      assertNotEquals(named.sentenceHigh(0), facts.sentenceHigh(s));
      assertNotEquals(named.sentenceLow(0), facts.sentenceLow(s));
      assertEquals(0, facts.sentenceSize(s + 1));
      assertEquals(named.sentenceHigh(0), facts.sentenceHigh(s + 1));
      assertEquals(named.sentenceLow(0), facts.sentenceLow(s + 1));
    }
  }

  @Test
  void aLongParagraphHasItsWordsAfterAnotherOneToo() {
    String first = "first ".repeat(400);
    String second = "second ".repeat(700);
    assertArrayEquals(
        facts(List.of(second), 1).words(0), facts(List.of(first, second), 1).words(1));
  }

  private static ArticleFacts facts(List<String> paragraphs, int minWords) {
    FactsBuilder facts = new FactsBuilder(Slots.NONE, minWords, 6);
    SourceText source = SourceText.of(String.join("\n\n", paragraphs));
    int at = 0;
    for (String paragraph : paragraphs) {
      facts.add(paragraph, source, new Span(at, at + paragraph.length()));
      at += paragraph.length() + 2;
    }
    return facts.build();
  }
}
