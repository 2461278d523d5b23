package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraphs are prose, and which are rows of links, code and data. */
class RunningTextTest {

  private static boolean isProse(String path, String text) {
    // At the top of an article, an object of JSON would be its metadata.
    String below = path.endsWith(".md") ? "# Data\n\n" + text : text;
    byte[] bytes = below.getBytes(StandardCharsets.UTF_8);
    Article article = ArticleLoader.load(bytes, path, Formats.DEFAULT);
    List<Block.Paragraph> paragraphs = article.paragraphs();
    assertEquals(1, paragraphs.size(), text);
    return RunningText.makesMostOf(paragraphs.get(0).prose());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`{\"level\":\"warn\",\"msg\":\"queue is longer than it should be\",\"limit\":\"3000\"}`",
        "`get orders` `get parcels` `get invoices`",
        "`a` `b` `c` `d` `e` `f` `g` `h`",
        "https://shop.example/a/very/long/path/to/some/page?with=many&words=in-it",
        "<https://shop.example/a/very/long/path/to/some/page>",
        "See https://shop.example/the/handbook/of/the/import",
        "www.shop.example/the/handbook/of/the/import",
        "[Home](a.md) | [Orders](b.md) | [Parcels and their labels](c.md)",
        "Previous: [How orders are read](a.md) | Next: [How parcels are sent](b.md)",
        "See also: [orders of the day][1], [parcels][1]\n\n[1]: a.md",
        "[![Build of the main branch](a.svg)](b) [![Tests of the main branch](c.svg)](d) [x](y)",
        "See also [orders](a.md) and how they are read, [parcels](b.md) and [invoices](c.md)",
        "_This is part seven of a series on parcels. The introduction tells why they are late._",
        "Editor's note: this post is part of a series of in-depth articles on orders.",
        "Dies ist der zweite Teil unserer Serie.",
        "Cet article est la deuxième partie d'une série sur les colis.",
        "2026-10-05 12:13:14.156 the worker of the shop has been started again",
        "[2026-10-05T12:13:14Z] the worker of the shop has been started again",
        "=INFO REPORT==== 5-Oct-2026::12:13:14 the worker has been started again",
        "WARN 2026/10/05 12:13:14 the worker has been started again",
        "Oct  5 12:13:14 host shop: the worker has been started again",
        "[[Orders of the day]] | [[Parcels of the day|Parcels]]",
        "{\"title\": \"a\", \"pages\": {\"first\": \"how it begins\", \"last\": \"how it ends\"}}"
      })
  void rowsOfLinksCodeAndDataAreNoProse(String text) {
    assertEquals(false, isProse("a.md", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read the log before you start.",
        "A series of parcels is late. Its first part is lost.",
        "The first parcel is late. All others of the series are not.",
        "See also [orders](a.md) and how they are read, and [parcels](b.md)",
        "The [orders](a.md) of a day are read at night, and [parcels](b.md) are sent with their"
            + " [invoices](c.md).",
        "Before you start, run `shop login --region eu` and `shop status`, so that [the console]"
            + "(a.md) and [the log](b.md) both show the account that you use.",
        "Set `replicas` to `3`, `image` to `shop/web:1.2` and `port` to `8080` before you apply it.",
        "The handbook is at https://shop.example/handbook and everybody may read it.",
        "Put {name} where the name of the shop belongs, and leave the rest as it is.",
        "A brace { that nothing closes is a mark like any other",
        "Brackets [[ that nothing closes are marks like any other",
        "Write to `orders`.",
        "2026-10-05 is the day on which the worker was started again.",
        "Errors of 2026-10-05 12:13:14 were those of the worker.",
        "Oct 5 is the day on which the worker was started again.",
      })
  void sentencesWithLinksAndCodeAreProse(String text) {
    assertEquals(true, isProse("a.md", text));
  }

  /** Of nine words, three are a third. */
  @ParameterizedTest
  @CsvSource({
    "one two `1 2 3 4 5 6 7`, false",
    "one two three `1 2 3 4 5 6`, true",
    "one two [1 2 3 4 5 6 7](a.md), false",
    "one two three [1 2 3 4 5 6](a.md), true",
    "one two three `1 2` [3 4](a.md) {5 6}, true",
    "one two `1 2` [3 4](a.md) {5 6 7}, false"
  })
  void aThirdOfTheWordsMakesProse(String text, boolean expected) {
    assertEquals(expected, isProse("a.md", text));
  }

  @Test
  void otherFormatsAreTheSame() {
    assertEquals(false, isProse("a.html", "<p><a href=a>All orders</a> | <a href=b>Parcels</a>"));
    assertEquals(true, isProse("a.html", "<p>Read <a href=a>the log</a> of the last <code>run"));
    assertEquals(false, isProse("a.html", "<p><code>get orders</code> <code>get parcels</code>"));
    assertEquals(false, isProse("a.txt", "https://shop.example/a/very/long/path"));
    assertEquals(true, isProse("a.txt", "Read the log before you start."));
  }

  @Test
  void hostileTextsTakeLinearTime() {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String part : List.of("{", "{}", "[[a", "x://", "www.", "`a` ")) {
            isProse("a.txt", String.join("", Collections.nCopies(70_000, part)));
          }
          isProse("a.md", "[a](b) `c` ".repeat(20_000));
        });
  }
}
