package org.articlint.parse.wordpress;

import static org.articlint.parse.wordpress.Exports.item;
import static org.articlint.parse.wordpress.Exports.meta;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.junit.jupiter.api.Test;

/** The limits of post meta. */
class PostMetaTest {

  private static final String NODES =
      "the post meta has more than the 100000 keys and values that are read, so no rule has checked it";
  private static final String CHARS =
      "the post meta has more than the 1048576 characters that are read, so no rule has checked it";

  private static void assertLeftOut(String postMeta, String message) {
    Article article = Exports.read(item("<title>t</title>" + meta("first", "x") + postMeta));
    assertEquals(List.of(message), article.problems().stream().map(Problem::message).toList());
    assertEquals(Problem.Kind.INVALID_FRONT_MATTER, article.problems().get(0).kind());
    assertEquals("wp:postmeta", article.source().slice(article.problems().get(0).span()));
    assertEquals("t", article.title().orElseThrow().text());
    assertTrue(article.metadata().find("first").isEmpty());
  }

  private static String array(int count) {
    return "a:" + count + ":{" + "s:0:\"\";i:1;".repeat(count) + "}";
  }

  @Test
  void largeArraysAreLeftOut() {
    assertLeftOut(meta("a", array(25_000)) + meta("b", array(25_000)), NODES);
    assertLeftOut(meta("a", array(200_000)), CHARS);
  }

  @Test
  void manyKeysAreLeftOut() {
    assertLeftOut(meta("k", "v").repeat(50_000), NODES);
  }

  @Test
  void longTextIsLeftOut() {
    assertLeftOut(meta("k", "x".repeat(1 << 20)), CHARS);
  }

  @Test
  void upToTheLimitsItIsRead() {
    Article article = Exports.read(item(meta("k", "v").repeat(50_000)));
    assertEquals(50_000, article.metadata().find("k").orElseThrow().scalars().size());
    assertTrue(Exports.read(item(meta("k", "x".repeat((1 << 20) - 1)))).problems().isEmpty());
  }
}
