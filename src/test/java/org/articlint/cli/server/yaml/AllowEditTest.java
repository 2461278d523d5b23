package org.articlint.cli.server.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding a paragraph to what a rule allows, in each way that a configuration can be written. */
class AllowEditTest {

  private static final String RULE = "repeated-boilerplate";
  private static final String TEXT = "This \"page\" is\n  licensed.";
  private static final String WRITTEN = "\"This \\\"page\\\" is licensed.\"";

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path top = files.getPath("/work/site");
  private final Path file = top.resolve("articlint.yaml");
  private final ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
  private final Configs configs = new Configs(top, top, Optional.empty(), true, options);

  @BeforeEach
  void makeDirectory() throws IOException {
    Files.createDirectories(top);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("", "rules:\n  RULE:\n    check:\n      allow:\n        - NEW\n"),
        Arguments.of(
            "# none\n", "# none\nrules:\n  RULE:\n    check:\n      allow:\n        - NEW\n"),
        Arguments.of(
            "# none", "# none\nrules:\n  RULE:\n    check:\n      allow:\n        - NEW\n"),
        Arguments.of(
            "fail-on: note # why\n# end\n",
            "fail-on: note # why\nrules:\n  RULE:\n    check:\n      allow:\n        - NEW\n# end\n"),
        Arguments.of(
            "fail-on: note\r\n",
            "fail-on: note\r\nrules:\r\n  RULE:\r\n    check:\r\n      allow:\r\n        - NEW\r\n"),
        Arguments.of("{}", "{rules: {RULE: {check: {allow: [NEW]}}}}"),
        Arguments.of("{fail-on: note}", "{fail-on: note, rules: {RULE: {check: {allow: [NEW]}}}}"),
        Arguments.of("rules:\n    no-author: off # 😀\nfail-on: note\n", null),
        Arguments.of("rules:\n    bare-link: off # 😀\nfail-on: note\n", null),
        Arguments.of(
            "rules: {missing-rollback-note: off}\n",
            "rules: {missing-rollback-note: off, RULE: {check: {allow: [NEW]}}}\n"),
        Arguments.of(
            "rules:\n    missing-rollback-note: off # 😀\n# then\n\nfail-on: note\n",
            "rules:\n    missing-rollback-note: off # 😀\n    RULE:\n      check:\n        allow:\n"
                + "          - NEW\n# then\n\nfail-on: note\n"),
        Arguments.of("rules:\n  RULE: on\n", "rules:\n  RULE: {check: {allow: [NEW]}}\n"),
        Arguments.of(
            "rules: {RULE: error} # x\n",
            "rules: {RULE: {severity: error, check: {allow: [NEW]}}} # x\n"),
        Arguments.of(
            "rules:\n  RULE:\n    severity: error # because\n\nfail-on: note\n",
            "rules:\n  RULE:\n    severity: error # because\n    check:\n      allow:\n"
                + "        - NEW\n\nfail-on: note\n"),
        Arguments.of(
            "rules:\n  RULE: {severity: error}\n",
            "rules:\n  RULE: {severity: error, check: {allow: [NEW]}}\n"),
        Arguments.of(
            "rules:\n  RULE: {check: {min-words: 12 }}\n",
            "rules:\n  RULE: {check: {min-words: 12, allow: [NEW] }}\n"),
        Arguments.of(
            "rules:\n  RULE:\n    check:\n      min-words: 12",
            "rules:\n  RULE:\n    check:\n      min-words: 12\n      allow:\n        - NEW"),
        Arguments.of(
            "rules: {RULE: {check: {allow: []}}}", "rules: {RULE: {check: {allow: [NEW]}}}"),
        Arguments.of(
            "rules: {RULE: {check: {allow: [a b, 'c, d',]}}}",
            "rules: {RULE: {check: {allow: [a b, 'c, d', NEW]}}}"),
        Arguments.of("rules: {RULE: {check: {allow: [\n  one two,\n  three # 3\n]}}}", null),
        Arguments.of(
            "rules: {RULE: {check: {allow: [\n  one two,\n  three\n]}}}",
            "rules: {RULE: {check: {allow: [\n  one two,\n  three, NEW\n]}}}"),
        Arguments.of(
            "rules: {RULE: {check: {allow: one two}}}",
            "rules: {RULE: {check: {allow: [one two, NEW]}}}"),
        Arguments.of("rules:\n  RULE:\n    check:\n      allow: one, two\n", null),
        Arguments.of(
            "rules:\n  RULE:\n    check:\n      allow: {file: known.txt}\n",
            "rules:\n  RULE:\n    check:\n      allow: [{file: known.txt}, NEW]\n"),
        Arguments.of("rules:\n  RULE:\n    check:\n      allow:\n        file: known.txt\n", null),
        Arguments.of(
            "rules:\n  RULE:\n    check:\n      allow:\n      - one # 1\n      - >-\n        two\n"
                + "        three\n      # end\n      min-words: 12\n",
            "rules:\n  RULE:\n    check:\n      allow:\n      - one # 1\n      - >-\n        two\n"
                + "        three\n      - NEW\n      # end\n      min-words: 12\n"),
        Arguments.of(
            "rules:\n  RULE:\n    check:\n      allow:\n        - ご利用条件\n",
            "rules:\n  RULE:\n    check:\n      allow:\n        - ご利用条件\n        - NEW\n"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theTextIsAddedAndAllElseStays(String yaml, String expected) throws IOException {
    Files.writeString(top.resolve("known.txt"), "Known by heart.\n");
    String text = yaml.replace("RULE", RULE);
    Optional<String> wanted =
        Optional.ofNullable(expected)
            .map(each -> each.replace("RULE", RULE).replace("NEW", WRITTEN));
    assertEquals(wanted, edited(text, RULE, TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nobody knows what a faulty configuration means.
        "rules: {RULE: {check: {min-word: 1}}}",
        "rules: {RULE: {check: {allow: [a b",
        "extends: [./none.yaml]",
        "rules:",
        // The rule is off, or off for the article.
        "rules: {RULE: off}",
        "overrides: [{files: ['*.md'], rules: {RULE: off}}]",
        // Other texts are allowed for the article, so that the rule as such does not count.
        "overrides: [{files: ['*.md'], rules: {RULE: {check: {allow: [a b]}}}}]",
        "extends: [./house.yaml]"
      })
  void nothingIsOfferedWhereItWouldNotHoldOrTakeSomethingAway(String yaml) throws IOException {
    Files.writeString(
        top.resolve("house.yaml"),
        "pack: house\nextends: [recommended]\noverrides: {%s: {check: {allow: [a b]}}}\n"
            .formatted(RULE));
    assertEquals(Optional.empty(), edited(yaml.replace("RULE", RULE), RULE, TEXT));
  }

  @Test
  void anOverrideOfOtherArticlesOrOfOtherOptionsDoesNotMatter() {
    String yaml =
        """
        overrides:
        - {files: [old/], rules: {repeated-boilerplate: {check: {allow: [a b]}}}}
        - {files: ['*.md'], rules: {repeated-boilerplate: {check: {min-words: 9}}}}
        """;
    assertTrue(edited(yaml, RULE, TEXT).orElseThrow().contains(WRITTEN));
  }

  @Test
  void otherKindsOfRulesAllowNothing() {
    assertEquals(Optional.empty(), edited("", "stale-last-reviewed", TEXT));
    assertEquals(Optional.empty(), edited("", "no-such-rule", TEXT));
    assertTrue(edited("rules: {repeated-step: on}", "repeated-step", TEXT).isPresent());
  }

  @Test
  void everyCharacterOfAParagraphCanBeWritten() {
    assertEquals(Optional.empty(), edited("", RULE, " \n"));
    assertEquals(Optional.empty(), edited("", RULE, "a bell \u0007"));
    String odd = "# - {x}: [y] & *z \\ ' % @ ` \u0085 \u2028 \uFEFF 日本語 😀";
    assertTrue(
        edited("", RULE, odd)
            .orElseThrow()
            .endsWith("- \"# - {x}: [y] & *z \\\\ ' % @ ` \\u0085 \\u2028 \\uFEFF 日本語 😀\"\n"));
  }

  @Test
  void theOpenTextCountsAndNotTheFile() throws IOException {
    Files.writeString(file, "rules: {%s: off}\n".formatted(RULE));
    assertTrue(edited("fail-on: note\n", RULE, TEXT).isPresent());
  }

  private Optional<String> edited(String yaml, String rule, String paragraph) {
    return new AllowEdit(configs, file, yaml)
        .of(top.resolve("page.md"), rule, paragraph)
        .map(edit -> TextEdit.apply(SourceText.of(yaml), List.of(edit)));
  }
}
