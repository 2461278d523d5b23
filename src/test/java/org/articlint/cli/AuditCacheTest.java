package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever results follow from, a second audit sees it change. */
class AuditCacheTest {

  @TempDir Path directory;
  private AuditedSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = AuditedSite.small(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "concise", "json", "sarif", "rdjson", "html"})
  void everyFormatSaysTheSame(String format) throws IOException {
    site.checkThrice("--format", format);
    assertTrue(site.isKnown("--format", format));
    site.checkThrice("--format", format, "--show-suppressed", "--statistics", "--threads", "3");
  }

  @Test
  void formatsThatShowTheSameShareTheirResults() throws IOException {
    site.check("--format", "text");
    assertTrue(site.isKnown("--format", "json"));
    assertFalse(site.isKnown("--format", "sarif"), "it needs hashes of lines");
    assertTrue(site.isKnown("--format", "json"));
    assertTrue(site.isKnown("--format", "sarif"));
  }

  /** After the change, the audit sees something new, and what an audit without cache sees. */
  private void sees(String path, String text) throws IOException {
    Cli.Result before = site.checkThrice("--format", "json");
    assertTrue(site.isKnown("--format", "json"));
    site.write(path, text);
    assertNotEquals(before, site.checkThrice("--format", "json"), path);
    assertTrue(site.isKnown("--format", "json"));
  }

  @Test
  void anArticle() throws IOException {
    sees("pages/until.md", site.read("pages/until.md") + "\n\nIt is simply so.\n");
  }

  @Test
  void anArticleOfTheSameSizeAndTime() throws IOException {
    Path article = site.directory.resolve("pages/one.page");
    FileTime time = FileTime.fromMillis(1_700_000_000_000L);
    Files.setLastModifiedTime(article, time);
    Cli.Result before = site.checkThrice("--format", "json");
    site.write("pages/one.page", site.read("pages/one.page").replace("simply", "sample"));
    Files.setLastModifiedTime(article, time);
    assertNotEquals(before, site.checkThrice("--format", "json"));
  }

  @Test
  void aNewArticleThatRepeatsAnother() throws IOException {
    sees("pages/again.md", site.read("pages/one.md"));
  }

  @Test
  void anArticleThatIsGone() throws IOException {
    Cli.Result before = site.checkThrice("--format", "json");
    Files.delete(site.directory.resolve("pages/two.md"));
    assertNotEquals(before, site.checkThrice("--format", "json"));
  }

  @Test
  void anArticleWithAnotherName() throws IOException {
    Cli.Result before = site.checkThrice("--format", "json");
    Files.move(site.directory.resolve("pages/one.page"), site.directory.resolve("pages/two.page"));
    assertNotEquals(before, site.checkThrice("--format", "json"));
  }

  @Test
  void theConfiguration() throws IOException {
    sees(
        "articlint.yaml",
        AuditedSite.CONFIGURATION + "  house-term: {message: \"'{match}' is used\"}\n");
  }

  @Test
  void itsOverrides() throws IOException {
    sees(
        "articlint.yaml",
        AuditedSite.CONFIGURATION
            + "overrides: [{files: [\"pages/**\"], rules: {house-term: off}}]\n");
  }

  @Test
  void itsFormats() throws IOException {
    sees(
        "articlint.yaml",
        AuditedSite.CONFIGURATION.replace(
            "\"**/*.page\": profile.yaml", "\"**/*.page\": profile.yaml, \"pages/mdx.md\": text"));
  }

  @Test
  void itsTagsOfCode() throws IOException {
    sees("articlint.yaml", AuditedSite.CONFIGURATION + "code-tags: [tab]\n");
  }

  @Test
  void aConfigurationNearerToTheArticle() throws IOException {
    sees("pages/articlint.yaml", "extends: [recommended]\n");
  }

  @Test
  void aPack() throws IOException {
    sees("house.yaml", AuditedSite.PACK.replace("found '{match}'", "has '{match}'"));
  }

  @Test
  void aListOfTerms() throws IOException {
    sees("terms.txt", "simply\nsomebody\n");
  }

  @Test
  void aListOfWords() throws IOException {
    sees("words.yaml", "en: [mdx]\n");
  }

  @Test
  void aListOfTextsThatMayRepeat() throws IOException {
    assertTrue(site.check("--format", "json").out().contains("repeated-boilerplate"));
    sees("allowed.txt", AuditedSite.REPEATED + "\n");
  }

  @Test
  void aSchema() throws IOException {
    sees("schema.json", "{\"properties\": {\"title\": {\"maxLength\": 5}}}\n");
  }

  @Test
  void aProfileOfAFormat() throws IOException {
    sees("profile.yaml", site.read("profile.yaml").replace("\"*\"", "\"+\""));
  }

  @Test
  void theConfigurationOfASite() throws IOException {
    sees("docusaurus.config.js", "export default {};\n");
    sees("docusaurus.config.js", "export default {markdown: {format: 'md'}};\n");
  }

  @Test
  void theBaseline() throws IOException {
    Cli.Result before = site.checkThrice("--format", "json", "--show-suppressed");
    assertEquals(0, site.run("baseline", "create").code());
    assertNotEquals(before, site.checkThrice("--format", "json", "--show-suppressed"));
  }

  @Test
  void theRulesOfTheCommandLine() throws IOException {
    Cli.Result all = site.checkThrice("--format", "json");
    for (List<String> choice :
        List.of(
            List.of("--rule", "house-term"),
            List.of("--no-rule", "house-term"),
            List.of("--pack", "alphanode"),
            List.of("--no-config"),
            List.of("--config", "pages/other.yaml"))) {
      site.write("pages/other.yaml", "extends: [freshness]\n");
      String[] options = new String[choice.size() + 2];
      choice.toArray(options);
      options[choice.size()] = "--format";
      options[choice.size() + 1] = "json";
      assertNotEquals(all, site.checkThrice(options), choice.toString());
      assertEquals(all, site.check("--format", "json"), choice.toString());
    }
  }

  /** No hash tells what git would say; with the next commit, the article has not changed. */
  @Test
  void whatARuleHasAskedGitIsNotKept() throws Exception {
    GitSite repository = new GitSite(site.directory);
    String dates = "stale-last-changed: {check: {dates: [{fields: change-dates}, git]}}";
    site.write(
        "articlint.yaml",
        AuditedSite.CONFIGURATION.replace("recommended", "recommended, freshness")
            + "  stale-last-changed: off\n"
            + "overrides: [{files: [pages/one.md], rules: {stale-last-changed: note}}]\n");
    repository.commit();
    site.check();
    assertTrue(site.isKnown(), "no rule asks git");
    site.write(
        "articlint.yaml",
        AuditedSite.CONFIGURATION.replace("recommended", "recommended, freshness")
            + "  "
            + dates
            + "\n");
    Cli.Result recent = site.checkThrice("--format", "concise");
    assertFalse(site.isKnown("--format", "concise"));
    repository.git("commit", "-q", "--amend", "--no-edit", "--date", "2020-01-01T00:00:00Z");
    Cli.Result old = site.checkThrice("--format", "concise");
    assertNotEquals(recent, old);
    assertTrue(old.out().contains("pages/one.md:1:1: note stale-last-changed"), old.out());
  }

  @Test
  void theDayOnWhichAVerdictFlips() {
    for (String day :
        List.of(
            "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-09", "2026-12-10", "2020-01-01")) {
      site.checkThrice("--format", "json", "--today", day);
    }
  }

  @Test
  void aDayOnWhichNothingFlipsChangesNothing() throws IOException {
    site.check("--today", "2026-11-22");
    assertTrue(site.isKnown("--today", "2026-11-30"));
    assertTrue(site.isKnown("--today", "2026-12-01"));
    assertFalse(site.isKnown("--today", "2026-12-02"), "a suppression has ended");
    assertTrue(site.isKnown("--today", "2026-12-09"));
    assertFalse(site.isKnown("--today", "2026-12-10"), "a review is due");
    assertFalse(site.isKnown("--today", "2026-12-11"), "it says for how long");
    assertTrue(site.isKnown("--today", "2026-12-11"));
  }
}
