package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.articlint.parse.wordpress.Exports;
import org.junit.jupiter.api.Test;

/** The formats that {@code init} recognises. */
class InitFormatsTest extends InitSite {

  private void pages(int number, String folder, String head) throws IOException {
    for (int i = 0; i < number; i++) {
      site.write(folder + i + "/index.html", "<head>" + head + "</head><main><p>Words.</p></main>");
    }
  }

  @Test
  void aRenderedSiteBelowTheDirectory() throws IOException {
    pages(4, "out/", "");
    site.write("out/sitemap.xml", "<urlset></urlset>");
    site.write("README.md", "Words.\n");
    String told = init();
    assertWritten(
        "formats:\n  '/out/**': site   # a rendered site: out/sitemap.xml is beside it\n");
    assertTrue(told.contains("format     /out/**: site, a rendered site"), told);
    assertNotWritten("exclude:\n  - '/out");
  }

  @Test
  void aRenderedSiteInTheDirectoryItself() throws IOException {
    pages(4, "docs/", "<meta name=generator content='Docusaurus v3.1'>");
    pages(4, "blog/", "<meta name=generator content='Docusaurus v3.1'>");
    init();
    assertWritten("'**/*.html': site   # a rendered site: its pages name Docusaurus v3.1\n");
  }

  @Test
  void aRenderedSiteBesideItsSourcesIsExcluded() throws IOException {
    pages(4, "out/", "<meta name=generator content='Hugo 0.150.0'>");
    articles(4, "handbook/", "");
    init();
    assertWritten("- '/out/**'   # rendered from the articles elsewhere\n");
    assertNotWritten(": site");
  }

  @Test
  void theOutputOfAKnownGeneratorIsExcludedAsBefore() throws IOException {
    site.write("hugo.toml", "");
    articles(4, "content/", "");
    pages(4, "public/", "<meta name=generator content='Hugo 0.150.0'>");
    site.write("public/sitemap.xml", "<urlset></urlset>");
    init();
    assertNotWritten(": site");
    assertWritten("archive: content/");
  }

  @Test
  void pagesThatPeopleWriteAreNoRenderedSite() throws IOException {
    pages(4, "docs/", "<meta name=generator content='LibreOffice 24.2'>");
    init();
    assertNotWritten(": site");
  }

  @Test
  void anExportOfWordPress() throws IOException {
    String reviewed = Exports.meta("last_reviewed", "2026-01-31") + "</item>";
    site.write(
        "export/all [1].xml",
        Exports.of(
            Exports.post(1, "one").replace("</item>", reviewed),
            Exports.post(2, "two").replace("</item>", reviewed)));
    site.write("feed.xml", "<rss version=\"2.0\"></rss>");
    String said = init();
    assertTrue(said.contains("  articles   2\n"), said);
    assertTrue(said.contains("  pack       freshness: 2 of 2 articles have last_reviewed\n"), said);
    assertWritten("formats:\n  '/export/all \\[1\\].xml': wordpress\n");
    assertNotWritten("feed.xml");
    assertEquals(
        "2 articles",
        site.run("check", ".")
            .out()
            .lines()
            .filter(l -> l.startsWith("Checked"))
            .findFirst()
            .orElse("")
            .replaceAll("Checked (\\d+ articles).*", "$1"));
  }

  @Test
  void filesOfRecords() throws IOException {
    String text =
        "A text of the archive that is long enough to be no label of a button. ".repeat(3);
    String record = "{\"path\":\"docs/%s.md\",\"last_reviewed\":\"2026-01-31\",\"text\":\"%s\"}\n";
    site.write("dump/all.jsonl", record.formatted(1, text) + record.formatted(2, text));
    String post = "{\"id\":%s,\"content\":{\"rendered\":\"<p>%s</p>\"}}";
    site.write("posts.json", "[" + post.formatted(1, text) + "," + post.formatted(2, text) + "]");
    site.write("pages.csv", "slug,text\na,\"" + text + "\"\nb,\"" + text + "\"\n");
    String ghost = "{\"slug\":\"%s\",\"status\":\"published\",\"html\":\"<p>%s</p>\"}";
    site.write(
        "ghost.json",
        "{\"db\":[{\"meta\":{},\"data\":{\"posts\":[%s,%s]}}]}"
            .formatted(ghost.formatted("a", text), ghost.formatted("b", text)));
    site.write("labels.json", "[{\"id\":\"a\",\"text\":\"OK\"},{\"id\":\"b\",\"text\":\"No\"}]");
    site.write("one.json", "[" + post.formatted(1, text) + "]");
    site.write("package.json", "{\"name\":\"site\",\"scripts\":{}}");
    String said = init();
    assertTrue(said.contains("  articles   8\n"), said);
    assertTrue(said.contains("  pack       freshness: 2 of 8 articles have last_reviewed\n"), said);
    assertWritten(
        "formats:\n  '/dump/all.jsonl': records\n  '/ghost.json': ghost\n  '/pages.csv': records\n"
            + "  '/posts.json': wordpress-rest\n");
    assertNotWritten("labels");
    assertNotWritten("one.json");
    assertNotWritten("package");
  }
}
