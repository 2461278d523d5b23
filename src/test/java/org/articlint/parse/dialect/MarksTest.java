package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertCallouts;
import static org.articlint.parse.Reading.assertMdx;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Article;
import org.articlint.article.Prose;
import org.junit.jupiter.api.Test;

/** Attribute lists, includes, formulas, alerts, tabs, definitions, footnotes and wiki links. */
class MarksTest {

  @Test
  void attributesAreNoText() {
    assertBlocks("# T {#before}\n", "h1 T");
    assertBlocks("# T {: #id .cls }\n", "h1 T");
    assertBlocks("One.\n{: .note}\nTwo.\n", "p One.", "p Two.");
    assertBlocks("![a](b.png){ width=300 }\n", "image");
    assertBlocks("One [x](y){:target=\"_blank\"} two.\n", "p One x two.");
    assertBlocks("Write {braces} and {a b}.\n", "p Write {braces} and {a b}.");
  }

  @Test
  void includesAreNoText() {
    assertBlocks("[!INCLUDE [some words](../a.md)]\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("[!code-csharp[Main](Program.cs#L1)]\n\nOne.\n", "code", "p One.");
    assertBlocks("--8<-- \"a.md\"\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("--8<--\na.md\nb.md\n--8<--\nOne.\n", "templatetag", "p One.");
    assertBlocks("--8<-- [start:a]\n\nOne.\n\n--8<-- [end:a]\n", "p One.");
    assertBlocks("<<< @/a.js{1}\n\nOne.\n", "code", "p One.");
    assertBlocks("![[Some page]]\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("One [!INCLUDE [some words](a.md)] two.\n", "p One  two.");
    assertBlocks("[!Include[some words](a.md)] two.\n", "p two.");
    assertBlocks("One [!INCLUDED [words](a.md)] two.\n", "p One [!INCLUDED words] two.");
    assertBlocks("One [!INCLUDE [words](a.md) two.\n", "p One [!INCLUDE words two.");
    assertBlocks("[TOC]\n\nOne.\n", "p One.");
    assertBlocks("[[toc]]\n\nOne.\n", "p One.");
    assertBlocks("See [TOC]\n[TOC]\n", "p See [TOC] [TOC]");
  }

  @Test
  void formulasAreNoText() {
    assertBlocks("$$\nx = y\n\n+ 1\n$$\n\nOne.\n", "formula", "p One.");
    assertBlocks("$$x = y$$\nOne.\n", "formula", "p One.");
    assertBlocks("\\[\nx = y\n\\]\nOne.\n", "formula", "p One.");
    assertBlocks("\\begin{align}\nx\n\\end{align}\nOne.\n", "formula", "p One.");
    assertBlocks(
        "$$ is a price range.\n\nSo is $$ too.\n", "p $$ is a price range.", "p So is $$ too.");
    assertEquals("[sic]", markdown("\\[sic\\]\n").paragraphs().get(0).text());
    assertBlocks("$$ without an end\n", "p $$ without an end");
  }

  @Test
  void alertsAreCallouts() {
    assertBlocks("> [!NOTE]\n> One.\n\nTwo.\n", "p One.", "p Two.");
    assertBlocks("> [!NOTE]\n>\n> One.\n>\n> - a\n", "p One.", "listitem(p a)");
    assertCallouts("> [!tip]- Roll back\n> One.\n", "tip \"Roll back\": 1");
    assertCallouts("> [!WARNING]\n", "warning \"\": 0");
    assertBlocks("> [!div class=\"x\"]\n> [Next](a.md)\n", "p Next");
    assertBlocks("> [!VIDEO https://a.b/c]\n", "quote(templatetag)");
    assertBlocks("> Not [!NOTE]\n> One.\n", "quote(p Not [!NOTE] One.)");
    assertEquals(
        "One.",
        markdown("> [!NOTE]\n> One.\n")
            .source()
            .slice(markdown("> [!NOTE]\n> One.\n").paragraphs().get(0).span()));
  }

  @Test
  void tabsOfDocfxAreCallouts() {
    String tabs = "# [Linux](#tab/l)\n\nOne.\n\n# [Mac](#tab/m)\n\nTwo.\n\n---\n\nThree.\n";
    assertBlocks(tabs, "p One.", "p Two.", "p Three.");
    assertCallouts(tabs, "tab \"Linux\": 1", "tab \"Mac\": 1");
    assertBlocks("# [Linux](#table)\n\nOne.\n\n---\n", "h1 Linux", "p One.");
    assertCallouts("# [Linux](#tab/l)\n\nOne.\n", "tab \"Linux\": 1");
  }

  @Test
  void definitionsAreItems() {
    assertBlocks(
        "Term\n: One.\n: Two.\n\nThree.\n",
        "listitem(p Term)",
        "listitem(p One.)",
        "listitem(p Two.)",
        "p Three.");
    assertBlocks(
        "Term\n:   One.\n\n    More.\n\nThree.\n",
        "listitem(p Term)",
        "listitem(p One., p More.)",
        "p Three.");
    assertBlocks("Term\n\n:   One.\n", "listitem(p Term)", "listitem(p One.)");
    assertBlocks("Term\n\n: One.\n", "listitem(p Term)", "listitem(p One.)");
    assertBlocks("A text of\ntwo lines.\n\n: One.\n", "p A text of two lines.", "p : One.");
    assertBlocks("Term\n:One.\n", "p Term :One.");
    assertBlocks(": One.\n", "p : One.");
  }

  @Test
  void footnotesAreItems() {
    assertBlocks(
        "One[^1].\n\n[^1]: A note.\n    More.\n\nTwo.\n",
        "p One.",
        "listitem(p A note. More.)",
        "p Two.");
    assertBlocks("[^note]: One.\n\n  More.\n", "listitem(p One., p More.)");
    assertBlocks("One [^ not] two.\n", "p One [^ not] two.");
  }

  @Test
  void struckTextIsText() {
    assertBlocks("One ~~two *three*~~ four ~five~.\n", "p One two three four five.");
    assertMdx("One ~~two <b>three</b>~~ four.\n", "p One two three four.");
    assertBlocks("- ~~[a](b)~~\n", "listitem(p a)");
    assertBlocks("About ~5 to ~~ 6, `~~x~~`, a~~~b~~c.\n", "p About ~5 to ~~ 6, ~~x~~, a~~~b~~c.");
    Article article = markdown("> One ~~two~~ three.\n");
    Prose prose = article.paragraphs().get(0).prose();
    assertEquals("two three", article.source().slice(prose.span(4, 13)).replace("~~", ""));
    assertEquals("three", article.source().slice(prose.span(8, 13)));
  }

  @Test
  void wikiLinksAreLinks() {
    assertBlocks("See [[Some page]] and [[a/b|the other]].\n", "p See Some page and the other.");
    assertEquals(
        "a/b", markdown("[[a/b|c]]\n").paragraphs().get(0).prose().links().get(0).destination());
    assertBlocks("An array [[1, 2], [3]].\n", "p An array [[1, 2], [3]].");
    assertBlocks("One ![[Some page]] two ![[b.png|300]].\n", "p One  two .");
    assertBlocks("One! [[two]]\n", "p One! two");
  }
}
