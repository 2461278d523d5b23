package org.articlint.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faulty packs and configurations, on a file system in memory. */
class ConfigFaultsTest {

  private FileSystem files;

  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = Files.createDirectories(files.getPath("/site"));
    Files.writeString(site.resolve("a.md"), "# A\n\nWords.\n");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void everyFaultOfAPackIsReportedAtItsPlace() throws IOException {
    Files.writeString(
        site.resolve("house.yaml"),
        """
        pack: house
        rules:
          - id: unknown-kind
            title: t
            severity: error
            message: m
            why: w
            fix: f
            check: {kind: required-contents}
          - id: unknown-option
            title: t
            severity: error
            message: m
            why: w
            fix: f
            check:
              kind: count-mismatch
              declared: a
              count: words
              toleranze: 3
          - id: bad-pattern
            title: t
            severity: error
            message: m
            why: w
            fix: f
            check:
              kind: required-content
              when: {title: '(unclosed'}
              require: {heading: 'x'}
          - id: bad-severity
            title: t
            severity: fatal
            message: "{nothing}"
            why: w
            fix: f
            check: {kind: stale-date, dates: [a]}
          - title: no id
            severity: error
            message: m
            why: w
            fix: f
            check: {kind: stale-date, dates: [a]}
          - id: kind-as-key
            title: t
            severity: error
            message: m
            why: w
            fix: f
            check: {text-pattern: {terms: [a]}}
        """);
    Files.writeString(site.resolve("articlint.yaml"), "extends: [./house.yaml]\n");
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .contains(
                "house.yaml:9:19: unknown kind 'required-contents', did you mean"
                    + " 'required-content'"),
        result.err());
    assertTrue(
        result
            .err()
            .contains("house.yaml:20:7: unknown option 'toleranze', did you mean" + " 'tolerance'"),
        result.err());
    assertTrue(
        result.err().contains("house.yaml:29:21: title: not a regular expression"), result.err());
    assertTrue(result.err().contains("house.yaml:33:15: unknown severity 'fatal'"), result.err());
    assertTrue(result.err().contains("house.yaml:38:5: 'id' is missing"), result.err());
    assertTrue(
        result
            .err()
            .contains(
                "house.yaml:50:13: check: write 'kind: text-pattern', and its options beside it"),
        result.err());
    assertTrue(result.err().contains("^"), "a caret shows the place");
  }

  @Test
  void wrongExpressionsSchemasTermsAndPatternsAreReportedBeforeAnyArticleIsRead()
      throws IOException {
    Files.writeString(site.resolve("schema.json"), "{\n  \"type\": \"objekt\"\n}\n");
    Files.writeString(site.resolve("terms.txt"), "fine\n--\n");
    String rule =
        "  - {id: r%d, title: t, severity: error, message: m, why: w, fix: f, check: %s}\n";
    String[] checks = {
      "{kind: metadata-expression, expression: 'counts.wrds > 3'}",
      "{kind: metadata-expression, expression: 'title + 3'}",
      "{kind: metadata-expression, expression: 'title'}",
      "{kind: metadata-expression, expression: 'metadata.a =='}",
      "{kind: metadata-schema, schema: {type: objekt, properties: {a: {minimum: x}}}}",
      "{kind: metadata-schema, schema: {properties: {a: {pattern: '('}}}}",
      "{kind: metadata-schema, schema: {$ref: 'https://example.org/s.json'}}",
      "{kind: metadata-schema, schema: {file: schema.json}}",
      "{kind: metadata-schema, schema: {file: none.json}}",
      "{kind: text-pattern, terms: ['--'], patterns: ['(']}",
      "{kind: text-density, terms: [{file: terms.txt}]}",
      "{kind: text-density, terms: [{file: none.txt}]}",
      "{kind: text-pattern}",
      "{kind: text-pattern, replace: {'!!': a}}",
      "{kind: text-pattern, terms: [a], scope: [title, footnote]}",
      "{kind: stale-date, expiry-comments: perhaps}",
      "{kind: unique-metadata}"
    };
    StringBuilder pack = new StringBuilder("pack: house\nrules:\n");
    for (int i = 0; i < checks.length; i++) {
      pack.append(rule.formatted(i, checks[i]));
    }
    Files.writeString(site.resolve("house.yaml"), pack);
    Files.delete(site.resolve("a.md"));
    Files.createDirectory(site.resolve("a.md")); // no article is looked at
    Files.writeString(site.resolve("articlint.yaml"), "extends: [./house.yaml]\n");
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code());
    String[] lines = pack.toString().split("\n", -1);
    // The line, what stands at the column, and the message.
    String[][] faults = {
      {
        "3",
        "'counts",
        "expression: character 1: unknown name 'counts.wrds'; known names are metadata"
      },
      {"4", "'title +", "expression: character 7: '+' does not work with"},
      {"5", "'title'", "expression: character 1: this must be true or false, but it is text"},
      {"6", "'metadata.a", "expression: character 14: the expression ends before it is complete"},
      {"7", "objekt", "schema: not a JSON Schema, at /type"},
      {"7", "x}", "schema: not a JSON Schema, at /properties/a/minimum"},
      {"8", "'('", "schema: not a regular expression: Unclosed group"},
      {"9", "'https:", "schema: a reference must point into the schema itself"},
      {"11", "none.json", "the file 'none.json' cannot be read: there is no such file"},
      {"12", "'--'", "terms: a term needs a letter or a digit, but '--' has none"},
      {"12", "'('", "patterns: not a regular expression: Unclosed group"},
      {"13", "terms.txt", "terms: a term needs a letter or a digit"},
      {"14", "none.txt", "the file 'none.txt' cannot be read: there is no such file"},
      {"15", "{kind", "'terms', 'patterns' or 'replace' is required"},
      {"16", "{'!!'", "replace: a term needs a letter or a digit"},
      {"17", "footnote", "unknown scope 'footnote'; expected one of title, heading"},
      {"18", "perhaps", "expiry-comments is true or false, not 'perhaps'"},
      {"19", "{kind", "'metadata' is missing"}
    };
    for (String[] fault : faults) {
      int column = lines[Integer.parseInt(fault[0]) - 1].indexOf(fault[1]) + 1;
      String expected = "house.yaml:%s:%d: %s".formatted(fault[0], column, fault[2]);
      assertTrue(result.err().contains(expected), expected + "\nis not in\n" + result.err());
    }
    assertTrue(result.err().contains("schema.json:2:11: schema: not a JSON Schema, at /type"));
  }

  @Test
  void everyFaultOfAConfigurationIsReported() throws IOException {
    Files.writeString(
        site.resolve("articlint.yaml"),
        """
        extend: [recommended]
        fail-on: sometimes
        exclude: ["[a"]
        archive: nowhere/
        rules:
          missing-rolback-note: off
          repeated-boilerplate: {check: {min-articles: 1, min-word: 3}}
          stale-last-reviewed: {severity: high, check: {max-age: soon}}
        overrides:
          - files: ["x"]
        formats: {"*.log": logfile}
        """);
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code());
    for (String expected :
        new String[] {
          "articlint.yaml:1:1: unknown key 'extend', did you mean 'extends'",
          "articlint.yaml:2:10: unknown fail-on 'sometimes'",
          "articlint.yaml:3:11: exclude: not a glob",
          "articlint.yaml:4:10: there is no directory 'nowhere/'",
          "articlint.yaml:6:3: unknown rule 'missing-rolback-note', did you mean"
              + " 'missing-rollback-note'",
          "articlint.yaml:7:51: unknown option 'min-word', did you mean 'min-words'",
          "articlint.yaml:8:35: unknown severity 'high'",
          "articlint.yaml:8:58: max-age: 'soon' is not a period",
          "articlint.yaml:10:5: 'rules' is missing: what changes in rules",
          "articlint.yaml:11:20: unknown format 'logfile'"
        }) {
      assertTrue(result.err().contains(expected), expected + "\nis not in\n" + result.err());
    }
  }

  @Test
  void overridesThatAreWrongTogetherAreReportedByEveryCommandThatReadsThem() throws IOException {
    config(
        """
        overrides:
          - files: ["**"]
            rules: {stale-last-reviewed: {check: {dates: [], due-dates: [due]}}}
          - files: ["old/**"]
            rules: {stale-last-reviewed: {check: {due-dates: []}}}
          - files: ["new/**"]
            rules: {stale-last-revewed: off}
        """);
    for (String[] command : new String[][] {{"check", "."}, {"config", "--validate"}}) {
      Cli.Result result = Cli.in(site).run(command);
      assertEquals(2, result.code(), result.out());
      for (String expected :
          new String[] {
            "articlint.yaml:5:42: 'dates', 'due-dates' or 'expiry-comments' is required; the"
                + " override on line 3 may apply to the same file",
            "articlint.yaml:7:13: unknown rule 'stale-last-revewed'",
            "2 faults in the configuration"
          }) {
        assertTrue(result.err().contains(expected), expected + "\nis not in\n" + result.err());
      }
    }
  }

  @Test
  void aValueThatACheckRefusesIsReportedAtItsMapping() throws IOException {
    config("rules: {repeated-boilerplate: {check: {min-articles: 1}}}\n");
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("min-articles is at least 2, not 1"), result.err());
  }

  @Test
  void yamlThatCannotBeReadIsReportedAtItsPlace() throws IOException {
    config("rules:\n  a: [1\n  b: 2\n");
    assertFault("articlint.yaml:2:6: the list that begins here with '[' is not closed");
    config("extends: recommended\nextends: alphanode\n");
    assertFault("articlint.yaml:2:1: the key 'extends' is on line 1 already");
    config("a: &x 1\nb: *x\n");
    assertFault("aliases (*name) are not supported");
    config("- a\n");
    assertFault("keys with values were expected");
    config("fail-on: error\n---\nfail-on: note\n");
    assertFault("a second YAML document");
  }

  private void config(String yaml) throws IOException {
    Files.writeString(site.resolve("articlint.yaml"), yaml);
  }

  private void assertFault(String expected) {
    Cli.Result result = Cli.in(site).run("check", ".");
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains(expected), expected + "\nis not in\n" + result.err());
  }
}
