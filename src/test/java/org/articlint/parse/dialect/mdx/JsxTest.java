package org.articlint.parse.dialect.mdx;

import static org.articlint.parse.Reading.assertMdx;
import static org.articlint.parse.Reading.assertMdxCallouts;
import static org.articlint.parse.Reading.mdx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;

class JsxTest {

  @Test
  void textInsideATagIsMarkdown() {
    assertMdx("<Note>\nOne.\n</Note>\n", "p One.");
    assertMdx("<Note>\n\nOne.\n\n</Note>\n", "p One.");
    assertMdx(
        "Zero.\n<A>\n## H\nOne.\n- Two\n</A>\nThree.\n",
        "p Zero.",
        "h2 H",
        "p One.",
        "listitem(p Two)",
        "p Three.");
    assertMdx("<A><B>\n  One.\n</B></A>\n", "p One.");
    assertMdx("<>\nOne.\n</>\n", "p One.");
  }

  @Test
  void textOnTheLineOfATagIsMarkdownToo() {
    assertMdx("<Note>One **two**\nthree.</Note>\n", "p One two three.");
    assertMdx("See <Tooltip tip=\"no\">a tip</Tooltip> here.\n", "p See a tip here.");
    assertMdx("<Icon name=\"x\"/> One.\n", "p One.");
    assertMdx("One <Icon/>\n", "p One");
  }

  @Test
  void thereIsNoIndentedCode() {
    assertMdx("    One.\n", "p One.");
    assertMdx(
        "<Tabs>\n    <Tab>\n        ## H\n\n        One.\n    </Tab>\n</Tabs>\n", "h2 H", "p One.");
    assertMdx(
        "<A>\n      1. One\n\n         ```\n         # no\n         ```\n      2. Two\n</A>\n",
        "listitem(p One, code)",
        "listitem(p Two)");
    assertMdx("<A>\n    ```\n    # no\n    ```\n</A>\n", "code");
  }

  @Test
  void componentsAreCallouts() {
    assertMdxCallouts(
        "<Accordion title=\"Roll back\">\nOne.\n</Accordion>\n", "accordion \"Roll back\": 1");
    assertMdxCallouts(
        "<Tabs>\n<TabItem value=\"a\"\n  label=\"B\"\n>\n  One.\n</TabItem>\n</Tabs>\n",
        "tabs \"\": 1",
        "tabitem \"B\": 1");
    assertMdxCallouts("- One\n\n  <Note title=\"T\">\n  Two\n  </Note>\n", "note \"T\": 1");
    assertMdxCallouts("<Card title=\"T\"/>\n\n<Note>\n");
  }

  @Test
  void titlesHaveTheirPlaces() {
    Article article =
        mdx("---\na: 1\n---\n\n    <Note title=\"Roll back\">\n    One.\n    </Note>\n");
    Block.Callout note = article.callouts().get(0);
    assertEquals("Roll back", article.source().slice(note.title().span(0, 9)));
    assertEquals("One.", article.source().slice(article.blocks().get(0).span()));
  }

  @Test
  void tagsAloneStandForWhatIsNotInTheArticle() {
    assertMdx("<Intro />\n\nOne.\n", "templatetag", "p One.");
    assertMdx("<A\n  b={[1,\n\n    2]}\n\n  c\n/>\nOne.\n", "templatetag", "p One.");
    assertMdx("<A>\n\nOne.\n", "templatetag", "p One.");
    assertMdx("One.\n\n</A>\n", "p One.");
  }

  @Test
  void elementsOfHtmlAreWhatABrowserShows() {
    assertMdx("<h2 id=\"a\">Roll *back*</h2>\n", "h2 Roll back");
    assertMdx("<p>One<br/>two</p>\n", "p One two");
    assertMdx(
        "<ul>\n<li>One</li>\n<li>\n\nTwo\n\n</li>\n</ul>\n", "listitem(p One)", "listitem(p Two)");
    assertMdx(
        "<ol><li>One <b>b</b></li><li>Two</li></ol>\n", "listitem(p One b)", "listitem(p Two)");
    assertMdx("<table>\n<tr>\n<td>One</td>\n</tr>\n</table>\n", "table");
    assertMdx("<table><tr><td>One</td></tr></table>\n", "table");
    assertMdx("<pre>\nOne\n</pre>\n", "code");
    assertMdx("<blockquote>\nOne\n</blockquote>\n", "quote(p One)");
    assertMdx("<style>{`\n.a {}\n`}</style>\n\n<div>\nOne\n</div>\n", "html", "p One");
    assertMdx("<b>One</b>\n", "p One");
  }

  @Test
  void theSummaryOfDetailsIsTheirTitle() {
    assertMdxCallouts(
        "<details>\n<summary>Roll back</summary>\nOne.\n</details>\n", "details \"Roll back\": 1");
    assertMdxCallouts("<details><summary>T</summary>One.</details>\n", "details \"T\": 1");
    assertMdxCallouts(
        "<details>\n<summary>\n\n### T\n\n</summary>\n\nOne.\n\nTwo.\n</details>\n",
        "details \"T\": 2");
    assertMdxCallouts("<details>\nOne.\n</details>\n", "details \"\": 1");
  }

  @Test
  void imagesAndLinksAreFound() {
    Article article =
        mdx(
            "See <a href=\"https://x.org\">it</a> and <img src=\"a.png\" alt=\"A\"/>.\n\n"
                + "<img\n  src=\"b.png\"\n/>\n\n<Frame><img src=\"c.png\"/></Frame>\n");
    Block.Paragraph paragraph = (Block.Paragraph) article.blocks().get(0);
    assertEquals("See it and .", paragraph.text());
    assertEquals("https://x.org", paragraph.prose().links().get(0).destination());
    assertEquals("a.png", paragraph.prose().images().get(0).destination());
    assertEquals(
        List.of("b.png", "c.png"),
        article.blocks().stream()
            .filter(Block.Image.class::isInstance)
            .map(block -> ((Block.Image) block).destination())
            .toList());
  }

  @Test
  void lessThanIsText() {
    assertMdx(
        "One < two and 3 <4, see <https://x.org>.\n", "p One < two and 3 <4, see https://x.org.");
    assertMdx("Write `<A>` and \\<B>.\n", "p Write <A> and <B>.");
    assertMdx("```\n<A>\n```\n", "code");
  }

  @Test
  void linksAndCodeReachToTheirEndTags() {
    Prose prose =
        mdx("See <a href=\"x\">the page</a>, <a href=\"y\">one</a>: <code>b c</code>.\n")
            .paragraphs()
            .get(0)
            .prose();
    assertEquals(List.of("x", "y"), prose.links().stream().map(Prose.Link::destination).toList());
    assertEquals(new Span(4, 28), prose.links().get(0).span());
    assertEquals("See , : .", prose.outsideCodeAndLinks().replaceAll("\\s+", " "));
  }
}
