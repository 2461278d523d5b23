package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the command line takes, and how it explains what it does not. */
class UsageTest {

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
  void wrongUsageIsExplained() throws IOException {
    site.write("a.md", MemorySite.STALE);
    assertUsage("articlint: unknown option '--frobnicate'\n", "a.md", "--frobnicate");
    assertUsage("unknown option '--\\x1b[2J'", "a.md", "--\u001b[2J");
    assertUsage("--today: 'now' is not a date", "a.md", "--today", "now");
    assertUsage(
        "unknown rule 'stale-last-review', did you mean", "a.md", "--rule=stale-last-review");
    assertUsage("--config: there is no file 'x.yaml'", "a.md", "--config", "x.yaml");
    assertUsage("exclude each other", "a.md", "--config", "a.md", "--no-config");
    assertUsage("--output: unknown format 'pdf'", "a.md", "--output", "pdf=x");
    assertUsage(
        "--output: write FORMAT=FILE, such as json=report.json, not 'report.html'",
        "a.md",
        "--output",
        "report.html");
    assertUsage("--output: write FORMAT=FILE", "a.md", "--output", "json=");
    assertUsage(
        "unknown option '--frmat', did you mean '--format'?\nTry 'articlint check --help'.\n",
        "a.md",
        "--frmat=json");
    assertUsage("--format: unknown value 'pdf'; expected one of text, concise,", "--format", "pdf");
    assertUsage("--format: unknown value 'jsn', did you mean 'json'", "--format=jsn");
    assertUsage("--lines: unknown value 'some'; expected one of all, changed", "--lines", "some");
    assertUsage("--threads: 'many' is not a whole number", "--threads", "many");
    assertUsage("--format is given more than once", "--format=json", "--format=text");
    assertUsage("--format needs a value: FORMAT", "a.md", "--format");
    assertUsage("RULE is missing: The id of the rule.", "explain");
    assertUsage(
        "ACTION: unknown value 'make'; expected one of create, prune, report", "baseline", "make");
    assertUsage("'b.md' is one argument too many", "rules", "a.md", "b.md");
    assertUsage(
        "there is no file or directory 'ruls', and no such command; did you mean the command"
            + " 'rules'?",
        "ruls");
    assertUsage("there is no file or directory 'overdue', and no such command\n", "overdue");
    assertUsage("there is no file or directory 'b.md'\n", "b.md");
    assertUsage("--threads: at least 1", "a.md", "--threads", "0");
    assertUsage("go together", "--stdin");
    assertUsage("unknown pack 'x'", "a.md", "--pack", "x");
    Files.createDirectories(site.directory.resolve("empty"));
    assertUsage("no article was found", "empty");
  }

  @Test
  void anOptionOfOneLetterHasALongName() throws IOException {
    site.write("a.md", MemorySite.STALE);
    assertUsage("unknown option '-q', did you mean '--quiet'?\n", "a.md", "-q");
    assertUsage("unknown option '-Q', did you mean '--quiet'?\n", "a.md", "-Q");
    assertUsage("unknown option '-v', did you mean '-V' or '--version'?\n", "a.md", "-v");
    assertUsage("did you mean '--format', '--fail-on' or '--fix'?\n", "a.md", "-f=json");
    assertUsage("unknown option '-x'\n", "a.md", "-x");
  }

  private void assertUsage(String expected, String... args) {
    Cli.Result result = site.run(args);
    assertEquals(2, result.code(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().contains(expected), result.err());
  }

  @Test
  void theDayComesFromTheOptionOrTheEnvironment() throws IOException {
    site.write("a.md", MemorySite.STALE);
    assertTrue(site.check("a.md", "--today=2020-06-01").out().contains("nothing found"));
    Cli.Result result =
        site.cli().with("SOURCE_DATE_EPOCH", "1590969600").run("check", "a.md", "--format=json");
    assertEquals("2020-06-01", MemorySite.json(result.out()).get("today").asText());
    for (String other : List.of("soon", "1.5", "99999999999999999")) {
      assertEpochRefused(other, "'%s' is not a number of seconds since 1970-01-01");
    }
    assertEpochRefused(
        "253402300800", "%s seconds are in the year 10000, and 9999 is the last one");
    assertEpochRefused("1795219200000", "%s seconds are in the year 58858, and 9999 is the last");
    assertEpochRefused(
        "-99999999999999", "%s seconds are in the year -3166904, and 1 is the first one");
    assertEpochRefused("-62135596801", "%s seconds are in the year 0, and 1 is the first one");
    assertEquals(
        1, site.cli().with("SOURCE_DATE_EPOCH", "-62135596800").run("check", "a.md").code());
    assertEquals(
        0, site.cli().with("SOURCE_DATE_EPOCH", "253402300799").run("check", "a.md").code());
    assertUsage("'+10000-01-01' is not a date", "a.md", "--today", "+10000-01-01");
    assertUsage("'-0001-01-01' is not a date", "a.md", "--today=-0001-01-01");
  }

  private void assertEpochRefused(String epoch, String message) {
    Cli.Result result = site.cli().with("SOURCE_DATE_EPOCH", epoch).run("check", "a.md");
    assertEquals(2, result.code());
    String expected = "SOURCE_DATE_EPOCH: " + message.formatted(epoch);
    assertTrue(result.err().contains(expected), result.err());
  }

  @Test
  void helpAndVersion() {
    assertTrue(site.run("--help").out().contains("Exit codes: 0"));
    assertTrue(site.run("check", "--help").out().contains("--stdin-filename"));
    assertTrue(site.run("--version").out().startsWith("articlint 0."));
    assertTrue(site.run("help", "check").out().contains("--fail-on"));
  }

  @Test
  void completionScriptsAreForTheThreeShells() throws IOException {
    assertTrue(site.run("completion", "bash").out().contains("--show-suppressed"));
    assertTrue(site.run("completion", "zsh").out().startsWith("#compdef articlint\n"));
    assertTrue(site.run("completion", "fish").out().contains("-l show-suppressed"));
    assertEquals(2, site.run("completion", "cmd").code());
  }

  @Test
  void initWritesAConfigurationThatFits() throws IOException {
    site.write("content/a.md", "source_id: alphanode-1\n");
    assertEquals(0, site.run("init").code());
    String yaml = site.read("articlint.yaml");
    assertTrue(yaml.contains("  - alphanode   # articles have ids of alphanode\n"), yaml);
    assertTrue(yaml.contains("archive: content/"), yaml);
    assertEquals(0, site.run("config", "--validate").code());
    assertEquals(2, site.run("init").code(), "it does not overwrite");
  }
}
