package org.articlint.parse.record;

import static org.articlint.parse.record.Records.read;
import static org.articlint.parse.record.Records.readShipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a record. */
class RecordReaderTest {

  private static List<String> texts(Article article) {
    return Block.texts(article.blocks());
  }

  private static String metadata(Article article, String path) {
    return article
        .metadata()
        .find(path)
        .map(field -> field.entry().value() instanceof Scalar scalar ? scalar.text() : "?")
        .orElse("-");
  }

  private static Problem problem(Article article) {
    assertEquals(1, article.problems().size());
    assertTrue(article.isUnread());
    return article.problems().get(0);
  }

  /** The text in the file that a span of the article is from. */
  private static String written(Article article, Span span) {
    return article.source().file().slice(article.source().inFile(span));
  }

  @Test
  void theBodyIsReadAsAFileOfItsOwn() {
    String record =
        "{\"id\": 7, \"title\": \"T\\u00e9\", \"body\": \"# H\\n\\nOne \\\"two\\\".\\n\\n- item\\n\"}";
    Article article = read(record, "");
    assertEquals(List.of("H", "One \"two\".", "item"), texts(article));
    assertEquals("Té", article.title().orElseThrow().text());
    assertEquals("-", metadata(article, "body"));
    assertEquals("7", metadata(article, "id"));
    assertEquals("One \\\"two\\\".", written(article, article.paragraphs().get(0).span()));
    assertEquals("T\\u00e9", written(article, article.title().orElseThrow().span()));
    Span key = article.metadata().find("title").orElseThrow().entry().keySpan();
    assertEquals("\"title\"", written(article, key));
    assertEquals("title", article.source().slice(key));
  }

