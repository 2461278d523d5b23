package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.check.ArticleProblem;
import org.articlint.check.Check;
import org.articlint.lint.ExampleRun;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A pack that uses every kind and every option, whose examples are what each of them does. */
class EveryOptionTest {

  private static final Path PACK =
      Project.DIRECTORY.resolve("src/test/resources/packs/every-option.yaml");

  @Test
  void thePackUsesEveryKindAndEveryOption() throws ConfigException {
    Set<String> known = new TreeSet<>();
    for (Class<?> kind : Kinds.of(Check.class)) {
      if (kind != ArticleProblem.class) {
        String name = Names.kebab(kind.getSimpleName());
        RuleDocumentation.options(kind).forEach(option -> known.add(name + " " + option.name()));
      }
    }
    Set<String> used = new TreeSet<>();
    for (Rule rule : rules()) {
      String kind = RuleDocumentation.kind(rule.check());
      rule.settings().stream()
          .map(setting -> setting.name().replaceFirst("^check\\.", ""))
          .filter(option -> !option.equals("kind") && !option.equals("severity"))
          .forEach(option -> used.add(kind + " " + option));
    }
    assertEquals(known, used);
  }

  @TestFactory
  Stream<DynamicTest> itsExamplesAreAsExpected() throws ConfigException {
    return rules().stream().flatMap(EveryOptionTest::examples);
  }

  private static Stream<DynamicTest> examples(Rule rule) {
    List<Rule.Example> examples = rule.examples();
    return IntStream.range(0, examples.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    rule.id() + " " + (i + 1), () -> run(rule, examples.get(i))));
  }

  private static void run(Rule rule, Rule.Example example) {
    ShippedPacks packs = new ShippedPacks();
    ExampleRun run =
        new ExampleRun(
            Project.DIRECTORY, LocalDate.parse(Project.TODAY), packs, packs.vocabulary());
    ExampleRun.Outcome outcome = run.run(rule.with(List.of(example))).get(0);
    assertEquals("[]", outcome.unexpected().toString(), "unexpected");
    assertEquals("[]", outcome.missing().toString(), "missing");
  }

  private static List<Rule> rules() throws ConfigException {
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of(PACK.toString()));
    return new Configs(Project.DIRECTORY, Project.DIRECTORY, Optional.empty(), false, options)
        .of(Project.DIRECTORY).allRules().values().stream()
            .filter(rule -> !(rule.check() instanceof ArticleProblem))
            .toList();
  }
}
