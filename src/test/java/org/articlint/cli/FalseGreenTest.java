package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that check nothing, or less than they seem to, never end with 0. */
class FalseGreenTest {

  private static final String GOOD = "# T\n\nWords.\n";

  private static final String NOT_FAILING =
      "(the run does not fail on this, but it is not checked)";

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
    site.write("docs/a.md", GOOD);
    site.write("docs/b.md", GOOD);
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private void assertEnds(int code, String reason, String... args) {
    Cli.Result result = site.check(args);
    String said = (result.out() + result.err()).replaceAll("\\n *(?=[a-z(])", " ");
    assertEquals(code, result.code(), said);
    assertTrue(said.contains(reason), "'" + reason + "' is not in: " + said);
  }

  @Test
  void anArchiveWithoutAnArticleToCheckIsAMistake() throws IOException {
    site.write("articlint.yaml", "exclude: [\"**/*.md\"]\n");
    assertEnds(2, "no article was checked; all are left out as excluded by the configuration: 2");
    assertEnds(2, "excluded by the configuration: 2", "docs");
    site.write("articlint.yaml", "exclude: [\"**/a.md\"]\n");
    site.write(".gitignore", "b.md\n");
    assertEnds(2, "as excluded by the configuration: 1, as ignored by git: 1", ".");
    // Hooks name whatever files a commit has.
    assertEnds(0, "no article was checked", "docs/a.md");
    site.write("docs/c.md", GOOD);
    assertEnds(0, "Checked 1 article", ".");
  }

  @Test
  void anArchiveWithoutRulesIsAMistake() throws IOException {
    String off = "every rule is off for every article checked";
    StringBuilder rules = new StringBuilder("rules:\n");
    for (JsonNode rule : MemorySite.json(site.run("rules", "--format", "json").out())) {
      rules.append("  ").append(rule.get("rule").asText()).append(": off\n");
    }
    site.write("articlint.yaml", rules.toString());
    assertEnds(2, off, ".");
    assertEnds(2, off, "docs/a.md");
    site.write("articlint.yaml", rules + "  stale-last-reviewed: on\n");
    assertEnds(2, "stale-last-reviewed", ".");
    String most = rules.toString().replace("  stale-last-reviewed: off\n", "");
    site.write("articlint.yaml", most);
    assertEnds(0, "Checked 2 articles", ".");
    assertEnds(2, off, ".", "--no-rule", "stale-last-reviewed");
    site.write(
        "articlint.yaml",
        most + "overrides: [{files: [docs/], rules: {stale-last-reviewed: off}}]\n");
    assertEnds(2, off, ".");
    // The article of a commit may be one that no rule is for.
    assertEnds(0, "Checked 1 article", "docs/a.md");
  }

  @Test
  void aConfigurationWithoutPacksIsAMistake() throws IOException {
    String fault = "articlint.yaml:1:10: no pack is named here";
    site.write("articlint.yaml", "extends: []\nrules: {stale-last-reviewed: error}\n");
    assertEnds(2, fault, ".");
    assertEnds(2, fault, "docs/a.md");
    for (String[] command : new String[][] {{"config", "--validate"}, {"config"}, {"rules"}}) {
      Cli.Result result = site.run(command);
      assertEquals(2, result.code());
      assertTrue(result.err().contains(fault), result.err());
      assertTrue(result.err().contains("1 fault in the configuration"), result.err());
    }
    assertEnds(0, "Checked 2 articles", ".", "--pack", "recommended");
    site.write("articlint.yaml", "extends: [./house.yaml]\n");
    site.write("house.yaml", "pack: house\nrules: []\n");
    assertEnds(2, "every rule is off for every article checked", ".");
    site.write("articlint.yaml", "fail-on: error\n");
    assertEnds(0, "Checked 2 articles", ".");
  }

  @Test
  void aRuleThatIsAskedForAndOffIsAMistake() throws IOException {
    String off = "the rule boilerplate-share is off for every article checked";
    assertEnds(2, off, ".", "--rule", "boilerplate-share");
    assertEnds(2, off, "docs/a.md", "--rule", "boilerplate-share");
    assertEnds(2, off, ".", "--rule", "boilerplate-share", "--rule", "stale-last-reviewed");
    assertEnds(0, "nothing found", ".", "--rule", "stale-last-reviewed");
    assertEnds(0, "nothing found", ".", "--rule", "invalid-encoding");
    site.write(
        "articlint.yaml", "overrides: [{files: [docs/a.md], rules: {boilerplate-share: on}}]\n");
    assertEnds(0, "nothing found", ".", "--rule", "boilerplate-share");
    assertEnds(0, off, "docs/b.md", "--rule", "boilerplate-share");
  }

