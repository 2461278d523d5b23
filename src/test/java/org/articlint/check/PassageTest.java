package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.check.value.Scope;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final String TEXT =
      """
      ---
      title: Its title
      summary: Its summary
      ---

      # A heading with ![an icon](i.png)

      A paragraph with ![a picture](p.png).

      ![alone](a.png)

      ![](nothing.png)

      - an item

        > quoted in an item

      > - an item in a quote
      """;

  private static final List<String> ALL =
      List.of(
          "TITLE Its title",
          "HEADING A heading with",
          "IMAGE an icon",
          "PARAGRAPH A paragraph with .",
          "IMAGE a picture",
          "IMAGE alone",
          "LIST_ITEM an item",
          "QUOTE quoted in an item",
          "LIST_ITEM an item in a quote");

  @Test
  void thePassagesOfAnArticleInReadingOrder() {
    assertEquals(ALL, passages(List.of(), List.of()));
  }

  @Test
  void eachScopeAlone() {
    for (Scope scope : Scope.values()) {
      List<String> expected =
          ALL.stream().filter(line -> line.startsWith(scope.name() + " ")).toList();
      assertFalse(expected.isEmpty(), scope.name());
      assertEquals(expected, passages(List.of(scope), List.of()));
    }
  }

  @Test
  void metadataAloneUnlessAScopeIsNamedToo() {
    assertEquals(List.of("TITLE Its summary"), passages(List.of(), List.of("summary")));
    assertEquals(
        List.of("TITLE Its summary", "HEADING A heading with"),
        passages(List.of(Scope.HEADING), List.of("summary")));
  }

  @Test
  void aTitleThatIsNamedAsMetadataIsLookedAtOnce() {
    assertEquals(List.of("TITLE Its title"), passages(List.of(Scope.TITLE), List.of("title")));
    assertEquals(
        List.of("TITLE Its summary", "TITLE Its title"),
        passages(List.of(Scope.TITLE), List.of("summary")));
  }

  @Test
  void onlyOneTitleIsATitle() {
    Article article = markdown("---\ntitle: [one, two]\n---\n");
    assertEquals(
        List.of("one"),
        Passage.of(article, List.of(), List.of()).stream().map(Passage::text).toList());
  }

  @Test
  void aRangeOfAPassageStandsSomewhereInTheSource() {
    Article article = markdown(TEXT);
    for (Passage passage : Passage.of(article, List.of(), List.of("summary", "title"))) {
      String source = article.source().slice(passage.place().span(4, passage.text().length()));
      assertEquals(passage.text().substring(4), source);
    }
    for (Passage passage : Passage.of(article, List.of(Scope.IMAGE), List.of())) {
      String source = article.source().slice(passage.place().span(0, 1));
      assertTrue(source.startsWith("![" + passage.text() + "]("), source);
    }
  }

  @Test
  void whateverTouchesCodeIsCode() {
    Passage passage = Passage.of(markdown("one `two` three\n"), List.of(), List.of()).get(0);
    assertEquals("one two three", passage.text());
    assertFalse(passage.isCode(0, 4));
    assertTrue(passage.isCode(0, 5));
    assertTrue(passage.isCode(4, 7));
    assertTrue(passage.isCode(6, 8));
    assertFalse(passage.isCode(7, 8));
  }

  private static List<String> passages(List<Scope> scopes, List<String> metadata) {
    return Passage.of(markdown(TEXT), scopes, metadata).stream()
        .map(passage -> passage.scope() + " " + passage.text())
        .toList();
  }
}
