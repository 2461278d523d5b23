package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code init} sees of a site, and the configuration that it writes. */
class InitTest extends InitSite {

  @ParameterizedTest
  @ValueSource(strings = {"articlint.yaml", ".articlint.yaml", "articlint.yml", ".articlint.yml"})
  void aLinkThatLeadsNowhereIsNotReplaced(String name) throws IOException {
    articles(3, "docs/", "");
    site.link(name, "/gone/shared.yaml");
    site.assertRefused(name + " already exists; nothing was changed", "init");
    assertTrue(Files.isSymbolicLink(site.directory.resolve(name)));
  }

  @Test
  void aSiteOfMicrosoftLearn() throws IOException {
    site.write(".openpublishing.publish.config.json", "{}");
    site.write("LICENSE.md", "# License\n");
    articles(19, "reference/", "---\nms.date: 01/31/2026\nms.topic: reference\n---\n");
    String said = init();
    assertTrue(said.contains("  articles   20\n"), said);
    assertTrue(
        said.contains("  made with  Microsoft Learn, by .openpublishing.publish.config.json\n"),
        said);
    assertTrue(said.contains("  metadata   in 19 of 20 read: ms.date 19, ms.topic 19\n"), said);
    assertTrue(said.contains("  pack       freshness: 19 of 20 articles have ms.date\n"), said);
    assertWritten(
        "  - freshness   # 19 of 20 articles have ms.date\n",
        "exclude:\n  - '/LICENSE.md'   # no article\n",
        "# archive: content/\n");
  }

  @Test
  void aSiteOfHugoWithVersions() throws IOException {
    site.write("hugo.yaml", "baseURL: https://example.org/\n");
    articles(4, "content/docs/v1.9/", "");
    articles(4, "content/docs/v1.10/", "");
    articles(4, "content/blog/2025/", "");
    site.write("docs/decisions/1.md", "# One\n");
    site.write("README.md", "# Site\n");
    String said = init();
    assertTrue(said.contains("  made with  Hugo, by hugo.yaml\n"), said);
    assertTrue(
        said.contains(
            "  archive    content/ with 12 articles; 2 elsewhere are only checked when named:"),
        said);
    assertTrue(said.contains("docs/ 1"), said);
    assertWritten(
        "archive: content/\n",
        "  - '/content/docs/v1.9/**'   # an older version of the same articles\n");
    assertNotWritten("v1.10");
    assertNotWritten("2025");
    assertTrue(site.run("content/docs/v1.9/1.md").out().contains("Left out as excluded"));
  }

  @Test
  void aSiteOfAntora() throws IOException {
    site.write("antora.yml", "name: docs\n");
    for (int i = 0; i < 3; i++) {
      site.write(
          "modules/ROOT/pages/" + i + ".adoc", "= Page\n:last-reviewed: 2026-10-01\n\nText.\n");
    }
    site.write("CONTRIBUTING.adoc", "= Contributing\n");
    String said = init();
    assertTrue(said.contains("  made with  Antora, by antora.yml\n"), said);
    assertTrue(said.contains("  pack       freshness: 3 of 4 articles have last-reviewed\n"), said);
    assertWritten("CONTRIBUTING.adoc");
  }

  @Test
  void anArchiveHoldsFourFifthsOfTheArticles() throws IOException {
    articles(4, "docs/", "");
    articles(1, "other/", "");
    init();
    assertWritten("archive: docs/\n");
  }

  @Test
  void aFolderWithLessIsNoArchive() throws IOException {
    articles(7, "docs/", "");
    articles(2, "other/", "");
    init();
    assertWritten("# archive: content/\n");
  }

