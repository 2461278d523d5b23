package org.articlint.parse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {

  private static final String LINKS =
      "<main><h1>Tag: a</h1><ul><li><a href=/a/>About apples</a><li><a href=/b/>About bears</a></ul></main>";

  private static final String POSTS =
      "<main><article><h2><a href=/a/>A</a></h2><p>%s</article><article><h2><a href=/b/>B</a></h2><p>%s</article></main>"
          .replace("%s", "word ".repeat(100));

  private static final String ARTICLE =
      "<main><h1>Tags</h1><h2>How</h2><p>%s <a href=/x/>x</a></p></main>"
          .formatted("word ".repeat(80));

  private static final String SHORT = "<main><h1>Not found</h1><p>Try the search.</p></main>";

  private static PageFacts facts(String path, String html) {
    return PageFacts.of(html.getBytes(StandardCharsets.UTF_8), path, SiteProfile.usual());
  }

  private static String kind(String path, String html) {
    return facts(path, html).kind().map(PageKind::name).orElse("ARTICLE");
  }

  @ParameterizedTest
  @CsvSource({
    "public/tags/a/index.html, LISTING, ARTICLE",
    "public/tags.html, LISTING, ARTICLE",
    "public/category/a/index.html, LISTING, ARTICLE",
    "public/page/2/index.html, LISTING, ARTICLE",
    "public/blog/page2/index.html, LISTING, ARTICLE",
    "public/2026/05/index.html, LISTING, ARTICLE",
    "public/genindex.html, LISTING, LISTING",
    "public/_modules/a.html, LISTING, LISTING",
    "public/docs/a/index.html, ARTICLE, ARTICLE",
    "public/docs/stage/2/index.html, ARTICLE, ARTICLE",
    "public/docs/hashtags/index.html, ARTICLE, ARTICLE"
  })
  void aListIsNamedSoAndLooksSo(String path, String ofLinks, String ofText) {
    assertEquals(ofLinks, kind(path, LINKS));
    assertEquals(ofText, kind(path, ARTICLE));
  }

  @ParameterizedTest
  @CsvSource({
    "public/404.html, ERROR, ARTICLE",
    "public/en/404/index.html, ERROR, ARTICLE",
    "public/posts/452/index.html, ARTICLE, ARTICLE",
    "public/search.html, SEARCH, ARTICLE",
    "public/search/index.html, SEARCH, ARTICLE",
    "public/research.html, ARTICLE, ARTICLE"
  })
  void aPageForTheSiteIsNamedSoAndHasHardlyAnyText(String path, String isShort, String ofText) {
    assertEquals(isShort, kind(path, SHORT));
    assertEquals(ofText, kind(path, ARTICLE));
  }

  @Test
  void postsSideBySideAreAList() {
    assertEquals("LISTING", kind("public/index.html", POSTS));
    String one = POSTS.substring(0, POSTS.indexOf("</article>")) + "</article></main>";
    assertEquals("ARTICLE", kind("public/index.html", one));
    assertEquals("ARTICLE", kind("public/index.html", POSTS.replaceAll("</?a( [^>]*)?>", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html class='blog-wrapper blog-tags-post-list-page'> | LISTING",
        "<body class='archive category'> | LISTING",
        "<body class='archived'> | ARTICLE"
      })
  void classesSayTheKindToo(String start, String kind) {
    assertEquals(kind, kind("a.html", start + LINKS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0; url=/new/ | REDIRECT",
        "5;URL='https://x.org/' | REDIRECT",
        "300 | ARTICLE",
        "url=/new/ | ARTICLE"
      })
  void aRedirectNamesAnAddress(String refresh, String kind) {
    String head = "<meta http-equiv=refresh content=\"" + refresh + "\">";
    assertEquals(kind, kind("a/index.html", head + "<a href=/new/>Moved</a>"));
    assertEquals("ARTICLE", kind("a/index.html", head + ARTICLE));
  }

  @Test
  void aPageOfAProgramIsNoRedirect() {
    String head =
        "<head><noscript><meta http-equiv=refresh content='0; url=/a/'></noscript></head>";
    assertEquals("ARTICLE", kind("a/index.html", head + "<div id=app></div>"));
  }

  @Test
  void whatAPageSaysOfItself() {
    PageFacts facts =
        facts(
            "a.html",
            "<head><meta name=robots content='NoIndex, follow'><link rel=canonical href=/b/><title>T</title></head>"
                + ARTICLE);
    assertTrue(facts.isHidden());
    assertEquals(PageAddress.of("/b/"), facts.canonical());
    assertEquals("Tags", facts.heading());
    PageFacts plain = facts("a.html", "<title>T</title>" + ARTICLE.replaceAll("h1", "h3"));
    assertFalse(plain.isHidden());
    assertEquals(Optional.empty(), plain.canonical());
    assertEquals("", plain.heading());
    assertEquals("", facts("a.html", "<h1>Site</h1><main><p>A</p></main>").heading());
  }

  @ParameterizedTest
  @CsvSource({"100, LISTING", "200, ARTICLE"})
  void linkedHeadingsWithMuchTextAreNoList(int words, String kind) {
    String change = "<h2><a href=/v1>1.0</a></h2><p>" + "word ".repeat(words) + "</p>";
    assertEquals(kind, kind("topics/changes.html", "<main>" + change + change + "</main>"));
  }

  @Test
  void anArticleMayEndWithCardsOfOthers() {
    String cards = "<article><h3><a href=/%s/>A</a></h3></article>";
    String page = "<main><article>" + ARTICLE.replaceAll("</?main>", "") + "</article>";
    assertEquals("ARTICLE", kind("a.html", page + cards.formatted("b") + cards.formatted("c")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#h", "/topics/a/#h", "https://example.org/topics/a/#h"})
  void headingsWithTheirOwnAddressesAreNoLinksToPages(String address) {
    String heading = "<h2 id=h><a href='" + address + "'>H</a></h2><p>Text.</p>";
    assertEquals("ARTICLE", kind("topics/a/index.html", "<main>" + heading + heading + "</main>"));
  }

  @Test
  void aPageThatIsTooLargeIsAnArticle() {
    String large = LINKS + " ".repeat(4 << 20);
    assertEquals("ARTICLE", kind("tags/a.html", large));
    assertEquals("ARTICLE", kind("tags/a.html", LINKS + "<b>".repeat(150_001)));
  }
}
