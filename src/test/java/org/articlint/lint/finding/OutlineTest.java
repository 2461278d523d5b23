package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final String TEXT =
      """
      ---
      owner: Maren
      ---

      Before the title.

      ## Early

      # The *title*

      First words.

      Second words.

      ## Steps

      - one
      - two

      > quoted

      ### Details

      ```
      code
      ```

      Third words.

      ## After

      <iframe src="html"></iframe>
      """;

  @Test
  void placesAreNamedAsAWriterWould() {
    assertPlace("metadata owner", "Maren");
    assertPlace("introduction, paragraph 1", "Before the title.");
    assertPlace("§ Early", "Early");
    assertPlace("title", "*title*");
    assertPlace("introduction, paragraph 2", "Second");
    assertPlace("§ Steps", "Steps");
    assertPlace("§ Steps, list item 2", "two");
    assertPlace("§ Steps, quote 1", "quoted");
    assertPlace("§ Details, code 1", "code\n");
    assertPlace("§ Details, paragraph 1", "Third words");
    assertPlace("§ After, HTML block 1", "html");
    assertPlace("article", "---");
  }

  private static void assertPlace(String expected, String words) {
    Article article =
        ArticleLoader.load(TEXT.getBytes(StandardCharsets.UTF_8), "a.md", Formats.DEFAULT);
    int at = TEXT.indexOf(words);
    Span span = new Span(at, at + words.strip().length());
    assertEquals(expected, Locator.of(article, new Outline(article)).locate(span));
  }
}
