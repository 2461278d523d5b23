package org.articlint.cli.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which articles a check reads, and by which configuration. */
class TargetsTest {

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void standardInputIsAnArticleOfItsPath() throws IOException {
    site.write(
        "articlint.yaml",
        "archive: docs\noverrides: [{files: [docs/old/], rules: {stale-last-reviewed: off}}]\n");
    site.write("docs/a.md", "Words.\n");
    Cli.Result result =
        site.cli()
            .stdin(MemorySite.STALE)
            .run(
                "check",
                "--stdin",
                "--stdin-filename",
                "docs/new.md",
                "--format=concise",
                "--today",
                Project.TODAY);
    assertTrue(result.out().startsWith("docs/new.md:2:16: warning"), result.out() + result.err());
    assertTrue(result.err().contains("Checked 1 article against 1 more"), result.err());
    result =
        site.cli()
            .stdin(MemorySite.STALE)
            .run("check", "--stdin", "--stdin-filename", "docs/old/new.md", "--format=concise");
    assertEquals("", result.out());
  }

  @Test
  void excludedFilesStayExcludedWhenTheyAreNamed() throws IOException {
    site.write("articlint.yaml", "exclude: [drafts/]\n");
    site.write("drafts/a.md", MemorySite.STALE);
    Cli.Result result = site.check("drafts/a.md");
    assertEquals(0, result.code());
    assertTrue(
        result.out().contains("Left out as excluded by the configuration: 1."), result.out());
    assertTrue(result.err().contains("no article was checked"), result.err());
  }

  @Test
  void whatGitIgnoresIsLeftOut() throws IOException {
    site.write(".gitignore", "build/\n*.tmp.md\n!keep.tmp.md\n");
    site.write("docs/.gitignore", "/local.md\n");
    for (String name :
        new String[] {
          "build/a.md",
          "b.tmp.md",
          "keep.tmp.md",
          "docs/local.md",
          "docs/deep/local.md",
          ".hidden/c.md"
        }) {
      site.write(name, MemorySite.STALE);
    }
    Cli.Result result = site.check(".", "--format=concise");
    assertEquals(2, result.out().lines().count(), result.out());
    assertTrue(result.out().contains("docs/deep/local.md:"), result.out());
    assertTrue(result.out().contains("keep.tmp.md:"), result.out());
    assertTrue(result.err().contains("Left out as ignored by git: 3."), result.err());
  }

  @Test
  void rulesOfGitThatAreNotUsedAreToldOnce() throws IOException {
    site.write("docs/a.md", MemorySite.STALE);
    site.write("docs/b.md", MemorySite.STALE);
    site.write(".gitignore", "*.x\n".repeat(1_000) + "docs/\n");
    assertEquals(2, site.check(".").code(), "all is ignored, by a file that is just small enough");
    site.write(".gitignore", "*.x\n".repeat(1_001) + "docs/\n");
    site.write("docs/.gitignore", "a*b*c*.md\n/b.md\n");
    Cli.Result result = site.check(".", "--format=concise");
    assertEquals(
        1, result.out().lines().filter(line -> line.startsWith("docs/a.md")).count(), result.out());
    assertEquals(
        List.of(
            "articlint: .gitignore: it is not used: it has more than 1000 lines with '*', '?' or"
                + " '['",
            "articlint: docs/.gitignore: some of its lines are not used: a name in them has more"
                + " than 2 stars"),
        result.err().lines().filter(line -> line.contains(".gitignore")).toList());
    assertTrue(site.run("queue").err().contains("articlint: .gitignore: it is not used"));
    site.write(".gitignore", "#".repeat((1 << 20) + 1));
    String err = site.check(".").err();
    assertTrue(err.contains(".gitignore: it is not used: it has 1048577 bytes"), err);
    site.write(".gitignore", "*.x\na*b*.md\n");
    site.write("docs/.gitignore", "");
    assertFalse(site.check(".").err().contains(".gitignore"));
  }

  @Test
  void theNearestConfigurationHolds() throws IOException {
    site.write("articlint.yaml", "rules: {stale-last-reviewed: off}\n");
    site.write("blog/.articlint.yaml", "rules: {stale-last-reviewed: note}\n");
    site.write("a.md", MemorySite.STALE);
    site.write("blog/deep/b.md", MemorySite.STALE);
    assertTrue(site.check(".", "--format=concise").out().startsWith("blog/deep/b.md:2:16: note"));
    assertEquals(2, site.check(".", "--format=concise", "--no-config").out().lines().count());
    assertEquals("", site.check(".", "--format=concise", "--config", "articlint.yaml").out());
  }

