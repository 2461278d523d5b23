package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Metadata, schemas and patterns made to mislead, stop or crash the tool. */
class HostileMetadataTest {

  private static final Duration SECONDS = Duration.ofSeconds(20);

  @TempDir Path directory;

  static Stream<Arguments> awkwardArticles() {
    return Stream.of(
        Arguments.of("empty", "", ""),
        Arguments.of("only a mark", "\uFEFF", ""),
        Arguments.of("only a fence", "---", ""),
        Arguments.of("a thematic break first", "---\n\nText.\n\n---\n", ""),
        Arguments.of(
            "unclosed", "---\ntitle: x\n\nText.\n", "1:1 the metadata that begins here has no end"),
        Arguments.of("duplicate key", "---\na: 1\na: 2\n---\n", "3:1 the key 'a' is already set"),
        Arguments.of("list", "---\n- a: 1\n---\n", "2:1 the metadata is a list"),
        Arguments.of("tab", "---\na:\n\tb: 1\n---\n", "3:1 there is a tab here"),
        Arguments.of(
            "alias to nothing",
            "---\na: *b\n---\n",
            "2:4 a value that begins with * must be in quotes"),
        Arguments.of("recursive", "---\na: &a [*a]\n---\n", "2:8 *a stands for a list"),
        Arguments.of("scalar alias", "---\na: &a x\nb: *a\n---\n", ""),
        Arguments.of("tag that snakeyaml trips over", "---\ntag: !%f\n---\n", "2:"),
        Arguments.of("two documents", "---\na: 1\n--- \nText\n", ""),
        Arguments.of("escape", "---\ntitle: \"\\ud800 \\e[2J\"\n---\n", ""),
        Arguments.of(
            "control character",
            "---\ntitle: a\u001bb\n---\n",
            "2:9 the invisible character U+001B"),
        Arguments.of("emoji before", "---\n\uD83D\uDE00: 1\na: [\n---\n", "3:4"),
        Arguments.of("deep", "---\na: " + "[".repeat(30) + "]".repeat(30) + "\n---\n", "2:"),
        Arguments.of("complex key", "---\na: 1\n? [b]\n: c\n---\n", "3:3 a key must be"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("awkwardArticles")
  void frontMatterIsReportedWhereItIsWrong(String name, String text, String expected)
      throws Exception {
    write("a.md", text);
    Cli.Result result = assertTimeoutPreemptively(SECONDS, () -> concise("a.md"));
    if (expected.isEmpty()) {
      assertEquals("", result.out(), result.out());
      assertEquals(0, result.code());
    } else {
      int space = expected.indexOf(' ');
      String place = space < 0 ? expected : expected.substring(0, space);
      assertTrue(result.out().startsWith("a.md:" + place), result.out());
      assertTrue(result.out().contains(space < 0 ? "" : expected.substring(space)), result.out());
      assertEquals(1, result.code());
    }
  }

  @Test
  void aFaultInTheMetadataDoesNotHideTheBody() throws Exception {
    write(
        "a.md",
        "---\na: [\n---\n\n"
            + Files.readString(Project.RULE_EXAMPLES.resolve("missing-rollback-note/bad.md")));
    Cli.Result result = concise("a.md");
    assertTrue(result.out().contains("invalid-front-matter"), result.out());
    assertTrue(result.out().contains("missing-rollback-note"), result.out());
  }

  @Test
  void aPatternThatRunsAwayIsAFailureThatNamesItsRule() throws Exception {
    write("title.md", "# " + "x".repeat(20_000) + "\n\nText.\n");
    write("other.md", "---\nlast_reviewed: 2020-01-01\n---\n\nText.\n");
    write(
        "pack.yaml",
        """
        pack: slow
        extends: [recommended]
        rules:
          - id: slow-rule
            title: t
            severity: error
            message: m
            why: w
            fix: f
            check:
              kind: required-content
              when: {title: '.*.*.*='}
              require: {heading: x}
        """);
    Cli.Result result =
        assertTimeoutPreemptively(
            SECONDS, () -> concise("--no-config", "--pack", "pack.yaml", "."));
    assertEquals(3, result.code());
    assertTrue(
        result
            .err()
            .contains("title.md: the rule slow-rule could not be run: its pattern '.*.*.*=' needs"),
        result.err());
    assertTrue(result.out().contains("other.md:2:16: warning stale-last-reviewed"), result.out());
  }

  @Test
  void whatMetadataAsksOfSchemasAndExpressionsIsBounded() throws Exception {
    write("a.md", "---\nname: " + "a".repeat(50_000) + "!\n---\n");
    write("b.md", "---\nitems: [" + "1, ".repeat(5_000) + "1]\n---\n");
    write(
        "pack.yaml",
        """
        pack: slow
        rules:
          - {id: slow-schema, title: t, severity: error, message: m, why: w, fix: f, check: {kind: metadata-schema, schema: {properties: {name: {pattern: '^(a+)+$'}}}}}
          - {id: slow-expression, title: t, severity: error, message: m, why: w, fix: f, check: {kind: metadata-expression, expression: 'metadata.items.exists(a, metadata.items.exists(b, b == a + 1))'}}
          - {id: slow-terms, title: t, severity: error, message: m, why: w, fix: f, check: {kind: text-pattern, metadata: [name], patterns: ['(a+)+$']}}
        """);
    Cli.Result result =
        assertTimeoutPreemptively(
            SECONDS, () -> concise("--no-config", "--pack", "pack.yaml", "."));
    assertEquals(3, result.code(), result.out() + result.err());
    assertTrue(result.err().contains("a.md: the rule slow-schema could not be run"), result.err());
    assertTrue(result.err().contains("a.md: the rule slow-terms could not be run"), result.err());
    assertTrue(
        result
            .err()
            .contains(
                "b.md: the rule slow-expression could not be run: its expression goes through more"),
        result.err());
    assertEquals("", result.out(), "a spent budget is no finding");
  }

  @Test
  void manyBlocksAreLookedThroughInSecondsOfCpuTime() throws Exception {
    StringBuilder text = new StringBuilder("+++\n");
    for (int i = 0; i < 33_000; i++) {
      text.append("[approved").append(i).append("]\nby = 1\n");
    }
    write("a.md", text.append("+++\n\nText.\n").toString());
    Cli.Result result = assertTimeoutPreemptively(SECONDS, () -> concise("a.md"));
    assertEquals(0, result.code(), result.out() + result.err());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private Cli.Result concise(String... args) {
    String[] all = new String[args.length + 5];
    all[0] = "check";
    all[1] = "--format";
    all[2] = "concise";
    all[3] = "--today";
    all[4] = Project.TODAY;
    System.arraycopy(args, 0, all, 5, args.length);
    return Cli.in(directory).run(all);
  }
}
