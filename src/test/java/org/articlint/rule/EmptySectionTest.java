package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a section may be empty, by the pack operations. */
class EmptySectionTest {

  @TempDir Path directory;

  private boolean isFound(String path, String heading) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Orders\n\n## " + heading + "\n\n## More\n\nText.\n");
    String command = "check --no-config --pack operations --rule empty-section " + path;
    return Cli.in(directory).run(command.split(" ")).out().contains("empty-section\n");
  }

  @ParameterizedTest
  @CsvSource({
    "template-orders.md, false",
    "docs/orders-template.md, false",
    "orders-template.de.md, false",
    "LICENSE.md, false",
    "templates.md, true",
    "_includes/orders.md, false",
    "vendor/shop/orders.md, false",
    "docs/partials/orders.md, false",
    "template/orders.md, false",
    "contemplate.md, true",
    "licensed.md, true",
    "docs/technical-changelog.mdx, false",
    "docs/changelogging.md, true",
    "docs/changes/orders.md, false",
    "docs/release-notes/orders.md, false",
    "docs/release/orders.md, true",
    "_posts/2027-01-31-release-notes.md, false",
    "_posts/2027-01-31-releasing-notes.md, true",
    "docs/session-notes/orders.md, false",
    "docs/exchanges/orders.md, true",
    "docs/design-documents/orders.md, false",
    "docs/design/orders.md, true",
    "layouts/orders.md, false",
    "docs/orders.md, true"
  })
  void templatesAndLicencesHaveEmptySections(String path, boolean isFound) throws IOException {
    assertEquals(isFound, isFound(path, "Steps"));
  }

  @ParameterizedTest
  @CsvSource({
    "Unreleased, false",
    "Next version, false",
    "Next versions of the shop, true",
    "v1.2, false",
    "Shop 1.2.3, false",
    "Shop 1.2.3.4, false",
    "Shop v1.2.3.4, false",
    "Build b10.0.26100.4, false",
    "Shop - 1.2.3 up from 1.2.2, false",
    "RELATED LINKS, false",
    "NOTES, false",
    "Long description, false",
    "Long description of orders, true",
    "Objective: know the product and its customers, false",
    "Objective: know the product, true",
    "Meet on Monday with all who draft the content, true",
    "Meet on Monday with all who draft content, true",
    "Planned for v1.12, false",
    "Planned for 2027, true",
    "'Version 5.1, updated on 16 May 2023', false",
    "Version 5, false",
    "Version 5 shop, true",
    "Please delete the copy of the list, false",
    "Please delete it, true",
    "Thank you for your orders! :), false",
    "Thank you for your orders :), true",
    "1. 订单very小的时候可以这样做, false",
    "1. 订单, true",
    "IMAGE=debian, false",
    "SendParcelResponse, false",
    "SendParcel, true",
    "Orders, false",
    "orders, false",
    "Orders of others, true",
    "Notes, true",
    "NOTES OF ANN, true",
    "Moving to 2.0, true",
    "Moving from 1.2.3 to the next, true"
  })
  void someHeadingsNeedNoText(String heading, boolean isFound) throws IOException {
    assertEquals(isFound, isFound("a.md", heading));
  }

  private boolean isFoundIn(String name, String... lines) throws IOException {
    Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
    String command = "check --no-config --pack operations --rule empty-section " + name;
    return Cli.in(directory).run(command.split(" ")).out().contains("empty-section\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TODO(ada): write this | true",
        "FIXME - ask Ada | true",
        "TODO comments carry a name. | false",
        "WIP is limited to three cards. | false",
        "Lorem ipsum dolor sit amet. | true",
        "This section is under construction. | true",
        "The bridge is under construction. | false",
        "Content coming soon | true",
        "Winter is coming soon | false",
        "[Describe the impact] | true",
        "[Ada](ada.md) | false",
        "[Ada] knows. | false",
        "… | true",
        "??? | true",
        "&nbsp; | true",
        "— | false",
        "✅ | false",
        "{% comment %}later{% endcomment %} | true",
        "{% include later.html %} | false",
        "{% comment %}later{% endcomment %}<iframe src=\"a.html\"></iframe> | false"
      })
  void whatIsStillToBeWrittenIsNoText(String text, boolean expected) throws IOException {
    assertEquals(
        expected,
        isFoundIn("a.md", "# Shop", "", "## Impact", "", text, "", "## More", "", "Text."));
  }

  @ParameterizedTest
  @CsvSource({
    "Manual backups, Creating a manual backup, false",
    "Manual backups, Restoring, true",
    "The backup, Creating a backup, true",
    "Parameters, Action, false",
    "Errors, Contacts, true",
    "Syntax, Contacts, true",
    "Options, Port, false",
    "Ports, Action, true",
    "4. Costs, 4.1. Staff, false",
    "§4 Costs, §4.1 Staff, false",
    "4. Costs, 5.1. Staff, true",
    "4. Costs, 41 people, true"
  })
  void aGroupMayBeNamedAtTheLevelOfItsMembers(String group, String member, boolean expected)
      throws IOException {
    assertEquals(
        expected, isFoundIn("a.md", "# Shop", "", "## " + group, "", "## " + member, "", "Text."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=\"a.png\"> | false",
        "<p>Text.</p> | true",
        "<img src=\"a.png\"><p>Text.</p> | true",
        "'' | true"
      })
  void aHeadingAfterAnImageLabelsIt(String before, boolean expected) throws IOException {
    assertEquals(
        expected,
        isFoundIn(
            "a.html",
            "<h1>Shop</h1><p>Text.</p>",
            before,
            "<h4>Here</h4>",
            "",
            "<h4>More</h4><p>Text.</p>"));
  }

  @Test
  void aGlossaryHasLettersWithoutEntries() throws IOException {
    String four = "# Shop\n\n## A\n\n## B-D\n\nBox.\n\n## 0 - 9\n\n## E\n\nEgg.\n\n";
    assertTrue(isFoundIn("a.md", four + "## Eggs\n\nText."));
    assertFalse(isFoundIn("a.md", four + "## F\n\nText."));
  }

  @Test
  void theFirstHeadingOfAnArticleIsItsTitle() throws IOException {
    assertFalse(isFoundIn("a.md", "Shop", "----", "", "## Start", "", "Text."));
    assertTrue(isFoundIn("a.md", "Text.", "", "Shop", "----", "", "## Start", "", "Text."));
  }

  @Test
  void aListOfPagesFollowsTheTextOfASection() throws IOException {
    String[] lines = {"# Shop", "", "Text.", "", "## Press releases"};
    assertFalse(isFoundIn("_index.md", lines));
    assertFalse(isFoundIn("_index.de.md", lines));
    assertTrue(isFoundIn("index.md", lines));
    assertTrue(
        isFoundIn("_index.md", "# Shop", "", "## Press releases", "", "## More", "", "Text."));
  }

  @ParameterizedTest
  @CsvSource({
    "title: Notes for the staff in short, Notes for staff, false",
    "title: Notes for the staff in short, Shop notes for staff, true",
    "title: Overview of the shop, Overview, true",
    "'', Shop notes for staff, true",
    "title: Shop, Shop notes for staff, true"
  })
  void aFirstHeadingWithTheWordsOfTheTitleIsOne(String head, String heading, boolean expected)
      throws IOException {
    String rest = "## " + heading + "\n\n## Start\n\nText.";
    assertEquals(expected, isFoundIn("shop.md", "---", head, "---", rest));
    assertTrue(isFoundIn("shop.md", "---", head, "---", "Text.", "", rest));
  }

  @Test
  void whatStandsAboveTheTitleBelongsToIt() throws IOException {
    assertFalse(isFoundIn("a.md", "### Chapter 1", "", "# Shop", "", "Text."));
    assertTrue(isFoundIn("a.md", "# Shop", "", "### Chapter 1", "", "# More", "", "Text."));
  }

  @Test
  void smallHeadingsOfHtmlStandSideBySide() throws IOException {
    String rest = "<p>Text.</p>";
    assertFalse(isFoundIn("a.md", "# Shop", "", "<h5>Fast</h5>", "", "<h5>Cheap</h5>", rest));
    assertTrue(isFoundIn("a.md", "# Shop", "", "<h4>Fast</h4>", "", "<h4>Cheap</h4>", rest));
  }

  @Test
  void aCommentInCodeIsNoHeading() throws IOException {
    String[] below = {"# Shop", "", "<TabItem>", "```sh", "a", "", "# start", "", "# stop", "```"};
    assertFalse(isFoundIn("a.md", below));
    assertFalse(
        isFoundIn(
            "a.md", "# Shop", "", "1. Run", "", "   {{< code >}}", "# a", "", "# b", "", "x"));
    assertTrue(
        isFoundIn(
            "a.md", "# Shop", "", "{{< code >}}", "x", "{{< /code >}}", "", "# a", "", "# b"));
    assertTrue(isFoundIn("a.md", "# Shop", "", "<b>x</b>", "", "```", "x", "```", "", "# b"));
  }

  @Test
  void anExpressionOfMdxShowsSomething() throws IOException {
    String[] lines = {"# Shop", "", "## Steps", "", "{steps}", "", "## More", "", "Text."};
    assertFalse(isFoundIn("a.mdx", lines));
    lines[4] = "{/* steps */}";
    assertTrue(isFoundIn("a.mdx", lines));
  }
}