  @Test
  void aSiteOfJekyll() throws IOException {
    site.write("_config.yml", "title: x\n");
    site.write("_layouts/page.html", "<p>{{ content }}</p>\n");
    site.write("_site/a.html", "<p>Words.</p>\n");
    site.write("vendor/b.md", "# B\n");
    site.write("robots.txt", "User-agent: *\n");
    articles(3, "_posts/2026-01-0", "");
    init();
    assertWritten(
        "  - '/_layouts/**'   # no articles\n",
        "  - '/_site/**'   # no articles\n",
        "  - '/vendor/**'   # no articles\n",
        "  - '/robots.txt'   # no article\n");
    assertTrue(site.check().out().startsWith("Checked 3 articles"), site.check().out());
  }

  @Test
  void theGeneratorMayLieOneDirectoryDeeper() throws IOException {
    site.write("website/docusaurus.config.js", "module.exports = {};\n");
    site.write("website/build/x.md", "# X\n");
    articles(20, "website/docs/", "");
    articles(20, "website/versioned_docs/version-1/", "");
    String said = init();
    assertTrue(said.contains("  made with  Docusaurus, by website/docusaurus.config.js\n"), said);
    assertWritten("archive: website/docs/\n");
  }

  @Test
  void metadataOfMultiMarkdown() throws IOException {
    site.write("pelicanconf.py", "SITENAME = 'x'\n");
    articles(3, "content/", "Title: A page\nDate: 2026-01-31\n");
    String said = init();
    assertTrue(said.contains("  format     **/*.md: multimarkdown\n"), said);
    assertWritten("formats:\n  '**/*.md': multimarkdown\n");
    assertTrue(site.run("config", "content/0.md").out().contains("multimarkdown"));
  }

  @Test
  void textOfSphinx() throws IOException {
    site.write("docs/conf.py", "project = 'x'\n");
    site.write("docs/index.txt", "Title\n=====\n\nText.\n");
    site.write("docs/other.txt", "Other\n=====\n\nText.\n");
    articles(1, "docs/", "");
    String said = init();
    assertTrue(said.contains("  made with  Sphinx, by docs/conf.py\n"), said);
    assertTrue(said.contains("  format     **/*.txt: rst\n"), said);
    assertTrue(site.run("config", "docs/index.txt").out().contains("rst"));
  }

  @Test
  void fewFilesOfTextInSphinxAreNoPages() throws IOException {
    site.write("docs/conf.py", "project = 'x'\n");
    site.write("docs/index.rst", "Title\n=====\n\nText.\n");
    site.write("docs/notes.txt", "Notes\n");
    assertFalse(init().contains("rst\n"));
  }

  @Test
  void keysThatNoRuleKnowsYet() throws IOException {
    articles(
        3,
        "a",
        "---\nsanity review day: 2026-01-31\ntech_approval_by: Jo Doe\nreviewer: Al\n---\n");
    init();
    assertWritten(
        "fields:\n  review-dates: ['sanity review day']\n  reviewers: ['tech_approval_by']\n");
  }

  @Test
  void aKeyThatFewArticlesHaveDecidesNothing() throws IOException {
    articles(4, "a/", "---\nexpires: 2027-01-31\n---\n");
    articles(77, "b/", "");
    init();
    assertNotWritten("freshness");
  }

  @Test
  void aKeyInRegularUseDecides() throws IOException {
    articles(5, "a/", "---\nexpires: 2027-01-31\nai_generated: true\nreviewed_by: Jo\n---\n");
    articles(96, "runbooks/", "");
    init();
    assertWritten(
        "  - freshness   # 5 of 101 articles have expires\n",
        "  - ai-disclosure   # 5 of 101 articles have ai_generated\n",
        "  - operations   # 96 articles are in folders of instructions\n");
  }

  @Test
  void aStatusIsNoDisclosureOfAi() throws IOException {
    articles(9, "a/", "---\nstatus: draft\n---\n");
    init();
    assertNotWritten("ai-disclosure");
  }

  @Test
  void anEmptyDirectory() throws IOException {
    String said = init();
    assertTrue(said.startsWith("  articles   0\n"), said);
    assertTrue(said.endsWith("Wrote articlint.yaml. To check the articles: articlint\n"), said);
    assertEquals(2, site.run("init").code(), "it does not overwrite");
  }
}
