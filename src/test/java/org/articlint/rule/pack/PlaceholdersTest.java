package org.articlint.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.check.Check;
import org.articlint.rule.Kinds;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.RuleDocumentation.PlaceholderText;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.SourceFiles;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  private static List<String> names(Class<?> kind) {
    return RuleDocumentation.placeholders(kind).stream().map(PlaceholderText::name).toList();
  }

  /** Reading a shipped pack does not look at them, to save time. */
  @Test
  void shippedRulesOnlyUseWhatTheirKindHas() {
    List<String> unknown = new ArrayList<>();
    for (Rule rule : new ShippedPacks().rulesById().values()) {
      List<String> known = names(rule.check().getClass());
      Rule.placeholders(rule.message()).stream()
          .filter(name -> !known.contains(name))
          .forEach(name -> unknown.add(rule.id() + ": " + name));
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void eachKindDocumentsWhatItsMessagesCanQuote() {
    for (Class<?> kind : Kinds.of(Check.class)) {
      assertFalse(names(kind).isEmpty(), kind.getSimpleName());
    }
  }

  private static List<String> faults(String yaml) {
    List<ConfigProblem> problems = new ArrayList<>();
    TextFiles files = new TextFiles(Optional.of(Path.of("")), new SourceFiles(RootBound.NONE));
    YamlFile file = new YamlFile("p.yaml", SourceText.of(yaml), files, problems);
    Placeholders.checkAll(YamlReader.read(file), file);
    return problems.stream().map(each -> each.line() + ": " + each.message()).toList();
  }

  @Test
  void rulesThatAreFaultyOtherwiseAreLookedAtToo() {
    String rule = "  - {message: '%s', check: %s}\n";
    assertEquals(
        List.of("2: unknown placeholder 'x'; expected one of match, replacement"),
        faults("rules:\n" + rule.formatted("{x} {match}", "{kind: text-pattern, nonsense: 1}")));
    assertEquals(
        List.of(),
        faults(
            "rules:\n"
                + rule.formatted("{x}", "{kind: nonsense}")
                + rule.formatted("{x}", "[text-pattern]")
                + rule.formatted("{x}", "{kind: [text-pattern]}")
                + "  - {message: [a], check: {kind: text-pattern}}\n  - text\n"));
    assertEquals(List.of(), faults("rules: text\n"));
    assertEquals(List.of(), faults("pack: a\n"));
  }
}
