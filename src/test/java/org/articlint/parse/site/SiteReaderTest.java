package org.articlint.parse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Metadata.Field;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteReaderTest {

  private static Article read(String html) {
    return new SiteReader(SiteProfile.usual(), LastModified.UNKNOWN)
        .read("public/a/index.html", SourceText.of(html));
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(paragraph -> paragraph.prose().text()).toList();
  }

  private static List<String> headings(Article article) {
    return Block.all(article.blocks()).stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).text())
        .toList();
  }

  private static String value(Article article, String path) {
    Field field = article.metadata().find(path).orElseThrow();
    Scalar scalar = (Scalar) field.entry().value();
    assertEquals(scalar.text(), article.source().slice(scalar.span()), path);
    return scalar.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main><p>Text.</p></main><p>Other.</p>",
        "<div role=main><p>Text.</p></div><p>Other.</p>",
        "<article><p>Text.</p></article><div>Other.</div>",
        "<main><div>Other.</div><article><p>Text.</p></article></main>",
        "<main>Other.<div class='theme-doc-markdown markdown'><p>Text.</p></div></main>",
        "<main>Other.<article class='md-content__inner md-typeset'><p>Text.</p></article></main>",
        "<div class=document>Other.<div class=body role=main><p>Text.</p></div></div>",
        "<article>Other.<div class='post-content e-content'><p>Text.</p></div></article>",
        "<main>Other.<div class='vp-doc _a'><p>Text.</p></div></main>",
        "<nav>Other.</nav><header>Other.</header><p>Text.</p><aside>Other.</aside><footer>Other.</footer>",
        "<main></main><div class=post-content>Text.</div>"
      })
  void theTextStandsWhereGeneratorsPutIt(String body) {
    assertEquals(List.of("Text."), paragraphs(read("<body>" + body)));
  }

  @Test
  void severalElementsOfOneKindAreNotTheArticle() {
    String two = "<article><p>One.</p></article><article><p>Two.</p></article>";
    assertEquals(List.of("One.", "Two."), paragraphs(read("<main>" + two + "</main>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><section id=comments><h2>A</h2><p>Text.</p></section></section>",
        "<div class=section id=toc><h2>A</h2><p>Text.</p></div>",
        "<h2 id=comments>A</h2><p>Text.</p>",
        "<div class='row gutter'><h2>A</h2><p>Text.</p></div>"
      })
  void sectionsThatAreCalledSoAreText(String section) {
    Article article = read("<main>" + section + "</main>");
    assertEquals(List.of("A"), headings(article));
    assertEquals(List.of("Text."), paragraphs(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section id=comments><h2>Comments</h2><p>x</p></section>",
        "<nav>x</nav>",
        "<ul class='breadcrumbs extra'><li>x</ul>",
        "<div class=toc><ul><li>x</ul></div>",
        "<div role=doc-toc>x</div>",
        "<a class=theme-edit-this-page href=/e>Edit this page</a>",
        "<footer class=theme-doc-footer>x</footer>",
        "<footer>Last updated on May 1</footer>",
        "<div class=share-buttons>x</div>",
        "<div class=related-posts><h2>Related</h2><p>x</div>",
        "<span class=sr-only>x</span>",
        "<button class=copy-button>Copy</button>",
        "<div hidden>x</div>"
      })
  void whatGeneratorsAddIsNoText(String added) {
    Article article = read("<main><h1>Title</h1><p>Text.</p>" + added + "<p>More.</p></main>");
    assertEquals(List.of("Text.", "More."), paragraphs(article));
    assertEquals(List.of("Title"), headings(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside>x</aside>",
        "<header><p>x</header>",
        "<div class=sidebar>x</div>",
        "<div role=tabpanel hidden>x</div>",
        "<blockquote><p>x</blockquote>"
      })
  void whatReadersReadIsText(String element) {
    Article article = read("<main><p>Text.</p>" + element + "</main>");
    assertEquals(List.of("Text.", "x"), paragraphs(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title<a class=headerlink href=#t>¶</a>",
        "<a class=anchor aria-hidden=true href=#t>#</a>Title",
        "Title <a class='header-anchor' href=#t>&#8203;</a>",
        "<a class=header-anchor href=#t><span>Title</span></a>",
        "<a href=#t aria-hidden=true>§</a> Title"
      })
  void theMarkBesideAHeadingIsNoneOfItsLetters(String heading) {
    Article article = read("<main><h1>" + heading + "</h1><p>Text.</p></main>");
    assertEquals(List.of("Title"), headings(article));
    assertEquals("Title", article.title().orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource({
    "<h2 id=h><a href='/a/#h'>H</a></h2>, 0",
    "<section id=h><h2><a href=#h>H</a></h2></section>, 0",
    "<h2 id=h><a href='/b/#x'>H</a></h2>, 1"
  })
  void aHeadingThatLeadsToItselfIsNoLink(String heading, int links) {
    Article article = read("<main>" + heading + "</main>");
    assertEquals(List.of("H"), headings(article));
    assertEquals(
        links,
        Block.all(article.blocks()).stream()
            .filter(Block.Heading.class::isInstance)
            .mapToInt(block -> ((Block.Heading) block).prose().links().size())
            .sum());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>A - Site</title> | <main><h1>A</h1><h1>B</h1></main> | A",
        "<title>A - Site</title> | <h1>A</h1><div class=post-content>x</div> | A",
        "<title>A - Site</title> | <h1>Site</h1><article><h1>A</h1><div class=post-content>x</div></article> | A",
        "<title>Both</title> | <h1>A</h1><h1>B</h1><div class=post-content>x</div> | Both",
        "<title>A</title> | <main><h1></h1><p>x</main> | A",
        "<meta name=title content=M><title>A</title> | <main><h1>B</h1></main> | M"
      })
  void theTitleIsTheFirstHeading(String head, String body, String title) {
    String page = "<head>" + head + "</head><body>" + body;
    assertEquals(title, read(page).title().orElseThrow().text());
  }

  @Test
  void aNoteIsACalloutWithATitle() {
    Article article =
        read(
            "<main><div class='admonition note'><p class=admonition-title>Rollback</p><p>Undo.</div>");
    assertEquals(List.of("Undo."), paragraphs(article));
    assertEquals("Rollback", article.callouts().get(0).title().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table class=highlighttable><tr><td class=linenos><pre>1</pre><td><div class=language-sh><pre>ls</pre></div></table> | sh",
        "<div class='highlight-python notranslate'><div class=highlight><pre>ls</pre></div></div> | python",
        "<div class=highlight><pre><code class=language-go>ls</code></pre></div> | go",
        "<div class='highlight-default'><pre>ls</pre></div> | ''"
      })
  void codeIsCodeAlsoWithNumbersOfLines(String html, String language) {
    Article article = read("<main><p>Text.</p>" + html + "</main>");
    Block.Code code =
        (Block.Code)
            Block.all(article.blocks()).stream()
                .filter(Block.Code.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals(language, code.language());
    assertTrue(article.source().slice(code.span()).contains("ls"));
    assertEquals(List.of("Text."), paragraphs(article));
  }

  @Test
  void whatLooksLikeATemplateIsText() {
    assertEquals(
        List.of("Write {{ page.title }} or {% raw %}."),
        paragraphs(read("<main><p>Write {{ page.title }} or {% raw %}.</p></main>")));
  }

  @Test
  void metadataStandsInTheHeadAndInTheText() {
    Article article =
        read(
            "<head><link rel=canonical href='https://x.org/a/'>"
                + "<meta property=article:modified_time content=2026-01-02></head>"
                + "<main><time itemprop=datePublished datetime=2026-01-01>Jan 1</time>"
                + "<p>Text.</p></main>");
    assertEquals("https://x.org/a/", value(article, "canonical"));
    assertEquals("2026-01-02", value(article, "article:modified_time"));
    assertEquals("2026-01-01", value(article, "date_published"));
  }

  @Test
  void theSitemapIsAskedByPathAndAddress() {
    LastModified sitemap =
        (path, canonical) ->
            Optional.of(
                path + " " + canonical.map(address -> address.segments()).orElse(List.of()));
    SiteReader reader = new SiteReader(SiteProfile.usual(), sitemap);
    Article with =
        reader.read("p.html", SourceText.of("<link rel=canonical href=/a/b/><main>x</main>"));
    Article without = reader.read("p.html", SourceText.of("<main>x</main>"));
    assertEquals(
        "p.html [a, b]", with.metadata().find("lastmod").orElseThrow().scalars().get(0).text());
    assertEquals(
        "/a/b/",
        with.source().slice(with.metadata().find("lastmod").orElseThrow().entry().value().span()));
    assertEquals(
        "p.html []", without.metadata().find("lastmod").orElseThrow().scalars().get(0).text());
  }

  @Test
  void aPageThatAProgramWritesIsToldOf() {
    Article article = read("<body><div id=app></div><script src=a.js></script>");
    assertEquals(Problem.Kind.UNREAD_TEXT, article.problems().get(0).kind());
    assertEquals(List.of(), read("<body><div id=app></div>").problems());
    assertEquals(List.of(), read("<main>Text.</main><script src=a.js></script>").problems());
  }

  @Test
  void commentsOfTheTextMaySuppress() {
    Article article =
        read(
            "<body><!-- before --><main><!-- in --><p>Text.</p></main><footer><!-- after --></footer>");
    assertEquals(
        List.of(" before ", " in "), article.comments().stream().map(Comment::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main><p>Text.",
        "<main><p>Text.</p><div",
        "<main><p>Text.</p><script type=application/ld+json>{\"@type\":\"Article\"",
        "<main><p>Text.</p><script type=application/ld+json>[[[[{\"a\":</script>",
        "<main itemprop=''><p>Text.</p><time itemprop='' datetime=''></time>"
      })
  void aTruncatedPageIsReadToItsEnd(String html) {
    assertEquals(List.of("Text."), paragraphs(read(html)));
  }

  @Test
  void deepElementsAndDataAreBounded() {
    Article deep = read("<main><p>Text.</p>" + "<div class=toc>".repeat(100_000) + "x</main>");
    assertEquals(List.of("Text."), paragraphs(deep));
    Article nested = read("<main><p>Text.</p>" + "<section>".repeat(100_000) + "x</main>");
    assertTrue(nested.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.NESTED_TOO_DEEP));
    Article data =
        read(
            "<main><p>Text.</p></main><script type=application/ld+json>"
                + "[".repeat(100_000)
                + "</script>");
    assertEquals(Problem.Kind.INVALID_FRONT_MATTER, data.problems().get(0).kind());
  }
}
