package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.check.value.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Reads a page of each dialect. Beside the page, a file written by hand has what a reader of the
 * site sees, and its head declares the numbers. {@code .ci/dialect-oracle} compares these files
 * with what the renderers of the sites show.
 */
class DialectPagesTest {

  @ParameterizedTest
  @FieldSource("org.articlint.parse.DialectPages#NAMES")
  void aPageHasTheTextThatAReaderSees(String name) {
    Article article = DialectPages.article(name, DialectPages.text(name));
    assertEquals(List.of(), article.problems());
    assertEquals(DialectPages.seen(name), String.join("\n", SeenLines.of(article)) + "\n");
    assertEquals(declared(article, "paragraphs"), Count.PARAGRAPHS.of(article.blocks()));
    assertEquals(declared(article, "words"), Count.WORDS.of(article.blocks()));
  }

  private static int declared(Article article, String key) {
    Metadata.Field field = article.metadata().find(key).orElseThrow();
    return Integer.parseInt(field.scalars().get(0).text());
  }
}
