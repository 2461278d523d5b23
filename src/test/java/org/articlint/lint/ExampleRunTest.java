package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.rule.Rule;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRunTest {

  private static final String FOUND = "1:1: the word 'old' stands here";

  @TempDir Path directory;

  /** Runs the only example of a rule that finds the word old. */
  private ExampleRun.Outcome run(String example) throws IOException, ConfigException {
    Files.writeString(
        directory.resolve("pack.yaml"),
        """
        pack: mine
        rules:
          - id: old-word
            title: t
            severity: error
            message: "the word '{match}' stands here"
            why: w
            fix: f
            check: {kind: text-pattern, patterns: [old]}
            examples:
              - %s
        """
            .formatted(example));
    ShippedPacks packs = new ShippedPacks();
    ConfigOptions options =
        ConfigOptions.withPacks(packs, List.of(directory.resolve("pack.yaml").toString()));
    Rule rule =
        new Configs(directory, directory, Optional.empty(), false, options)
            .of(directory)
            .allRules()
            .get("old-word");
    List<ExampleRun.Outcome> outcomes =
        new ExampleRun(directory, LocalDate.of(2026, 11, 21), packs, packs.vocabulary()).run(rule);
    assertEquals(1, outcomes.size());
    assertEquals(1, outcomes.get(0).number());
    assertEquals("old-word", outcomes.get(0).rule());
    return outcomes.get(0);
  }

  private static void assertOutcome(
      ExampleRun.Outcome outcome, List<String> missing, List<String> unexpected) {
    assertEquals(missing, outcome.missing());
    assertEquals(unexpected, outcome.unexpected());
    assertEquals(missing.isEmpty() && unexpected.isEmpty(), outcome.passes());
  }

  @Test
  void aGoodExampleHasNoFindings() throws Exception {
    assertOutcome(run("{good: new words}"), List.of(), List.of());
    assertOutcome(run("{good: old words}"), List.of(), List.of(FOUND));
  }

  @Test
  void aBadExampleHasAnyFindingOfTheRule() throws Exception {
    assertOutcome(run("{bad: old words}"), List.of(), List.of());
    assertOutcome(run("{bad: new words}"), List.of("a finding"), List.of());
  }

  @Test
  void findingsThatAreListedAreAllAndNoOthers() throws Exception {
    assertTrue(run("{bad: old words, findings: [\"" + FOUND + "\"]}").passes());
    assertOutcome(
        run("{bad: old words, findings: [\"2:1: another\"]}"),
        List.of("2:1: another"),
        List.of(FOUND));
    assertOutcome(
        run("{bad: old old words, findings: [\"" + FOUND + "\"]}"),
        List.of(),
        List.of(FOUND.replace("1:1", "1:5")));
  }

  @Test
  void aFindingOfAnotherRuleIsNoneOfTheRule() throws Exception {
    String broken = "\"---\\ntags: [a\\n---\\n\\n%s words\\n\"";
    ExampleRun.Outcome alone = run("{bad: " + broken.formatted("new") + "}");
    assertEquals(List.of("a finding"), alone.missing());
    assertEquals(1, alone.unexpected().size());
    assertTrue(alone.unexpected().get(0).endsWith("[invalid-front-matter]"), alone::toString);
    ExampleRun.Outcome both = run("{bad: " + broken.formatted("old") + "}");
    assertEquals(List.of(), both.missing());
    assertEquals(alone.unexpected(), both.unexpected());
    assertFalse(both.passes());
  }

  @Test
  void aSuppressedFindingIsNone() throws Exception {
    assertOutcome(
        run("{good: \"<!-- articlint-ignore-file old-word: kept -->\\n\\nold words\"}"),
        List.of(),
        List.of());
  }

  @Test
  void findingsInTheArticlesBesideAreNotOfTheExample() throws Exception {
    assertOutcome(run("{good: new words, beside: [old words]}"), List.of(), List.of());
  }
}
