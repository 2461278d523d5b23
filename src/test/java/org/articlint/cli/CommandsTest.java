package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands and options, on a file system in memory. */
class CommandsTest {

  private static final String STALE = "---\nlast_reviewed: 2020-01-01\n---\n\n# T\n\nWords.\n";

  private FileSystem files;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = Files.createDirectories(files.getPath("/site"));
    Files.createDirectories(site.resolve(".git"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void exitCodesFollowSeverityAndFailOn() throws IOException {
    write("a.md", STALE);
    assertEquals(0, run("a.md").code());
    assertEquals(0, run("check", "a.md", "--fail-on", "error").code());
    assertEquals(1, run("check", "a.md", "--fail-on", "warning").code());
    assertEquals(1, run("check", "a.md", "--fail-on=note").code());
    write("articlint.yaml", "fail-on: warning\n");
    assertEquals(1, run("a.md").code());
    assertEquals(0, run("a.md", "--fail-on", "never").code());
    write("articlint.yaml", "rules: {stale-last-reviewed: error}\n");
    assertEquals(1, run("a.md").code());
    write("articlint.yaml", "rules: {stale-last-reviewed: off}\n");
    assertEquals("", run("a.md", "--format=concise").out());
    assertTrue(
        run("a.md", "--rule=stale-last-reviewed")
            .err()
            .contains("is off for every article checked"));
  }

  @Test
  void wrongUsageIsExplained() throws IOException {
    write("a.md", STALE);
    assertUsage("Unknown option: '--frobnicate'", "a.md", "--frobnicate");
    assertUsage("Unknown option: '--\\x1b[2J'", "a.md", "--\u001b[2J");
    assertUsage("--today: 'now' is not a date", "a.md", "--today", "now");
    assertUsage(
        "unknown rule 'stale-last-review', did you mean", "a.md", "--rule=stale-last-review");
    assertUsage("--config: there is no file 'x.yaml'", "a.md", "--config", "x.yaml");
    assertUsage("exclude each other", "a.md", "--config", "a.md", "--no-config");
    assertUsage("--output: unknown format 'pdf'", "a.md", "--output", "pdf=x");
    assertUsage("--output: write json=FILE", "a.md", "--output", "json");
    assertUsage("--threads: at least 1", "a.md", "--threads", "0");
    assertUsage("go together", "--stdin");
    assertUsage("unknown pack 'x'", "a.md", "--pack", "x");
    Files.createDirectories(site.resolve("empty"));
    assertUsage("no article was found", "empty");
  }

  private void assertUsage(String expected, String... args) {
    Cli.Result result = run(args);
    assertEquals(2, result.code(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().contains(expected), result.err());
  }

  @Test
  void reportsAreWrittenToFilesAsWell() throws IOException {
    write("a.md", STALE);
    Cli.Result result =
        run("a.md", "--output", "json=out/r.json", "--output", "sarif=r.sarif", "--format=concise");
    assertEquals(2, result.code(), "there is no directory out");
    assertFalse(Files.exists(site.resolve("out")));
    Files.createDirectories(site.resolve("out"));
    result =
        run("a.md", "--output", "json=out/r.json", "--output", "sarif=r.sarif", "--format=concise");
    assertEquals(0, result.code(), result.err());
    assertEquals(1, json(Files.readString(site.resolve("out/r.json"))).get("findings").size());
    assertTrue(Files.readString(site.resolve("r.sarif")).contains("\"2.1.0\""));
    assertEquals(1, result.out().lines().count());
    assertTrue(result.err().startsWith("Checked 1 article: 1 warning in 1 article."), result.err());
    try (var left = Files.list(site)) {
      assertTrue(left.noneMatch(file -> file.getFileName().toString().startsWith(".r.")));
    }
  }

  @Test
  void theJsonReportIsTheContract() throws IOException {
    write("docs/a.md", STALE);
    JsonNode report = json(run("docs", "--format=json").out());
    assertEquals("articlint", report.get("tool").asText());
    assertEquals(Project.TODAY, report.get("today").asText());
    assertEquals(1, report.get("articles").asInt());
    JsonNode finding = report.get("findings").get(0);
    assertEquals("docs/a.md", finding.get("path").asText());
    assertEquals(2, finding.get("line").asInt());
    assertEquals(16, finding.get("column").asInt());
    assertEquals(2, finding.get("endLine").asInt());
    assertEquals(26, finding.get("endColumn").asInt());
    assertEquals("metadata last_reviewed", finding.get("locator").asText());
    assertEquals(32, finding.get("fingerprint").asText().length());
    assertFalse(finding.get("suppressed").asBoolean());
    assertEquals(14, finding.size());
    assertEquals(0, report.get("failures").size());
    assertTrue(report.get("coverage").size() > 5);
  }

  @Test
  void standardInputIsAnArticleOfItsPath() throws IOException {
    write(
        "articlint.yaml",
        "archive: docs\noverrides: [{files: [docs/old/], rules: {stale-last-reviewed: off}}]\n");
    write("docs/a.md", "Words.\n");
    Cli.Result result =
        Cli.in(site)
            .stdin(STALE)
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
        Cli.in(site)
            .stdin(STALE)
            .run("check", "--stdin", "--stdin-filename", "docs/old/new.md", "--format=concise");
    assertEquals("", result.out());
  }

  @Test
  void oneArticleIsComparedWithItsArchive() throws IOException {
    String text =
        "The same words stand in three articles of this archive, which makes them"
            + " boilerplate that an editor ought to know about before publishing it again.\n";
    write("articlint.yaml", "archive: content\nexclude: [content/drafts/]\n");
    write("content/a.md", text);
    write("content/b.md", text);
    write("content/c.md", text);
    write("content/drafts/d.md", text);
    write("elsewhere/e.md", text);
    Cli.Result result = run("content/a.md", "--format=concise");
    assertEquals(
        "content/a.md:1:1: warning repeated-boilerplate: the paragraph stands in 3 articles of the"
            + " archive, word for word\n",
        result.out());
    assertEquals(3, run("--format=concise").out().lines().count(), "the archive is the default");
  }

  @Test
  void excludedFilesStayExcludedWhenTheyAreNamed() throws IOException {
    write("articlint.yaml", "exclude: [drafts/]\n");
    write("drafts/a.md", STALE);
    Cli.Result result = run("drafts/a.md");
    assertEquals(0, result.code());
    assertTrue(
        result.out().contains("Left out as excluded by the configuration: 1."), result.out());
    assertTrue(result.err().contains("no article was checked"), result.err());
  }

  @Test
  void whatGitIgnoresIsLeftOut() throws IOException {
    write(".gitignore", "build/\n*.tmp.md\n!keep.tmp.md\n");
    write("docs/.gitignore", "/local.md\n");
    for (String name :
        new String[] {
          "build/a.md",
          "b.tmp.md",
          "keep.tmp.md",
          "docs/local.md",
          "docs/deep/local.md",
          ".hidden/c.md"
        }) {
      write(name, STALE);
    }
    Cli.Result result = run(".", "--format=concise");
    assertEquals(2, result.out().lines().count(), result.out());
    assertTrue(result.out().contains("docs/deep/local.md:"), result.out());
    assertTrue(result.out().contains("keep.tmp.md:"), result.out());
    assertTrue(result.err().contains("Left out as ignored by git: 3."), result.err());
  }

  @Test
  void theNearestConfigurationHolds() throws IOException {
    write("articlint.yaml", "rules: {stale-last-reviewed: off}\n");
    write("blog/.articlint.yaml", "rules: {stale-last-reviewed: note}\n");
    write("a.md", STALE);
    write("blog/deep/b.md", STALE);
    assertTrue(run(".", "--format=concise").out().startsWith("blog/deep/b.md:2:16: note"));
    assertEquals(2, run(".", "--format=concise", "--no-config").out().lines().count());
    assertEquals("", run(".", "--format=concise", "--config", "articlint.yaml").out());
  }

  @Test
  void overridesHoldForTheirPathsAndTheLastWins() throws IOException {
    write(
        "articlint.yaml",
        """
        extends: recommended
        rules: {stale-last-reviewed: {severity: error, message: "old: {date}"}}
        overrides:
          - {files: [blog/], rules: {stale-last-reviewed: {check: {max-age: 100 years}}}}
          - {files: ["**/news.md"], rules: {stale-last-reviewed: {severity: note, check: {max-age: 1d}}}}
        """);
    write("a.md", STALE);
    write("blog/b.md", STALE);
    write("blog/news.md", STALE);
    assertEquals(
        "a.md:2:16: error stale-last-reviewed: old: 2020-01-01\n"
            + "blog/news.md:2:16: note stale-last-reviewed: old: 2020-01-01\n",
        run(".", "--format=concise").out());
  }

  @Test
  void formatsAreMapped() throws IOException {
    write("articlint.yaml", "formats: {\"*.page\": markdown, \"notes/**\": text}\n");
    write("a.page", STALE);
    write("notes/b", "# not a heading");
    Cli.Result result = run(".", "--format=concise");
    assertTrue(result.out().startsWith("a.page:2:16"), result.out());
    assertTrue(result.err().contains("Checked 2 articles"), result.err());
  }

  @Test
  void theDayComesFromTheOptionOrTheEnvironment() throws IOException {
    write("a.md", STALE);
    assertTrue(run("a.md", "--today=2020-06-01").out().contains("nothing found"));
    Cli.Result result =
        Cli.in(site).with("SOURCE_DATE_EPOCH", "1590969600").run("check", "a.md", "--format=json");
    assertEquals("2020-06-01", json(result.out()).get("today").asText());
    assertEquals(2, Cli.in(site).with("SOURCE_DATE_EPOCH", "soon").run("check", "a.md").code());
  }

  @Test
  void coloursAndWidthFollowTheTerminal() throws IOException {
    write("a.md", STALE);
    String escape = "\u001b[";
    assertFalse(run("a.md").out().contains(escape));
    assertTrue(run("a.md", "--color=always").out().contains(escape));
    assertTrue(Cli.in(site).with("ARTICLINT_COLUMNS", "60").run("a.md").out().contains(escape));
    assertTrue(Cli.in(site).with("FORCE_COLOR", "1").run("a.md").out().contains(escape));
    assertFalse(
        Cli.in(site)
            .with("ARTICLINT_COLUMNS", "60")
            .with("NO_COLOR", "1")
            .run("a.md")
            .out()
            .contains(escape));
    assertTrue(
        Cli.in(site)
            .with("ARTICLINT_COLUMNS", "60")
            .with("NO_COLOR", "1")
            .run("a.md")
            .out()
            .lines()
            .allMatch(line -> line.length() <= 60 || line.startsWith("a.md")));
  }

  @Test
  void rulesAreListed() throws IOException {
    String text = command("rules").out();
    assertTrue(text.contains("error    missing-rollback-note"), text);
    assertFalse(text.contains("missing-final-notes"), text);
    JsonNode all = json(command("rules", "--all", "--format=json").out());
    assertTrue(all.size() > 10);
    all.forEach(rule -> assertFalse(rule.get("fix").asText().isEmpty()));
  }

  @Test
  void everyRuleIsExplained() throws Exception {
    for (String id : new ShippedPacks().rulesById().keySet()) {
      String text = command("explain", id).out();
      for (String part : new String[] {id, "Why: ", "What to do: ", "Options of the kind"}) {
        assertTrue(text.contains(part), text);
      }
    }
    assertTrue(
        command("explain", "stale-last-reviewed").out().contains("last_reviewed: 2026-02-20"));
    Cli.Result unknown = command("explain", "stale");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("unknown rule 'stale'"), unknown.err());
  }

  @Test
  void theExamplesOfAPackAreRun() throws IOException {
    String pack =
        """
        pack: house
        rules:
          - id: no-foo
            title: Foo
            severity: note
            message: "'{match}' is not said here"
            why: w
            fix: f
            check: {kind: text-pattern, terms: [foo]}
            examples:
              - {bad: "Some foo.", findings: ["1:6: 'foo' is not said here"]}
              - {bad: "<p>foo", format: html}
              - {good: "Some bar."}
          - {id: no-example, title: t, severity: note, message: m, why: w, fix: f, check: {kind: text-pattern, terms: [x]}}
        """;
    write("house.yaml", pack);
    Cli.Result passes = Cli.in(site).run("test", "house.yaml");
    assertEquals(0, passes.code(), passes.err());
    assertEquals(
        "no-foo: 3 examples as expected\n3 examples, 3 as expected, 0 not.\n", passes.out());
    assertEquals("articlint: without examples: no-example\n", passes.err());

    write(
        "house.yaml",
        pack.replace("1:6", "1:7").replace("Some bar.", "foo").replace("<p>foo", "<p>bar"));
    Cli.Result differs = Cli.in(site).run("test", "house.yaml");
    assertEquals(1, differs.code());
    assertEquals(
        """
        no-foo: example 1 (bad) differs
          - 1:7: 'foo' is not said here
          + 1:6: 'foo' is not said here
        no-foo: example 2 (bad) differs
          - a finding
        no-foo: example 3 (good) differs
          + 1:1: 'foo' is not said here
        3 examples, 0 as expected, 3 not.
        """,
        differs.out());

    // What keeps an example from being read is not passed over.
    write("house.yaml", pack.replace("{good: \"Some bar.\"}", "{good: \"---\\na: [\\n---\\n\"}"));
    assertTrue(Cli.in(site).run("test", "house.yaml").out().contains("[invalid-front-matter]"));

    write("articlint.yaml", "extends: [./house.yaml]\n");
    write("house.yaml", pack);
    assertEquals(passes.out(), Cli.in(site).run("test").out());
    assertTrue(Cli.in(site).run("explain", "no-foo").out().contains("    Some foo."));
    assertEquals(2, Cli.in(site).run("test", "recommended").code());
    assertEquals(2, Cli.in(site).run("test", "none.yaml").code());
    write("house.yaml", pack.replace("good:", "god:"));
    assertTrue(
        Cli.in(site).run("test").err().contains("unknown option 'god', did you mean 'good'"));
  }

  @Test
  void theConfigurationOfAPathIsShownWithItsOrigins() throws IOException {
    write(
        "articlint.yaml",
        "fail-on: warning\nrules:\n  stale-last-reviewed: {check: {max-age: 180d}}\n  missing-rollback-note: off\n");
    write("a.md", STALE);
    String text = command("config", "a.md").out();
    assertTrue(text.startsWith("path: a.md\nconfiguration: articlint.yaml\narchive: .\n"), text);
    assertTrue(text.contains("fail-on: warning  (articlint.yaml:1)"), text);
    assertTrue(text.contains("check.max-age: 180d  (articlint.yaml:3)"), text);
    assertTrue(text.contains("check.count: paragraphs  (rules/recommended.yaml:"), text);
    assertTrue(text.contains("rules that are off: missing-rollback-note"), text);
    assertEquals(0, command("config", "--validate").code());
    write("sub/articlint.yaml", "fail_on: warning\n");
    write("other/articlint.yaml", "failon: warning\n");
    write("other/x.yaml", "");
    assertEquals(0, command("config", "--validate").code());
    Cli.Result both = command("config", "--validate", "--", "sub/articlint.yaml", "other/x.yaml");
    assertEquals(2, both.code());
    assertTrue(both.err().contains("sub/articlint.yaml:1:1"), both.err());
    assertTrue(both.err().contains("other/articlint.yaml:1:1"), both.err());
  }

  @Test
  void initWritesAConfigurationThatFits() throws IOException {
    write("content/a.md", "source_id: alphanode-1\n");
    write("node_modules/x/README.md", "# X\n");
    assertEquals(0, command("init").code());
    String yaml = Files.readString(site.resolve("articlint.yaml"));
    assertTrue(yaml.contains("extends: [recommended, alphanode]"), yaml);
    assertTrue(yaml.contains("archive: content/"), yaml);
    assertTrue(yaml.contains("exclude: [\"node_modules/**\"]"), yaml);
    assertEquals(0, command("config", "--validate").code());
    assertEquals(2, command("init").code(), "it does not overwrite");
  }

  @Test
  void completionScriptsAreForTheThreeShells() throws IOException {
    assertTrue(command("completion", "bash").out().contains("--show-suppressed"));
    assertTrue(command("completion", "zsh").out().contains("bashcompinit"));
    assertTrue(command("completion", "fish").out().contains("-l show-suppressed"));
    assertEquals(2, command("completion", "cmd").code());
  }

  @Test
  void allowedTextsMayStandInAFile() throws IOException {
    String text = "Every night at two the import reads the new products and writes what it did.";
    String other = "Ask the team of the shop before you change the hour of the import, please.";
    for (String name : List.of("a.md", "b.md", "c.md")) {
      write(name, text + "\n\n" + other + "\n");
    }
    write("allowed.txt", "Licences\n\n  " + text.toUpperCase(java.util.Locale.ROOT) + "\n \n");
    String check = "rules: {repeated-boilerplate: {check: {min-words: 12, allow: [%s]}}}\n";
    write("articlint.yaml", check.formatted("{file: allowed.txt}"));
    String concise = command("check", "--format=concise").out();
    assertEquals(3, concise.lines().count(), concise);
    assertTrue(concise.contains("a.md:3:1: "), concise);
    write("articlint.yaml", check.formatted("{file: allowed.txt}, \"" + other + "\""));
    assertEquals("", command("check", "--format=concise").out());

    write("articlint.yaml", check.formatted("{file: missing.txt}"));
    Cli.Result missing = command("check");
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("articlint.yaml:1:70: the file 'missing.txt' cannot be"));
    write("articlint.yaml", check.formatted("{path: allowed.txt}"));
    assertTrue(command("check").err().contains("allow lists single values, and {file: PATH}"));
    Files.writeString(files.getPath("/secret.txt"), text);
    write("articlint.yaml", check.formatted("{file: ../secret.txt}"));
    assertTrue(command("check").err().contains("it lies outside /site"));
  }

  @Test
  void anArticleMadeOfWhatOthersSayIsReportedOnce() throws IOException {
    String text = "Every night at two the import reads the new products and writes what it did.";
    write("a.md", text + "\n\nOwn words.\n");
    write("b.md", text + "\n");
    write("c.md", text + "\n\n" + "This is what only the third article has to say. ".repeat(4));
    write(
        "articlint.yaml",
        "rules: {repeated-boilerplate: off, boilerplate-share: {check: {min-words: 8}}}\n");
    assertEquals(
        "a.md:1:1: warning boilerplate-share: 88 % of the article's words stand in repeated"
            + " paragraphs (15 of 17)\n"
            + "b.md:1:1: warning boilerplate-share: 100 % of the article's words stand in repeated"
            + " paragraphs (15 of 15)\n",
        command("check", "--format=concise").out());
  }

  @Test
  void whatTheArchiveRepeatsIsListed() throws IOException {
    String text = "Every night at two the import reads the new products and writes what it did.";
    String near = text.replace("products", "prices");
    String tail = "Ask the team of the shop before you change the hour of the import, please.";
    write(
        "articlint.yaml",
        "rules: {repeated-boilerplate: {check: {min-words: 12, slots: [stack]}}}\n");
    for (String name : List.of("a", "b", "c")) {
      write(
          name + ".md",
          "---\nstack: "
              + name
              + " services\n---\n\n"
              + text
              + "\n\nOnly for "
              + name
              + " services this one paragraph is repeated with another name in it each time.\n");
    }
    write("d.md", near + "\n\n" + tail + "\n");
    Cli.Result all = command("boilerplate");
    assertEquals(0, all.code(), all.err());
    assertTrue(
        all.out().startsWith("3 articles, 3 times, 15 words, same\n    Every night"), all.out());
    assertTrue(all.out().contains("  a.md:5\n  b.md:5\n  c.md:5\n"), all.out());
    assertTrue(all.out().contains("2 repeated paragraphs in 4 articles; 2 shown."), all.out());

    JsonNode rows = json(command("boilerplate", "--format=json", "--stage", "near").out());
    assertEquals(1, rows.size());
    assertEquals(4, rows.get(0).get("articles").asInt());
    assertEquals(near, rows.get(0).get("text").asText());
    assertEquals("near", rows.get(0).get("stages").get(0).asText());
    rows = json(command("boilerplate", "--format=json", "--stage=same", "--no-slots").out());
    assertEquals(1, rows.size());
    assertEquals(3, rows.get(0).get("occurrences").asInt());
    assertEquals(3, rows.get(0).get("places").size());
    assertEquals(0, json(command("boilerplate", "--format=json", "--min-articles=5").out()).size());
    assertEquals(1, json(command("boilerplate", "--format=json", "--top=1").out()).size());
    assertEquals(2, command("boilerplate", "--min-articles", "1").code());
    assertEquals(2, command("boilerplate", "--no-config", "--stage", "other").code());
    Files.write(site.resolve("e.md"), new byte[] {(byte) 0xFF});
    assertEquals(3, command("boilerplate").code());
  }

  @Test
  void nearCopiesSayWhichWordsDiffer() throws IOException {
    String text =
        "Every night at two the import reads the new products from the shop and writes"
            + " what it did into the log of the day, which the team reads at nine.";
    write("a.md", text + "\n");
    write("b.md", text + "\n");
    write("c.md", text.replace("new products", "new prices").replace(" at nine", "") + "\n");
    Cli.Result result = run("c.md", "a.md", "b.md");
    assertTrue(
        result.out().contains("stands in 3 articles of the archive, nearly word for word"),
        result.out());
    assertTrue(
        result
            .out()
            .contains(
                "differs from the nearest one: 'prices' here, 'products' there; there also 'at nine'"),
        result.out());
    JsonNode finding =
        json(run("a.md", "b.md", "c.md", "--format=json").out()).get("findings").get(2);
    assertEquals(
        "nearly the same paragraph: 'prices' here, 'products' there; there also 'at nine'",
        finding.get("related").get(0).get("message").asText());

    // What is on the screen does not show it, what goes to the file does.
    run("a.md", "b.md", "c.md", "--format=concise", "--output=json=report.json");
    assertEquals(
        finding, json(Files.readString(site.resolve("report.json"))).get("findings").get(2));
  }

  @Test
  void helpAndVersion() {
    assertTrue(command("--help").out().contains("Exit codes: 0"));
    assertTrue(command("check", "--help").out().contains("--stdin-filename"));
    assertTrue(command("--version").out().startsWith("articlint 0."));
    assertTrue(command("help", "check").out().contains("--fail-on"));
  }

  /** Checks, on the day of the examples unless another is given. */
  private Cli.Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.remove("check");
    if (all.stream().noneMatch(arg -> arg.startsWith("--today"))) {
      all.add(0, "--today=" + Project.TODAY);
    }
    return command(all.toArray(String[]::new));
  }

  private Cli.Result command(String... args) {
    return Cli.in(site).run(args);
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
