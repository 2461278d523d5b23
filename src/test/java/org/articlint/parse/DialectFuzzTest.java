package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads pages of each dialect after random changes: nothing is thrown, and every place is inside
 * the file. {@code -Dfuzz.mutations=10000} reads more of them.
 */
class DialectFuzzTest {

  private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 300);

  private static final int MAX_CHANGES = 6;

  private static final Duration HANGS = Duration.ofMinutes(20);

  /** What opens and closes constructs, to be put in anywhere. */
  private static final List<String> MARKS =
      List.of(
          ":::",
          "::::note\n",
          "!!! note\n",
          "    ",
          "\n",
          "\n\n",
          "{{< a >}}",
          "{{",
          "}}",
          "{%",
          "%}",
          "{% endraw %}",
          "<%",
          "%>",
          "%%",
          "$$",
          "\\[",
          "\\]",
          "> [!NOTE]\n",
          "> ",
          "- ",
          "# ",
          "---\n",
          "[^1]",
          "[[",
          "]]",
          "[a](",
          ")",
          "{#a}",
          "{: .b}",
          "<div>",
          "</div>",
          "<table>",
          "</table>",
          "<details>",
          "<!--",
          "-->",
          "{/*",
          "*/}",
          "<A>",
          "</A>",
          "<A b={",
          "`",
          "```\n",
          "import a\n",
          "export const a = {\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u0000",
          "\uD83D\uDE00",
          "é",
          "中文。",
          "|",
          "|-|\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docusaurus.md",
        "mkdocs.md",
        "hugo.md",
        "jekyll.md",
        "learn.md",
        "obsidian.md",
        "middleman.html.md.erb",
        "wordpress.md",
        "mintlify.mdx",
        "toml.md",
        "json.md",
        "page.html"
      })
  void changedPagesAreReadAndHaveTheirPlacesInside(String name) {
    Random random = new Random(name.hashCode());
    String page = FuzzPages.text(name);
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (int i = 0; i < MUTATIONS; i++) {
            read(name, mutate(page, random));
          }
        });
  }

  private static void read(String name, String text) {
    Article article;
    try {
      article = ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), name, Formats.DEFAULT);
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

  private static String mutate(String page, Random random) {
    StringBuilder text = new StringBuilder(page);
    int changes = 1 + random.nextInt(MAX_CHANGES);
    for (int i = 0; i < changes && text.length() > 2; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        case 2 -> text.insert(at, MARKS.get(random.nextInt(MARKS.size())));
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }
}