  @Test
  void overridesHoldForTheirPathsAndTheLastWins() throws IOException {
    site.write(
        "articlint.yaml",
        """
        extends: recommended
        rules: {stale-last-reviewed: {severity: error, message: "old: {date}"}}
        overrides:
          - {files: [blog/], rules: {stale-last-reviewed: {check: {max-age: 100 years}}}}
          - {files: ["**/news.md"], rules: {stale-last-reviewed: {severity: note, check: {max-age: 1d}}}}
        """);
    site.write("a.md", MemorySite.STALE);
    site.write("blog/b.md", MemorySite.STALE);
    site.write("blog/news.md", MemorySite.STALE);
    assertEquals(
        "a.md:2:16: error stale-last-reviewed: old: 2020-01-01\n"
            + "blog/news.md:2:16: note stale-last-reviewed: old: 2020-01-01\n",
        site.check(".", "--format=concise").out());
  }

  @Test
  void aHeadOfMultiMarkdownIsReadWhereTheConfigurationSaysSo() throws IOException {
    String article = "Title: A printer\nparagraphs: 2\n\nIt needs a new driver.\n";
    site.write("articlint.yaml", "formats: {\"posts/**\": multimarkdown}\n");
    site.write("posts/a.md", article);
    site.write("pages/b.md", article);
    String out = site.check(".", "--format=concise").out();
    assertTrue(out.contains("posts/a.md:2:13: error paragraph-count-mismatch"), out);
    assertFalse(out.contains("pages/b.md"), out);
  }

  @Test
  void formatsAreMapped() throws IOException {
    site.write("articlint.yaml", "formats: {\"*.page\": markdown, \"notes/**\": text}\n");
    site.write("a.page", MemorySite.STALE);
    site.write("notes/b", "# not a heading");
    Cli.Result result = site.check(".", "--format=concise");
    assertTrue(result.out().startsWith("a.page:2:16"), result.out());
    assertTrue(result.err().contains("Checked 2 articles"), result.err());
  }

  @Test
  void tagsOfTheSiteEncloseCode() throws IOException {
    String code =
        "Always restart the agent on every node before you continue with this step. Then wait until"
            + " all of them have joined the cluster again, and look at the log of the last one.\n";
    for (String name : List.of("a.md", "b.md", "c.md")) {
      site.write(name, "{{< session >}}\n" + code + "{{< /session >}}\n");
    }
    assertTrue(site.check(".", "--format=concise").out().contains("repeated-boilerplate"));
    site.write("articlint.yaml", "code-tags: [\"Sess*\"]\n");
    assertEquals("", site.check(".", "--format=concise").out());
    site.write("articlint.yaml", "code-tags: [sess]\n");
    assertTrue(site.check(".", "--format=concise").out().contains("repeated-boilerplate"));
    site.write("articlint.yaml", "code-tags: [<Session>]\n");
    String fault = "articlint.yaml:1:13: code-tags: '<Session>' is not the name of a tag";
    String err = site.check(".", "--format=concise").err();
    assertTrue(err.startsWith(fault), err);
  }

  @Test
  void theConfigurationOfAPathIsShownWithItsOrigins() throws IOException {
    site.write(
        "articlint.yaml",
        "fail-on: warning\n"
            + "rules:\n"
            + "  stale-last-reviewed: {check: {max-age: 180d}}\n"
            + "  missing-rollback-note: off\n");
    site.write("a.md", MemorySite.STALE);
    String text = site.run("config", "a.md").out();
    assertTrue(text.startsWith("path: a.md\nconfiguration: articlint.yaml\narchive: .\n"), text);
    assertTrue(text.contains("fail-on: warning  (articlint.yaml:1)"), text);
    assertTrue(text.contains("check.max-age: 180d  (articlint.yaml:3)"), text);
    assertTrue(text.contains("check.count: paragraphs  (rules/recommended.yaml:"), text);
    assertTrue(text.contains("rules that are off: missing-rollback-note"), text);
    assertEquals(0, site.run("config", "--validate").code());
    site.write("sub/articlint.yaml", "fail_on: warning\n");
    site.write("other/articlint.yaml", "failon: warning\n");
    site.write("other/x.yaml", "");
    assertEquals(0, site.run("config", "--validate").code());
    Cli.Result both = site.run("config", "--validate", "--", "sub/articlint.yaml", "other/x.yaml");
    assertEquals(2, both.code());
    assertTrue(both.err().contains("sub/articlint.yaml:1:1"), both.err());
    assertTrue(both.err().contains("other/articlint.yaml:1:1"), both.err());
  }
}
