package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write first into configurations, packs and command lines, and what it meant. */
class FirstMistakesTest {

  private static final String RULE =
      """
        - id: %s
          title: t
          severity: warning
          message: "%s"
          why: w
          fix: f
          check: {%s}
      """;

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
    site.write("a.md", MemorySite.STALE);
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private void assertFaults(String configuration, String... faults) throws IOException {
    site.write("articlint.yaml", configuration);
    Cli.Result result = site.check("a.md");
    assertEquals(2, result.code(), result.err());
    for (String fault : faults) {
      assertTrue(result.err().contains(fault), fault + "\nis not in\n" + result.err());
    }
    String count = "articlint: %s fault%s in the configuration;";
    assertTrue(
        result.err().contains(count.formatted(faults.length, faults.length == 1 ? "" : "s")),
        result.err());
  }

  @Test
  void whatStandsOneLevelTooHighOrTooLow() throws IOException {
    assertFaults(
        """
        rules:
          repeated-boilerplate: {severity: off}
          stale-last-reviewed: {max-age: 180d}
          copied-article: {allow: [a]}
          missing-rollback-note: {check: {severity: note}}
        """,
        "articlint.yaml:2:36: 'off' is no severity; write 'repeated-boilerplate: off', without braces",
        "articlint.yaml:3:25: 'max-age' is an option of the check; write it under 'check'",
        "articlint.yaml:4:20: 'allow' is an option of the check; write it under 'check'",
        "articlint.yaml:5:35: 'severity' is no option of the check; write it beside 'check'");
  }

  @Test
  void aRuleAtTheTopOfAFile() throws IOException {
    site.write("house.yaml", "pack: house\nstale-last-reviewed: off\n");
    assertFaults(
        "extends: [house.yaml]\nstale-last-reviewed: off\nfail-no: error\nhouse: off\n",
        "articlint.yaml:2:1: unknown key 'stale-last-reviewed'; if it is a rule, write it under 'rules'",
        "articlint.yaml:3:1: unknown key 'fail-no', did you mean 'fail-on'",
        "articlint.yaml:4:1: unknown key 'house'; expected one of extends,",
        "house.yaml:2:1: unknown key 'stale-last-reviewed'; if it is a rule, write it under"
            + " 'overrides'");
  }

  @Test
  void aWordLikeTheRightOne() throws IOException {
    assertFaults(
        "fail-on: Warn\nrules: {stale-last-reviewed: warn, copied-article: {severity: err}}\n",
        "articlint.yaml:1:10: unknown fail-on 'Warn'; expected one of error, warning, note, never",
        "articlint.yaml:2:30: unknown rule setting 'warn', did you mean 'warning'; expected one of off",
        "articlint.yaml:2:63: unknown severity 'err', did you mean 'error'");
  }

  @Test
  void aRuleOfAPackThatIsNotUsed() throws IOException {
    String pack = "the rule 'stale-ms-date' is in the pack 'freshness', which is not used here";
    assertFaults("rules: {stale-ms-date: off}\n", "articlint.yaml:1:9: " + pack);
    assertFaults(
        "overrides: [{files: [a], rules: {stale-ms-date: off}}]\n",
        "articlint.yaml:1:34: " + pack + "; add that to 'extends'");
    site.write("articlint.yaml", "");
    assertTrue(site.check("a.md", "--rule=stale-ms-date").err().contains(pack));
    site.write("articlint.yaml", "extends: [freshness]\nrules: {stale-ms-date: off}\n");
    assertEquals(0, site.check("a.md").code());
  }

  @Test
  void aPartOfTheIdOfARule() throws IOException {
    assertFaults(
        "rules: {stale: off}\n",
        "articlint.yaml:1:9: unknown rule 'stale', did you mean 'stale-last-reviewed'; 'articlint rules"
            + " --all' lists all rules");
    Cli.Result explained = site.run("explain", "--no-config", "stale");
    assertEquals(
        "articlint: unknown rule 'stale', did you mean 'stale-last-changed', 'stale-last-reviewed' or"
            + " 'stale-ms-date'; 'articlint rules --all' lists all rules\n",
        explained.err());
    assertTrue(
        site.run("explain", "--no-config", "xyzzy")
            .err()
            .contains("rule 'xyzzy'; 'articlint rules"));
  }

  @Test
  void anIdTwice() throws IOException {
    site.write(
        "house.yaml",
        "pack: house\nrules:\n"
            + RULE.formatted("one", "m", "kind: text-pattern, terms: [a]")
            + RULE.formatted("one", "n", "kind: text-pattern, terms: [b]"));
    assertFaults(
        "extends: [house.yaml]\n", "house.yaml:10:9: the rule 'one' is defined on line 3 already");
  }

  @Test
  void anIdOfAnotherPack() throws IOException {
    site.write(
        "house.yaml",
        "pack: house\nrules:\n"
            + RULE.formatted("copied-article", "m", "kind: text-pattern, terms: [a]")
            + RULE.formatted("two", "n", "kind: text-pattern, terms: [b]"));
    site.write(
        "more.yaml",
        "pack: more\nrules:\n" + RULE.formatted("two", "m", "kind: text-pattern, terms: [a]"));
    assertFaults(
        "extends: [recommended, house.yaml, more.yaml]\n",
        "house.yaml:3:9: the rule 'copied-article' is in the pack 'recommended' already; choose another"
            + " id, or change that rule under 'overrides'",
        "more.yaml:3:9: the rule 'two' is in the pack 'house' (house.yaml:10) already; choose another");
  }

