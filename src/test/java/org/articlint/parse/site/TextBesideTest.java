package org.articlint.parse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with text beside what looks like the article. */
class TextBesideTest {

  private static Article read(String html) {
    return new SiteReader(SiteProfile.usual(), LastModified.UNKNOWN)
        .read("public/a/index.html", SourceText.of(html));
  }

  @Test
  void theCardOfAnotherPageIsNotTheArticle() {
    String card = "<article><h3><a href=/b/>B</a></h3><p>Teaser.</p></article>";
    String text = "<h1>A</h1><p>" + "word ".repeat(100) + "</p>";
    assertEquals(2, read("<main>" + text + card + "</main>").paragraphs().size());
    assertEquals(1, read("<main><p>Other.</p>" + card + "</main>").paragraphs().size());
  }

  @ParameterizedTest
  @CsvSource({
    "<main><p>%s</p><div class=post-content><p>A.</p></div></main>, 1",
    "<main><div class='content toc'><p>%s</p></div></main>, 1",
    "<main><p>%s</p></main>, 0",
    "<p>%s</p><main><p>%s</p></main>, 0",
    "<div id=comments><p>%s</p></div><main><p>A.</p></main>, 0",
    "<aside><p>%s</p></aside><main><p>A.</p></main>, 0"
  })
  void moreTextBesideTheArticleThanInItIsTold(String body, int problems) {
    Article article = read("<body>" + body.replace("%s", "word ".repeat(50)));
    assertEquals(problems, article.problems().size());
  }
}
