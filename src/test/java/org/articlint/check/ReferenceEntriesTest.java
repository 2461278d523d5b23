package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an entry of a reference or of a list of links, and what is prose. */
class ReferenceEntriesTest {

  /** Whether the last paragraph is an entry. */
  private static boolean isEntry(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article article = ArticleLoader.load(bytes, "a.md", Formats.DEFAULT);
    ReferenceEntries entries = new ReferenceEntries(article.source());
    boolean isEntry = false;
    for (Block block : Block.all(article.blocks())) {
      if (block instanceof Block.Heading heading) {
        entries.enter(heading);
      } else if (block instanceof Block.Paragraph paragraph) {
        isEntry = entries.has(paragraph);
      }
    }
    return isEntry;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`--verbose`",
        "`--sort` order",
        "`list` [`-v`] [`-n`] pattern",
        "max_connections",
        "--no-headers",
        "-o, --output-format",
        "-o FILE, --output <file>",
        ".spec.steps[*].name",
        "Shop.Orders.Parcel",
        "maxSurge",
        "GET /api/orders/{id}",
        "find()",
      })
  void whatStandsBelowANameDescribesIt(String heading) {
    assertEquals(true, isEntry("## " + heading + "\n\nSays more while it works.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The `--verbose` flag",
        "`shop` and how to open it",
        "Connections",
        "max connections",
        "Get orders",
        "- and how to open it",
        "-o writes to a file",
        "Before/after the move",
        "Step 2: Orders",
        "What is it?",
      })
  void whatStandsBelowASubjectIsProse(String heading) {
    assertEquals(false, isEntry("## " + heading + "\n\nSays more while it works.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Parameters", "OPTIONS", "Required properties", "Propriétés", "选项"})
  void aSectionMayDescribeOneThingAfterTheOther(String heading) {
    String section = "## " + heading + "\n\n";
    assertEquals(true, isEntry(section + "### Input\n\nSays more.\n"));
    assertEquals(true, isEntry(section + "### Input\n\n#### Of text\n\nSays more.\n"));
    assertEquals(false, isEntry(section + "## Orders\n\nSays more.\n"));
    assertEquals(false, isEntry("### Input\n\n" + section + "# Orders\n\nSays more.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Choose your options well", "Optional", "All of the properties", "Field"})
  void otherSectionsDoNot(String heading) {
    assertEquals(false, isEntry("## " + heading + "\n\n### Input\n\nSays more.\n"));
  }

  @Test
  void theNextHeadingEndsTheEntry() {
    assertEquals(false, isEntry("## `-v`\n\nSays more.\n\n## Orders\n\nAll of them.\n"));
    assertEquals(true, isEntry("`.spec.name`\n\nThe name of it.\n\nIt is a word.\n"));
    assertEquals(false, isEntry("`shop list`\n\nThe list of orders.\n"));
    assertEquals(false, isEntry("`.spec.name`\n\n## Orders\n\nAll of them.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- `--sort`: in which order they are shown.",
        "- `--sort` - in which order they are shown.",
        "- **`sort`** (optional): in which order they are shown.",
        "- [Orders](a.md): how they are read.",
        "- [**Orders**](a.md) – how they are read.",
        "[Orders](a.md)\\\nSays how they are read.",
        "[Orders](a.md)  \n*v1.35 (May 4, 2027)*\nSays how they are read.",
        "**[Orders](a.md)**\nSays how they are read.",
        "How orders are read at night\nhttps://shop.example/orders",
        "**Returns:** Orders\\\n**Since:** 1.2\\\n1.3 - also parcels",
      })
  void anEntryBeginsWithWhatItDescribes(String text) {
    assertEquals(true, isEntry(text + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- `shop list` shows all orders: those of today come first.",
        "- Use `--sort`: it says in which order they are shown.",
        "- [Orders](a.md) are read at night: ask the team on call.",
        "[Orders](a.md) are read\nat night.",
        "**Note:** orders are read at night.\nAsk the team on call.",
        "**Orders** are read at night.\n**Parcels** are sent.",
        "- Orders: they are read at night.",
      })
  void aSentenceThatBeginsWithALinkIsProse(String text) {
    assertEquals(false, isEntry(text + "\n"));
  }

  @Test
  void anArticleWithoutHeadingsHasNoEntries() {
    assertEquals(false, isEntry("Says more while it works.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Name**: What the profile is called.",
        "- **Name** — what the profile is called.",
        "- **Name** – what the profile is called.",
        "* **Name:** What the profile is called.",
        "+ **Name** (optional): What the profile is called.",
        "> - **名称**：配置文件的名称。",
      })
  void anItemMayDescribeAField(String text) {
    assertEquals(true, isEntry(text + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Name**: What the profile is called.",
        "1. **Name**: Say what the profile is called.",
        "- **Name** what the profile is called.",
        "- **Name**—what the profile is called.",
        "- **Give a name.** It tells profiles apart.",
        "- Name: What the profile is called.",
      })
  void otherItemsAreProse(String text) {
    assertEquals(false, isEntry(text + "\n"));
  }

  @Test
  void aLongItemSaysMoreThanAField() {
    assertEquals(true, isEntry("- **Name**:" + " word".repeat(49) + "\n"));
    assertEquals(false, isEntry("- **Name**:" + " word".repeat(50) + "\n"));
  }
}