  @Test
  void faultsOfTheCheckAndOfItsMessageTogether() throws IOException {
    site.write(
        "house.yaml",
        "pack: house\nrules:\n"
            + RULE.formatted("one", "{foo}", "kind: metadata-schema, schema: {type: objekt}"));
    assertFaults(
        "extends: [house.yaml]\n",
        "house.yaml:6:14: unknown placeholder 'foo'; expected one of path, problem",
        "house.yaml:9:51: schema: not a JSON Schema, at /type");
  }

  @Test
  void aPatternInDoubleQuotes() throws IOException {
    site.write(
        "house.yaml",
        "pack: house\nrules:\n"
            + RULE.formatted("one", "m", "kind: text-pattern, patterns: [\"\\bword\\b\"]"));
    assertFaults(
        "extends: [house.yaml]\n",
        "house.yaml:9:44: in double quotes a backslash makes the control character U+0008 here; use"
            + " single quotes, in which it stands for itself");
    site.write(
        "house.yaml",
        "pack: house\nrules:\n"
            + RULE.formatted("one", "m\\tn", "kind: text-pattern, patterns: ['\\bword\\b']"));
    assertEquals(0, site.check("a.md").code(), "a tab may be meant");
  }

  @Test
  void aPathThatIsNone() throws IOException {
    assertFaults(
        "archive: \"a\\0b\"\n",
        "articlint.yaml:1:10: in double quotes a backslash makes the control character U+0000",
        "articlint.yaml:1:10: 'a\\x00b' cannot be a path");
  }

  @Test
  void aTextWithAColon() throws IOException {
    assertFaults(
        "rules: {copied-article: {check: {allow: [Note: this page]}}}\n",
        "articlint.yaml:1:42: allow lists texts, and {file: PATH} for those in a file; a text with a ':'"
            + " needs quotes");
  }

  @Test
  void globsThatMatchNothingAreToldByTheValidation() throws IOException {
    site.write("drafts/b.md", "");
    site.write(".git/hooks/x.sample", "");
    site.write(
        "articlint.yaml",
        """
        exclude: [draft/**, "drafts/**", "*.sample"]
        formats: {"*.log": text, "*.md": markdown}
        overrides:
          - files: [blog/**, a.md]
            rules: {stale-last-reviewed: off}
        """);
    Cli.Result result = site.run("config", "--validate");
    assertEquals(0, result.code());
    assertEquals(
        """
        articlint: articlint.yaml:1: no file matches 'draft/**' under 'exclude'
        articlint: articlint.yaml:1: no file matches '*.sample' under 'exclude'
        articlint: articlint.yaml:4: no file matches 'blog/**' under 'overrides'
        articlint: articlint.yaml:2: no file matches '*.log' under 'formats'
        """,
        result.err());
    assertEquals("", site.run("config").err(), "only the validation looks");
    assertEquals("", site.check("a.md", "--format=json").err().replaceAll("(?s).*nothing.*", ""));
  }

  @Test
  void aBranchApartFromItsOption() throws IOException {
    Cli.Result result = site.check("--changed", "main");
    assertEquals(2, result.code());
    assertEquals(
        "articlint: there is no file or directory 'main'; if it is the branch to compare with, write"
            + " --changed=main\n",
        result.err());
    assertFalse(site.check("main").err().contains("branch"), "nothing is compared");
  }

  @Test
  void aNameThatIsNotUtf8() {
    assertEquals(
        "articlint: there is no file or directory '\uFFFDa.md'; a name that is not UTF-8 cannot be"
            + " given here, so name its directory, or rename it\n",
        site.run("\uFFFDa.md").err());
  }

  @Test
  void noConfiguration() {
    assertEquals(
        "No articlint.yaml applies here; 'articlint init' writes one.\n",
        site.run("config", "--validate").out());
  }

  @Test
  void letterSwapsInCommands() {
    assertTrue(site.run("chekc").err().contains("did you mean the command 'check'?"));
    assertTrue(site.run("expalin").err().contains("did you mean the command 'explain'?"));
  }

  @Test
  void aTestOfNothing() throws IOException {
    assertEquals(
        "articlint: name the pack to test: articlint test house-rules.yaml (no articlint.yaml applies"
            + " here that would name one under 'extends')\n",
        site.run("test").err());
    site.write("articlint.yaml", "extends: [recommended]\n");
    assertTrue(site.run("test").err().contains("no rule has examples"));
  }

  @Test
  void aSuppressionOfAnUnknownRule() throws IOException {
    site.write(
        "a.md", "# A\n\n<!-- articlint-ignore repeated: a form letter -->\nWords of a letter.\n");
    assertTrue(
        site.check("a.md")
            .out()
            .contains(
                "unknown rule 'repeated', did you mean 'repeated-boilerplate' or 'repeated-step';"),
        site.check("a.md").out());
  }

  @Test
  void shellsCompleteRulesAndPacks() {
    String bash = site.run("completion", "bash").out();
    String fish = site.run("completion", "fish").out();
    assertTrue(bash.contains("local ID_option_args=(\"ai-assisted-without-reviewer\""), bash);
    assertTrue(bash.contains("local RULE_pos_param_args=(\"ai-assisted-without-reviewer\""), bash);
    assertTrue(bash.contains("local PACK_option_args=(\"recommended\" \"operations\""), bash);
    assertTrue(fish.contains("-l rule -r -a 'ai-assisted-without-reviewer "), fish);
    assertTrue(fish.contains("from explain' -a 'ai-assisted-without-reviewer "), fish);
  }
}
