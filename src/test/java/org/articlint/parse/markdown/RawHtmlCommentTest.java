package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.parse.BlockLines;
import org.junit.jupiter.api.Test;

/** The block that follows a comment in Markdown with raw HTML, which a suppression covers. */
class RawHtmlCommentTest {

  @Test
  void aBlockOfMarkdownOrAnElementFollows() {
    assertFollowers("<!-- a -->\n\n*Text*.\n\n<p>b</p>\n", "a: *Text*.");
    assertFollowers("<!-- a -->\n\n<p>b</p>\n\nText.\n", "a: <p>b</p>");
    assertFollowers("<!-- a -->\n<p>b</p>\n", "a: <p>b</p>");
    assertFollowers("<!-- a -->\n\n<!-- b -->\n\nText.\n\n<p>c</p>\n", "a: Text.", "b: Text.");
    assertFollowers("<!-- a -->\n\n:::note\n\nb\n\n:::\n\n<p>c</p>\n", "a: :::note\n\nb\n\n:::");
    assertFollowers("<p>b</p>\n\n<!-- a -->\n", "a: -");
  }

  @Test
  void commentsStandInsideElements() {
    assertFollowers("<div><p>a</p><!-- b --><p>c</p></div>\n", "b: <p>c</p>");
    assertFollowers("<div>\n\n<!-- a -->\n\nText.\n\n</div>\n<p>b</p>\n", "a: Text.");
    assertFollowers(
        "<ul><!-- a --><li>b</li></ul>\n\n- <p>c</p>\n\n  <!-- d -->\n\n  e\n",
        "a: <li>b</li>",
        "d: e");
    assertFollowers("> <!-- a -->\n> <p>b\n> c</p>\n", "a: <p>b\n> c</p>");
    assertFollowers("<div><!-- a --></div>\n\n<p>b</p>\n", "a: <p>b</p>");
    assertFollowers("<div><p>x</p><!-- a --></div>\n\n<p>b</p>\n", "a: -");
  }

  @Test
  void commentsInTablesAndHiddenElementsAreFound() {
    assertFollowers("<table><!-- a --><tr><td>b</td></tr></table>\n", "a: <tr><td>b</td></tr>");
    assertFollowers("<table><tr><td>\n\n> <!-- a -->\n> b\n\n</td></tr></table>\n", "a: b");
    assertFollowers("<nav><!-- a --><p>b</p></nav>\n", "a: <p>b</p>");
    assertFollowers("<iframe>\n\n<!-- a -->\n\nb\n\n<p>c</p>\n", "a: b");
  }

  @Test
  void aCommentInTextCoversNothing() {
    Article article = BlockLines.markdown("<p>b <!-- a --> c</p>\n");
    assertEquals(true, article.comments().get(0).inText());
    assertEquals(5, article.comments().get(0).span().start());
    assertFollowers("<p>b <!-- a --> c</p>\n", "a: -");
    assertFollowers("```\n<!-- a -->\n```\n\n<p>b</p>\n");
  }

  private static void assertFollowers(String text, String... expected) {
    Article article = BlockLines.markdown(text);
    assertEquals(
        List.of(expected),
        article.comments().stream()
            .map(
                comment ->
                    comment.text().strip()
                        + ": "
                        + comment.next().map(article.source()::slice).orElse("-"))
            .toList());
  }
}