  @Test
  void theMetadataOfTheBodyStandsBesideTheFields() {
    Article article =
        read(
            "{\"a\": 1, \"title\": \"field\", \"list\": [\"x\", {\"y\": true}],"
                + " \"none\": null, \"body\": \"---\\na: 2\\nb: 3\\n---\\n\\nText.\"}",
            "metadata: {title: a}");
    assertEquals("field", metadata(article, "a"));
    assertEquals("3", metadata(article, "b"));
    assertEquals("field", metadata(article, "title"));
    assertEquals("true", metadata(article, "list.y"));
    assertEquals("-", metadata(article, "none"));
    assertEquals(List.of("Text."), texts(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"body\": oops} | 9 | the record is not JSON: keys and texts must be in straight double quotes: \"",
        "{\"body\": \"x\", \"body\": \"y\"} | 14 | the record is ambiguous: the key \"body\" is set twice; keep one of them, as programs differ in which they take",
        "[1] | 0 | the record is no object, which has names and values in { }",
        "5 | 0 | the record is no object, which has names and values in { }",
        "{\"body\": \"x\"} y | 14 | text follows the end of the record",
        "{\"body\": {\"x\": 1}} | 9 | the body of the record is a structure that is not known; name the field with its text in a profile",
        "{\"body\": \"ab\\ud800c\"} | 12 | the body has half a character here, written as \\ud800; export it again",
        "{\"body\": \"\\udc00\"} | 10 | the body has half a character here, written as \\udc00; export it again",
      })
  void aFaultIsTold(String record, int offset, String message) {
    Article article = read(record, "");
    Problem problem = problem(article);
    assertEquals(message, problem.message());
    assertEquals(offset, problem.span().start());
    assertEquals(Problem.Kind.UNREADABLE_ARTICLE, problem.kind());
  }

  @Test
  void aRecordHasALimitOfValues() {
    String values = "[" + "0,".repeat(300_000) + "0]";
    assertEquals(
        "the record is larger than the 300000 values that are read",
        problem(read("{\"body\": \"x\", \"a\": " + values + "}", "")).message());
  }

  @Test
  void bothHalvesOfACharacterAreOne() {
    Article article = read("{\"body\": \"a \\ud83d\\ude00 b\"}", "");
    assertEquals(List.of("a \uD83D\uDE00 b"), texts(article));
    int b = article.source().text().indexOf('b');
    assertEquals("b", written(article, new Span(b, b + 1)));
  }

  @Test
  void richTextIsNoMetadata() {
    Article article =
        read(
            "{\"text\": {\"nodeType\": \"document\", \"content\": []}, \"a\": 1}",
            "body: text\nfields: [/, /meta]");
    assertEquals("1", metadata(article, "a"));
    assertEquals("-", metadata(article, "nodeType"));
  }

  @Test
  void anEmptyBodyIsAnArticleWithoutText() {
    assertEquals(List.of(), texts(read("{\"body\": null}", "")));
    assertEquals(List.of(), read("{\"body\": \"\"}", "").problems());
  }

  @Test
  void aLimitOfArticlesIsThatOfTheirText() {
    String marks = "*".repeat(150_001);
    Problem problem = problem(read("{\"body\": \"" + marks + "\"}", ""));
    assertEquals(Problem.Kind.ARTICLE_TOO_LARGE, problem.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"one\" two | one two",
        "\"\" two | two",
        "\"a \"\"b\"\"\" two | a \"b\" two",
        "a \"\"b\"\" two | a \"\"b\"\" two",
      })
  void noCharacterOfAValueIsDropped(String value, String text) {
    assertEquals(text, Records.read("id,body\nx," + value, "").paragraphs().get(0).text());
  }

  @Test
  void aRowHasItsValues() {
    String file = "id,title,body\n7,\"T \"\"q\"\"\",\"# H\n\nOne \"\"two\"\".\"";
    Article article = read(file, "");
    assertEquals(List.of("H", "One \"two\"."), texts(article));
    assertEquals("T \"q\"", metadata(article, "title"));
    assertEquals("One \"\"two\"\".", written(article, article.paragraphs().get(0).span()));
    assertEquals(
        "the row has 2 values, but the first row of the file names 3 columns",
        problem(read("id,title,body\n7,x", "")).message());
    assertEquals(
        "two columns are called 'body' in the first row of the file",
        problem(read("id,body,body\n7,x,y", "")).message());
  }

  @Test
  void wordPressKeepsHtml() {
    Article article =
        readShipped(
            """
            {"id": 3, "title": {"rendered": "Fish &#038; <em>Chips<\\/em>"}, "meta": {"last_reviewed": "2020-01-01"},
             "content": {"rendered": "<h2>One<\\/h2>\\n<p>Tom &amp; Jerry<\\/p>", "protected": false}}
            """
                .strip(),
            "wordpress-rest");
    assertEquals(List.of("One", "Tom & Jerry"), texts(article));
    assertEquals("Fish & Chips", article.title().orElseThrow().text());
    assertEquals("2020-01-01", metadata(article, "last_reviewed"));
    assertEquals(
        "Fish &#038; <em>Chips<\\/em>",
        written(article, article.title().orElseThrow().span()).replace("\"", ""));
    assertEquals("-", metadata(article, "content"));
  }

  @Test
  void ghostKeepsHtml() {
    Article article =
        readShipped(
            """
            {"id": 3, "slug": "fish", "title": "Fish & chips", "markdown": "*x*", "html": "<p>Tom &amp; Jerry</p>",
             "status": "published", "updated_at": "2020-01-01T00:00:00.000Z"}
            """
                .strip(),
            "ghost");
    assertEquals(List.of("Tom & Jerry"), texts(article));
    assertEquals("Fish & chips", article.title().orElseThrow().text());
    assertEquals("2020-01-01T00:00:00.000Z", metadata(article, "modified"));
  }

  @Test
  void contentfulHasAValueForEachLanguage() {
    Article article =
        readShipped(
            """
            {"sys": {"id": "x", "updatedAt": "2020-01-01T00:00:00Z", "publishedVersion": 2}, "fields": {
             "title": {"de": "Titel", "en-US": "Title"}, "only": {"de": "da"},
             "body": {"de": "Text", "en-US": "# H\\n\\nText"}}}
            """
                .strip(),
            "contentful");
    assertEquals(List.of("H", "Text"), texts(article));
    assertEquals("Title", article.title().orElseThrow().text());
    assertEquals("da", metadata(article, "only"));
    assertEquals("2020-01-01T00:00:00Z", metadata(article, "modified"));
  }

  @Test
  void strapiHasAttributesOrNot() {
    for (String record :
        List.of(
            "{\"id\": 1, \"attributes\": {\"title\": \"T\", \"content\": \"Text\"}}",
            "{\"documentId\": \"x\", \"title\": \"T\", \"content\": \"Text\"}",
            "{\"type\": \"api::a.a\", \"id\": 1, \"data\": {\"title\": \"T\", \"content\": \"Text\"}}")) {
      Article article = readShipped(record, "strapi");
      assertEquals(List.of("Text"), texts(article), record);
      assertEquals("T", article.title().orElseThrow().text(), record);
    }
  }

  @Test
  void theTextOfAnArticleEndsWithItsFields() {
    SourceText source = read("{\"body\": \"x\", \"a\": {\"b\": [1, 2]}}", "").source();
    assertEquals("x\na: \nb: \n- 1\n- 2\n", source.text());
  }
}
