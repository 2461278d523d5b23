package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists changes and what is an article. */
class ChangelogTest {

  private static boolean isChange(String path, String text, String heading, boolean isItem) {
    byte[] bytes = (text + "\n\nA line.\n").getBytes(StandardCharsets.UTF_8);
    Article article = ArticleLoader.load(bytes, path, Formats.DEFAULT);
    Changelog changelog = Changelog.of(article);
    List<Block> headings = heading.isEmpty() ? List.of() : blocks(heading);
    headings.forEach(block -> changelog.enter((Block.Heading) block));
    return changelog.has(article.paragraphs().get(0), isItem);
  }

  private static List<Block> blocks(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ArticleLoader.load(bytes, "a.md", Formats.DEFAULT).blocks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHANGELOG.md",
        "docs/changelog.mdx",
        "CHANGELOG-1.2.md",
        "docs/change-log/2024.md",
        "docs/changelogs/shop.md",
        "docs/release-notes/index.md",
        "docs/release_notes_2.0.md",
        "releases/release-5.0.1.md",
        "ReleaseNotes.md",
        "blog/release/v12.22.7.md",
        "docs/v2.0.md",
        "docs/1.2.3-beta.1.mdx",
        "2.0.1.html",
        "CHANGES.md",
        "src/HISTORY.rst",
        "NEWS.adoc",
        "docs/notes/Shop-RN1.10.0.md"
      })
  void pathsOfChangelogs(String path) {
    assertEquals(true, isChange(path, "A line.", "", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/release-process.md",
        "docs/releasing.md",
        "release.md",
        "docs/changes-in-stock.md",
        "docs/notes.md",
        "docs/v2.md",
        "docs/2-3.md",
        "docs/upgrade-2.9-2.10.md",
        "docs/upgrading/2.9-2.10.md",
        "docs/v3.0-to-v3.1.md",
        "docs/shop-rn.md",
        "docs/1.2.md",
        "docs/v2.0/a.md",
        "docs/v2.0-and-later.md",
        "2024-05-06.md",
        "docs/new-releases.md",
        "docs/history.md",
        "docs/changes.md",
        "CHANGES-OF-PRICE.md",
        "XCHANGES.md",
        "docs/exchangelogs.md"
      })
  void pathsOfArticles(String path) {
    assertEquals(false, isChange(path, "A line.", "", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Changelog",
        "Change log of the shop",
        "Release notes for 2.0",
        "What's new in the shop",
        "Änderungsprotokoll",
        "Notes de version",
        "Notas de la versión",
        "更新日志",
        "リリースノート",
        "변경 이력"
      })
  void titlesOfChangelogs(String title) {
    assertEquals(true, isChange("a.md", "# " + title, "", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Releases", "How to write release announcements", "Changes in stock"})
  void titlesOfArticles(String title) {
    assertEquals(false, isChange("a.md", "# " + title, "", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 1.2.3",
        "## v1.2",
        "## [1.2.3] - 2024-05-06",
        "## [1.2.3](https://shop.example/compare/v1.2.2...v1.2.3) (2024-05-06)",
        "## Version 2.0.0-beta.1",
        "## v2.1.x (May 6, 2024)",
        "## 2024-05-06",
        "## 2024年5月6日",
        "## 1.2.3 – Été 2024",
        "## Unreleased",
        "## [Unreleased]",
        "## Release 3.1 on 2024-05-06",
        "## 1.2.3\n\n### Fixed"
      })
  void itemsBelowAReleaseAreChanges(String headings) {
    assertEquals(true, isChange("a.md", "A line.", headings, true));
    assertEquals(false, isChange("a.md", "A line.", headings, false), "not in a list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Upgrade to 1.2.3",
        "## 3 Installation",
        "## 3.4 How orders are sent to the customers",
        "## 2024",
        "## Version",
        "## Requirements",
        "## 1.2.3\n\n## Support",
        "### 1.2.3\n\n## Support"
      })
  void itemsBelowAnotherHeadingAreText(String headings) {
    assertEquals(false, isChange("a.md", "A line.", headings, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send parcels twice by @ada in https://shop.example/pull/12",
        "Update the list by @renovate[bot] in #34",
        "Send parcels only once (#35)",
        "Bump shop-client from 1.2.3 to 1.2.4",
        "Bumps [shop-client](https://shop.example) from 1.2.3 to 1.2.4.",
        "fix(parcels): send them only once",
        "chore!: drop the old list"
      })
  void entriesOfPrograms(String text) {
    assertEquals(true, isChange("a.md", text, "", true));
    assertEquals(false, isChange("a.md", text, "", false), "not in a list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask by @ada before you go on.",
        "Fix the label to the parcel.",
        "Parcel (number 12) is lost.",
        "Bump the number."
      })
  void otherItems(String text) {
    assertEquals(false, isChange("a.md", text, "", true));
  }

  @Test
  void theBeginningOfATitleIsRead() {
    String words = "a ".repeat(493);
    assertEquals(true, isChange("a.md", "# " + words + "Release notes", "", false));
    assertEquals(false, isChange("a.md", "# a a " + words + "Release notes", "", false));
  }
}
