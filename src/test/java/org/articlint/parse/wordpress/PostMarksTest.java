package org.articlint.parse.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Value;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts whose marks are no XML. */
class PostMarksTest {

  private static final int RUNS = 2_000;

  private static final WordPressExport EXPORT =
      new WordPressExport(new WordPressProfile(List.of(), List.of(), Map.of("m.k", "title")));

  private static final List<String> BITS =
      List.of(
          "<",
          ">",
          "/",
          "=",
          "\"",
          "'",
          "&",
          ";",
          "!",
          "?",
          "-",
          "]",
          "[",
          "x",
          " ",
          "\n",
          "\r",
          "\0",
          "é",
          "\uD83D\uDE00",
          "&amp;",
          "&lt;",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<!y e=",
          "<?y ",
          "?>",
          "<item>",
          "</item>",
          "<item",
          "</",
          "<!DOCTYPE ",
          "<title>",
          "</title>",
          "<category ",
          "<category>",
          "<!y e=\"</item>",
          "</category>",
          "<content:encoded>",
          "</content:encoded>",
          "<wp:postmeta>",
          "</wp:postmeta>",
          "<wp:meta_key>",
          "</wp:meta_key>",
          "<wp:meta_value>",
          "</wp:meta_value>",
          "a:1:{",
          "{\"a\":",
          "[code]",
          "[/code]",
          "[x y=",
          "\n\n",
          "<pre>",
          "</pre>",
          "<br /><br />",
          "<p>",
          "<table>");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<item><category><!y e=\"</item> | </item> is not the end of its <item>",
        "<item><a b=='</item> | </item> is not the end of its <item>",
        "<item></item><title>a</title></item> | </item> is not the end of its <item>",
        "<item<b></item> | </item> is not the end of its <item>",
        "<item><!y e=\"<content:encoded>a</content:encoded>\"></item> | a declaration, <! ... >, stands in it",
        "<item><category>a<content:encoded>b</content:encoded></item> | its content stands in another element",
        "<item><c:encoded>a</c:encoded></item> | its content is called c:encoded, not content:encoded",
        "<item><content:encoded>a <p>b</p></content:encoded></item> | its content holds elements, as it does not in an export",
      })
  void marksThatCannotBeToldApartAreAProblem(String item, String fault) {
    Article article = Exports.read(item);
    assertEquals(
        List.of(
            "the marks of this post cannot be told apart: "
                + fault
                + ", so text may be unread; export it again"),
        article.problems().stream()
            .filter(problem -> problem.kind() == Problem.Kind.UNREAD_TEXT)
            .map(Problem::message)
            .toList());
  }

  @Test
  void noMarksEndTheReading() throws IOException {
    Random random = new Random(20_260);
    int parts = 0;
    for (int run = 0; run < RUNS; run++) {
      StringBuilder export = new StringBuilder("<rss><item>");
      for (int i = random.nextInt(30); i >= 0; i--) {
        export.append(BITS.get(random.nextInt(BITS.size())));
      }
      parts += check(export + "</item><item>b</item></rss>");
    }
    assertTrue(parts > RUNS / 2, "parts: " + parts);
  }

  /** Reads an export, and returns the number of its posts. */
  private static int check(String export) throws IOException {
    byte[] bytes = export.getBytes(UTF_8);
    List<Part> parts = new ArrayList<>();
    try {
      EXPORT.split("export.xml", new ByteArrayInputStream(bytes), parts::add);
    } catch (ContainerException e) {
      // What has no end is told; the posts before it are read.
    }
    for (Part part : parts) {
      int from = (int) part.offset();
      byte[] slice = Arrays.copyOfRange(bytes, from, from + (int) part.length());
      SourceText source = SourceText.decode(slice, part.start());
      checkPlaces(EXPORT.reader().read("e.xml#" + part.name(), source), export);
    }
    return parts.size();
  }

  private static void checkPlaces(Article article, String export) {
    for (Block block : Block.all(article.blocks())) {
      assertTrue(article.source().span().contains(block.span()), export);
    }
    for (Problem problem : article.problems()) {
      assertTrue(article.source().span().contains(problem.span()), export);
    }
    for (Value.Entry entry : article.metadata().root().entries()) {
      assertTrue(article.source().span().contains(entry.keySpan()), export);
      assertTrue(article.source().span().contains(entry.value().span()), export);
    }
  }
}
