package org.articlint.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.check.TextDensity;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.SourceFiles;
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

  /** Packs of a site; what is shipped is not looked at as closely. */
  private static final TextFiles FILES =
      new TextFiles(Optional.of(Path.of("")), new SourceFiles(RootBound.NONE));

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final ShippedPacks shipped = new ShippedPacks();
  private final RuleTable table = new RuleTable(shipped, problems);
  private final Map<String, Rule> all = table.all();
  private final Map<String, Rule> rules = table.enabled();

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
            "2:13: unknown rule 'onn', did you mean 'one'; 'articlint rules --all' lists all rules",
            "2:28: unknown rule setting 'of', did you mean 'off'; expected one of off, on, false, true,"
                + " error, warning, note",
            "2:37: one is one of off, on, false, true, error, warning, note, or a mapping with"
                + " severity, message, check"),
        messages());
  }

  @Test
  void aRuleOfTwoPacksIsReportedUnlessItIsTheSame() {
    Pack base = read(BASE, 0);
    table.add(base);
    table.add(base);
    assertEquals(List.of(), messages());
    collect("pack: other\nrules: [%s]\n".formatted(RULE.formatted("one")));
    assertEquals(
        List.of(
            "2:14: the rule 'one' is in the pack 'base' (p0.yaml:2) already; choose another id, or change that"
                + " rule under 'overrides'"),
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
            "child",
            "",
            List.of(parent, own),
            List.of(),
            List.of(),
            List.of(),
            Pack.Lists.NONE,
            Optional.empty());
    Pack.withParents(List.of(child)).forEach(table::add);
    assertEquals(List.of("one", "two"), List.copyOf(rules.keySet()));
    assertEquals(List.of("one", "two", "three"), List.copyOf(all.keySet()));
  }

  @Test
  void valuesThatAreWrongTogetherAreRefusedWhenTheyAreApplied() {
    collect(BASE);
    RuleChange change =
        table
            .read(read("pack: b\noverrides: {one: {check: {terms: []}}}\n", 1).changes().get(0))
            .orElseThrow();
    assertEquals(Optional.empty(), change.message());
    assertThrows(
        IllegalArgumentException.class, () -> RuleChanges.apply(List.of(change), all, rules));
  }

  private void collect(String... yaml) {
    for (int i = 0; i < yaml.length; i++) {
      table.add(read(yaml[i], i));
    }
  }

  private Pack read(String yaml, int number) {
    YamlFile file = new YamlFile("p" + number + ".yaml", SourceText.of(yaml), FILES, problems);
    return PackReader.read(
        file, new PackLookup(shipped, new SourceFiles(RootBound.NONE), Path.of(""), problems));
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
