package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Reads pages of each dialect after random changes: nothing is thrown, and every place is inside
 * the file. {@code -Dfuzz.mutations=10000} reads more of them, {@code -Dfuzz.seed=2} others.
 */
class DialectFuzzTest {

  private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 200);

  private static final int SEED = Integer.getInteger("fuzz.seed", 1);

  private static final Duration HANGS = Duration.ofMinutes(20);

  @ParameterizedTest
  @FieldSource("org.articlint.parse.FuzzPages#NAMES")
  void changedPagesAreReadAndHaveTheirPlacesInside(String name) {
    Random random = new Random(SEED * 31L + name.hashCode());
    String page = FuzzPages.text(name);
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int i = 0; i < MUTATIONS; i++) {
            read(name, Mutations.mutate(page, random));
          }
        });
  }

  private static void read(String name, String text) {
    Article article;
    try {
      article = DialectPages.article(name, text);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(name + " is not read: " + text, e);
    }
    int length = article.source().length();
    for (Block block : Block.all(article.blocks())) {
      assertInside(block.span(), length, text);
      if (block instanceof Block.Paragraph paragraph) {
        int words = paragraph.text().length();
        assertInside(paragraph.prose().span(0, words), length, text);
      }
    }
    List<Integer> starts = article.blocks().stream().map(block -> block.span().start()).toList();
    assertEquals(starts.stream().sorted().toList(), starts, () -> "the order of: " + text);
    for (Block.Callout callout : article.callouts()) {
      assertInside(callout.span(), length, text);
      assertInside(callout.title().span(0, callout.title().text().length()), length, text);
    }
    article.comments().stream()
        .map(Comment::span)
        .forEach(span -> assertInside(span, length, text));
    article.problems().stream()
        .map(Problem::span)
        .forEach(span -> assertInside(span, length, text));
  }

  private static void assertInside(Span span, int length, String text) {
    assertTrue(
        span.start() >= 0 && span.start() <= span.end() && span.end() <= length,
        () -> span + " of " + length + " in: " + text);
  }
}