  @Test
  void whatWasNotReadAndIsNotReportedIsAFailure() throws IOException {
    site.write("docs/a.md", "---\ntitle: [x\n---\n\n" + GOOD);
    site.write("docs/b.md", "> ".repeat(150) + "deep\n");
    assertEnds(1, "invalid-front-matter", ".");
    site.write("articlint.yaml", "rules: {invalid-front-matter: off}\n");
    assertEnds(3, "(the rule that reports this is off)", "docs/a.md");
    assertEnds(1, "nested-too-deep", "docs/b.md");
    site.write("articlint.yaml", "rules: {nested-too-deep: off}\n");
    assertEnds(3, "(the rule that reports this is off)", "docs/b.md");
    assertEnds(1, "invalid-front-matter", "docs/a.md");
    site.write("articlint.yaml", "overrides: [{files: [b.md], rules: {nested-too-deep: off}}]\n");
    assertEnds(3, "docs/b.md: ", "docs/b.md");
    site.write("articlint.yaml", "rules: {invalid-front-matter: note, nested-too-deep: note}\n");
    assertEnds(3, NOT_FAILING, "docs/a.md");
    assertEnds(3, NOT_FAILING, "docs/b.md");
    assertEnds(3, "2 notes", ".");
    assertEnds(1, "2 notes", ".", "--fail-on", "note");
  }

  @Test
  void whatWasNotReadIsAFailureWhereNothingFails() throws IOException {
    site.write("docs/a.md", "---\ntitle: [x\n---\n\n" + GOOD);
    assertEnds(3, NOT_FAILING, "docs/a.md", "--fail-on", "never");
    assertEnds(0, "nothing found", "docs/b.md", "--fail-on", "never");
    site.write("articlint.yaml", "fail-on: never\n");
    assertEnds(3, NOT_FAILING, "docs/a.md");
    assertEnds(1, "invalid-front-matter", "docs/a.md", "--fail-on", "error");
    // What is read and found faulty may be accepted.
    site.write("docs/b.md", "---\nlast_reviewed: soon\n---\n\n" + GOOD);
    assertEnds(0, "invalid-review-date", "docs/b.md");
  }

  @Test
  void whatWasNotReadIsAFailureWhateverTheArticleSaysOfIt() throws IOException {
    String ignored = "<!-- articlint-ignore-file %s: we know -->\n\n";
    site.write(
        "docs/a.md", "---\ntitle: [x\n---\n\n" + ignored.formatted("invalid-front-matter") + GOOD);
    assertEnds(3, "(a suppression accepts this, but it is not checked)", "docs/a.md");
    site.write(
        "docs/b.md",
        "---\ntitle: a\ntitle: b\n---\n\n" + ignored.formatted("invalid-front-matter") + GOOD);
    assertEnds(0, "nothing found", "docs/b.md");
    site.write("docs/b.md", ignored.formatted("nested-too-deep") + "> ".repeat(150) + "deep\n");
    assertEnds(3, "(a suppression accepts this, but it is not checked)", "docs/b.md");
    site.write("docs/b.md", ignored.formatted("invalid-review-date") + GOOD);
    assertEnds(0, "1 warning", "docs/b.md");
  }

  @Test
  void whatWasNotReadIsAFailureThoughTheBaselineKnowsIt() throws IOException {
    site.write("articlint.yaml", "");
    site.write("docs/a.md", "---\ntitle: [x\n---\n\n" + GOOD);
    site.write("docs/b.md", "---\nlast_reviewed: soon\n---\n\n" + GOOD);
    site.run("baseline", "create");
    assertEnds(3, "(the baseline accepts this, but it is not checked)", "docs/a.md");
    assertEnds(0, "", "docs/b.md");
  }

  @Test
  void standardInputIsCheckedOrRefused() throws IOException {
    assertEquals(3, stdin("docs/x.log"));
    assertEquals(0, stdin("docs/x.md"));
    assertEquals(2, stdin("../x.md"), "outside the root");
    assertEquals(2, stdin("/elsewhere/x.md"));
    site.write("articlint.yaml", "formats: {\"*.log\": markdown}\n");
    assertEquals(0, stdin("docs/x.log"));
    site.write("articlint.yaml", "exclude: [drafts/]\n");
    assertEquals(0, stdin("drafts/x.md"), "an editor asks for every file");
  }

  private int stdin(String name) {
    return site.cli().stdin(GOOD).run("check", "--stdin", "--stdin-filename", name).code();
  }

  @Test
  void anEmptyPathIsNotTheWholeDirectory() {
    assertEnds(2, "a path is empty", "");
    assertEnds(2, "a path is empty", "docs/a.md", " ");
  }
}
