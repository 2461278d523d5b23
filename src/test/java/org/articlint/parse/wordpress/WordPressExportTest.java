package org.articlint.parse.wordpress;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.articlint.parse.wordpress.Exports.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.parse.container.Container;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of an export are posts. */
class WordPressExportTest {

  private static List<String> names(String export) throws IOException {
    return Exports.split(export).stream().map(Part::name).toList();
  }

  private static String slice(String export, Part part) {
    byte[] bytes = export.getBytes(UTF_8);
    int from = (int) part.offset();
    return new String(Arrays.copyOfRange(bytes, from, from + (int) part.length()), UTF_8);
  }

  @Test
  void eachItemIsAPartWithItsPlace() throws IOException {
    String export = Exports.of(post(7, "é \uD83D\uDE00"), "  é\uD83D\uDE00" + post(12, "b"));
    List<Part> parts = Exports.split(export);
    assertEquals(List.of("post-7", "post-12"), parts.stream().map(Part::name).toList());
    SourceText whole = SourceText.of(export);
    for (Part part : parts) {
      String item = slice(export, part);
      assertTrue(item.startsWith("<item>") && item.endsWith("</item>"), item);
      int offset = export.indexOf(item);
      assertEquals(whole.line(offset), part.start().line());
      assertEquals(whole.column(offset), part.start().column());
    }
    assertEquals(6, parts.get(1).start().column());
    assertEquals(9, parts.get(1).start().byteColumn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedAsEditorsCountThem(String end) throws IOException {
    String export = Exports.of(post(1, "a"), post(2, "b")).replace("\n", end);
    assertEquals(11, Exports.split(export).get(1).start().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<![CDATA[</item><item>]]>",
        "<!-- </item> <item> -->",
        "<a b=\"</item>\" c='<item>'/>",
        "<?php </item> ?>",
        "<item></item>",
        "]]> a < b > c & d </b>",
        "<![CDATA[a]]]]><![CDATA[></item>]]>",
      })
  void whatIsNoTagEndsNoPost(String inner) throws IOException {
    assertEquals(
        List.of("post-1"), names(Exports.of(Exports.item(inner + "<wp:post_id>1</wp:post_id>"))));
  }

  @Test
  void twoPostsOfOneNumberAndPostsWithoutOneHaveNamesOfTheirOwn() throws IOException {
    assertEquals(
        List.of("post-1", "post-1-2", "item-1", "item-2"),
        names(
            Exports.of(
                post(1, "a"),
                post(1, "b"),
                Exports.item("c"),
                Exports.item("<wp:post_id>x</wp:post_id>"))));
  }

  @Test
  void aPostBeforeOthersChangesNoNames() throws IOException {
    List<String> before = names(Exports.of(post(1, "a"), post(1, "b"), Exports.item("c")));
    List<String> after =
        names(Exports.of(post(2, "new"), post(1, "a"), post(1, "b"), Exports.item("c")));
    assertEquals(before, after.subList(1, 4));
  }

  @Test
  void aQuotationMarkBeginsAValueOnlyBehindAnEqualsSign() throws IOException {
    assertEquals(
        List.of("post-1", "post-2"),
        names(
            Exports.of(
                Exports.item("<a b=c\"><wp:post_id>1</wp:post_id>"),
                Exports.item("<a \"b = '</item>'/><wp:post_id>2</wp:post_id>"))));
  }

  @Test
  void aByteOrderMarkIsNoColumn() throws IOException {
    String export = Exports.of(post(1, "a"), post(2, "b")).replace("\n", " ");
    List<Part> plain = Exports.split(export);
    List<Part> marked = Exports.split("\uFEFF" + export);
    assertEquals(1, plain.get(0).start().line());
    assertEquals(
        plain.stream().map(Part::start).toList(), marked.stream().map(Part::start).toList());
    assertEquals(plain.get(0).offset() + 3, marked.get(0).offset());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xmlns:w='http://wordpress.org/export/1.2/' | its elements have the prefix w:, not wp:",
        "xmlns:w = \"https://wordpress.org/export/1.1\" | its elements have the prefix w:, not wp:",
        "xmlns='http://wordpress.org/export/1.2/' | its elements have no prefix, not wp:",
        "xmlns:e='http://wordpress.org/export/1.2/excerpt/' | its elements have the prefix e:, not excerpt:",
        "xmlns:c='http://purl.org/rss/1.0/modules/content/' | its elements have the prefix c:, not content:",
        "xmlns:d='http://purl.org/dc/elements/1.1/' | its elements have the prefix d:, not dc:",
      })
  void anotherPrefixIsRefused(String declaration, String message) {
    String export = Exports.of(post(1, "a")).replace("<channel>", "<channel " + declaration + ">");
    assertEquals(
        message + "; export it again with WordPress",
        fault(export, new ArrayList<>()).getMessage());
  }

  @Test
  void theUsualPrefixesAndOtherNamespacesAreNotRefused() throws IOException {
    String declarations =
        """
        <channel xmlns:wp="http://wordpress.org/export/1.0/" xmlns:atom="http://www.w3.org/2005/Atom"
          xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dct="http://purl.org/dc/terms/">
        """;
    assertEquals(1, names(Exports.of(post(1, "a")).replace("<channel>", declarations)).size());
  }

  @Test
  void onlyPublishedPostsAndPagesAreRead() throws IOException {
    String export =
        Exports.of(
            post(1, "post", "publish", ""),
            post(2, "page", "future", ""),
            post(3, "post", "draft", ""),
            post(4, "attachment", "inherit", ""),
            post(5, "nav_menu_item", "publish", ""),
            Exports.item(""));
    List<Part> parts = Exports.split(export);
    assertEquals(
        List.of("post-1", "post-2", "item-1"),
        parts.stream().filter(part -> !part.isLeftOut()).map(Part::name).toList());
    assertEquals(6, parts.size());
  }

  @Test
  void postsBeforeACutAreReadAndTheCutIsTold() {
    String export = Exports.of(post(1, "a"), post(2, "b"));
    List<Part> parts = new ArrayList<>();
    String cut = export.substring(0, export.indexOf("Post 2"));
    assertEquals(
        "it ends in the middle of the post that begins on line 11; export it again",
        fault(cut, parts).getMessage());
    assertEquals(1, parts.size());

    parts.clear();
    String noEnd = export.substring(0, export.indexOf("</rss>"));
    assertEquals(
        "it ends before </rss>, so posts may be missing; export it again",
        fault(noEnd, parts).getMessage());
    assertEquals(2, parts.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<![CDATA[", "<item a=\"", "<", "<?x", "</"})
  void markupWithoutAnEndIsACut(String open) {
    List<Part> parts = new ArrayList<>();
    fault(Exports.of(post(1, "a")).replace(Exports.AFTER, "") + open, parts);
    assertEquals(1, parts.size());
  }

  @Test
  void noCutIsPassedOver() {
    String export = Exports.of(post(1, "é"), "<!-- c -->", post(2, "page", "draft", "b"));
    for (int end = Exports.BEFORE.length(); end < export.indexOf("</rss>") + 6; end++) {
      fault(export.substring(0, end), new ArrayList<>());
    }
  }

  private static ContainerException fault(String export, List<Part> parts) {
    return assertThrows(ContainerException.class, () -> Exports.split(export, parts));
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    String latin = Exports.of(post(1, "a")).replace("UTF-8", "ISO-8859-1");
    assertEquals(
        "it is saved as ISO-8859-1, not as UTF-8; WordPress itself exports UTF-8",
        fault(latin, new ArrayList<>()).getMessage());
    assertEquals(1, names(Exports.of(post(1, "a")).replace("UTF-8", "utf-8")).size());
  }

  @Test
  void anExportIsKnownByItsNamespace() {
    Container export = new WordPressExport(WordPressProfile.DEFAULT);
    assertTrue(export.begins(Exports.BEFORE.getBytes(UTF_8)));
    assertTrue(export.begins(Exports.BEFORE.replace("http:", "https:").getBytes(UTF_8)));
    assertTrue(export.begins(Exports.BEFORE.getBytes(UTF_16)));
    assertFalse(export.begins("<rss version=\"2.0\">".getBytes(UTF_8)));
    assertFalse(export.begins("<a><!-- http://wordpress.org/export/1.2/ --></a>".getBytes(UTF_8)));
  }
}
