package org.articlint.parse.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

  private static final String SITE = "{'@type': 'WebSite', 'name': 'Site', 'author': 'Web master'}";

  private static List<String> values(String json, String path) {
    String data = json.replace("SITE", SITE).replace('\'', '"');
    Article article =
        new HtmlReader()
            .read(
                "a.html",
                SourceText.of("<script type=\"application/ld+json\">" + data + "</script><p>x"));
    assertEquals(List.of(), article.problems());
    List<Scalar> scalars = article.metadata().scalars(List.of(path));
    scalars.forEach(
        each -> assertEquals("\"" + each.text() + "\"", article.source().slice(each.span())));
    return scalars.stream().map(Scalar::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[SITE, {'@type': 'Article', 'author': 'Ada'}] | Ada",
        "{'@graph': [SITE, {'@type': 'BlogPosting', 'author': {'@type': 'Person', 'name': 'Ada'}}]} | Ada",
        "[{'@type': 'WebPage', 'author': 'Page'}, {'@type': ['Thing', 'TechArticle'], 'author': 'Ada'}] | Ada",
        "{'@type': 'https://schema.org/NewsArticle', 'author': ['Ada', {'name': 'Bo'}]} | Ada,Bo",
        "{'@type': 'WebPage', 'author': 'Ada', 'mainEntity': {'@type': 'Thing', 'author': 'Bo'}} | Ada",
        "{'@type': 'WebPage', 'author': 'Ada', 'mainEntity': {'@type': 'Article', 'author': 'Bo'}} | Bo",
        "[{'@type': 'Person', '@id': '#a', 'name': 'Ada'}, {'@type': 'Article', 'author': {'@id': '#a'}}] | Ada",
        "{'@type': 'Article', 'author': {'@id': '#nobody'}} | ``",
        "{'author': 'Ada'} | Ada",
        "SITE | ``",
        "{'@type': 'BreadcrumbList', 'author': 'Ada'} | ``"
      })
  void theArticleIsHeardFirst(String json, String authors) {
    assertEquals(authors, String.join(",", values(json, "author")));
  }

  @ParameterizedTest
  @CsvSource({"lastReviewed, last_reviewed", "dateModified, date_modified", "headline, headline"})
  void itsPropertiesAreFoundInAnySpelling(String property, String path) {
    String json = "{'@type': 'Article', '%s': '2026-05-01'}".formatted(property);
    assertEquals(List.of("2026-05-01"), values(json, path));
  }
}
