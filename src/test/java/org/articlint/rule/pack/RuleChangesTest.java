package org.articlint.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.check.TextDensity;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.junit.jupiter.api.Test;

/** Packs that change each other's rules. */
class RuleChangesTest {

  private static final String RULE =
      "{id: %s, title: t, severity: warning, message: '{count}', why: w, fix: f, check: {kind:"
          + " text-density, terms: [a], min-words: 10}}";
  private static final String BASE =
      "pack: base\nrules: [%s, %s]\n".formatted(RULE.formatted("one"), RULE.formatted("two"));

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Map<String, Rule> all = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  @Test
  void aWordSwitchesARuleOffAndOnOrGivesItASeverity() {
    collect(BASE, "pack: b\noverrides: {one: off, two: error}\n");
    assertEquals(List.of("two"), List.copyOf(rules.keySet()));
    assertEquals(Severity.ERROR, rules.get("two").severity());
    collect("pack: c\noverrides: {one: true, two: false}\n");
    assertEquals(List.of("one"), List.copyOf(rules.keySet()));
    assertEquals(Severity.WARNING, rules.get("one").severity());
    assertEquals(List.of("one", "two"), List.copyOf(all.keySet()));
  }

  @Test
  void partsChangeAndTheOthersStay() {
    collect(BASE, "pack: b\noverrides: {one: {check: {min-words: 20}, severity: note}}\n");
    Rule one = rules.get("one");
    TextDensity check = (TextDensity) one.check();
    assertEquals(20, check.minWords());
    assertEquals(((TextDensity) all.get("one").check()).terms(), check.terms());
    assertEquals("{count}", one.message());
    assertEquals(Severity.NOTE, one.severity());
    assertEquals(
        List.of(
            "check.kind@p0.yaml:2",
            "check.terms@p0.yaml:2",
            "check.min-words@p1.yaml:2",
            "severity@p1.yaml:2"),
        one.settings().stream().map(each -> each.name() + "@" + each.origin()).toList());
  }

  @Test
  void aFaultyPartIsReportedAndTheOthersHold() {
    collect(
        BASE,
        "pack: b\noverrides:\n  one: {severity: high, message: '{counts}', chek: {}}\n"
            + "  two: {message: m, check: {min-words: ten}}\n");
    assertEquals(
        List.of(
            "3:19: unknown severity 'high'; expected one of error, warning, note",
            "3:34: unknown placeholder 'counts', did you mean 'count'; expected one of count, density,"
                + " matches, words",
            "3:46: unknown key 'chek', did you mean 'check'; expected one of severity, message, check",
            "4:40: min-words is a whole number, not 'ten'"),
        messages());
    assertEquals(Severity.WARNING, rules.get("one").severity());
    assertEquals("m", rules.get("two").message());
  }

  @Test
  void aChangeThatTheCheckRefusesLeavesTheRule() {
    collect(BASE, "pack: b\noverrides: {one: {severity: note, check: {terms: []}}}\n");
    assertEquals(1, messages().size(), messages().toString());
    assertTrue(messages().get(0).startsWith("2:42: "), messages().get(0));
    assertEquals(Severity.WARNING, rules.get("one").severity());
  }

  @Test
  void anUnknownRuleAndAnUnknownWordAreReported() {
    collect(BASE, "pack: b\noverrides: {onn: off, two: of, one: [off]}\n");
    assertEquals(
        List.of(
            "2:13: unknown rule 'onn', did you mean 'one'; expected one of one, two",
            "2:28: unknown rule setting 'of', did you mean 'off'; expected one of off, on, false, true,"
                + " error, warning, note",
            "2:37: one is one of off, on, false, true, error, warning, note, or a mapping with"
                + " severity, message, check"),
        messages());
  }

  @Test
  void aRuleOfTwoPacksIsReportedUnlessItIsTheSame() {
    Pack base = read(BASE, 0);
    RuleChanges.collect(base, all, rules, problems);
    RuleChanges.collect(base, all, rules, problems);
    assertEquals(List.of(), messages());
    collect("pack: other\nrules: [%s]\n".formatted(RULE.formatted("one")));
    assertEquals(
        List.of(
            "0:0: the rule 'one' is defined by another pack already; change it under overrides"),
        messages());
  }

  @Test
  void parentsComeFirstAndAPackMayHaveItsOwnRulesOff() {
    Pack parent = read(BASE, 0);
    Pack own =
        read(
            "pack: own\nrules: [%s]\noverrides: {three: off}\n".formatted(RULE.formatted("three")),
            1);
    assertEquals(List.of("three"), own.off());
    assertEquals(List.of(), own.changes());
    Pack child =
        new Pack(
            "child", "", List.of(parent, own), List.of(), List.of(), List.of(), Pack.Lists.NONE);
    RuleChanges.collect(child, all, rules, problems);
    assertEquals(List.of("one", "two"), List.copyOf(rules.keySet()));
    assertEquals(List.of("one", "two", "three"), List.copyOf(all.keySet()));
  }

  @Test
  void valuesThatAreWrongTogetherAreRefusedWhenTheyAreApplied() {
    collect(BASE);
    RuleChange change =
        RuleChanges.read(
                read("pack: b\noverrides: {one: {check: {terms: []}}}\n", 1).changes().get(0), all)
            .orElseThrow();
    assertEquals(Optional.empty(), change.message());
    assertThrows(
        IllegalArgumentException.class, () -> RuleChanges.apply(List.of(change), all, rules));
  }

  private void collect(String... yaml) {
    for (int i = 0; i < yaml.length; i++) {
      RuleChanges.collect(read(yaml[i], i), all, rules, problems);
    }
  }

  private Pack read(String yaml, int number) {
    YamlFile file =
        new YamlFile("p" + number + ".yaml", SourceText.of(yaml), TextFiles.NONE, problems);
    return PackReader.read(
        file, new PackLookup(new ShippedPacks(), RootBound.NONE, Path.of(""), problems));
  }

  private List<String> messages() {
    return problems.stream()
        .sorted(
            java.util.Comparator.comparing(ConfigProblem::line)
                .thenComparing(ConfigProblem::column))
        .map(each -> each.line() + ":" + each.column() + ": " + each.message())
        .toList();
  }
}
