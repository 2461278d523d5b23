package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.check.Check;
import org.articlint.check.value.Condition;
import org.articlint.rule.pack.ShippedPack;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.Test;

/** docs/rules.md is made of the packs and the examples. {@code -Dupdate} writes it. */
class RuleDocsTest {

  private static final Path DOCS = Project.DIRECTORY.resolve("docs/rules.md");

  @Test
  void docsAreCurrent() throws Exception {
    String expected = docs();
    if (System.getProperty("update") != null) {
      Files.createDirectories(DOCS.getParent());
      Files.writeString(DOCS, expected);
    }
    assertEquals(expected, Files.readString(DOCS));
  }

  private static String docs() throws ConfigException, IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Rules\n\nMade of the packs in `rules/` and the examples in `examples/rules/` by\n");
    text.append("`RuleDocsTest`; do not edit. The day of the examples is 2026-11-21.\n");
    for (ShippedPack pack : ShippedPack.all()) {
      text.append("\n## Pack `")
          .append(pack.name())
          .append("`\n\n")
          .append(pack.title())
          .append(".");
      if (pack.name().equals("built-in")) {
        text.append(" Always on; a configuration can change their severity.");
      }
      for (String parent : pack.builtOn()) {
        text.append(" Builds on `").append(parent).append("`.");
      }
      text.append('\n');
      if (pack.rules().isEmpty()) {
        text.append("\nIt has no rules of its own, but sets those it builds on.\n");
      }
      for (Rule rule : pack.rules()) {
        rule(rule, text);
      }
    }
    text.append("\n## Kinds of check\n\nWhat a pack can write under `check`.\n");
    for (Class<?> kind : Kinds.of(Check.class)) {
      options("### `" + Names.kebab(kind.getSimpleName()) + "`", kind, text);
    }
    text.append("\n## Conditions\n\nWhat a pack can write where an option is a condition.\n");
    for (Class<?> condition : Kinds.of(Condition.class)) {
      String key = RuleDocumentation.options(condition).get(0).name();
      options("### `" + key + "`", condition, text);
    }
    return text.toString();
  }

  private static void rule(Rule rule, StringBuilder text) throws IOException {
    text.append("\n### `").append(rule.id()).append("`\n\n").append(rule.title());
    text.append(". Severity: ").append(rule.severity()).append(". Kind: `");
    text.append(RuleDocumentation.kind(rule.check())).append("`.\n");
    text.append("\nWhy: ").append(rule.why()).append('\n');
    text.append("\nWhat to do: ").append(rule.fix()).append('\n');
    Path folder = Project.RULE_EXAMPLES.resolve(rule.id());
    if (Files.isDirectory(folder)) {
      if (Files.exists(folder.resolve("before.md"))) {
        example(folder, "before", "An article before a change:", text);
      }
      example(folder, "bad", "An article that has the fault:", text);
      example(folder, "findings", "What is reported, as line:column:", text);
      if (Files.exists(folder.resolve("beside.md"))) {
        example(folder, "beside", "The other article of the archive:", text);
      }
      example(folder, "good", "An article that has not:", text);
    }
  }

  private static void example(Path folder, String name, String lead, StringBuilder text)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(name + "."))
              .findFirst()
              .orElseThrow();
      String extension = file.getFileName().toString().replaceFirst("^[^.]+\\.", "");
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.append('\n').append(lead).append("\n\n~~~~").append(extension).append('\n');
      text.append(content).append("~~~~\n");
    }
  }

  private static void options(String heading, Class<?> record, StringBuilder text) {
    text.append('\n').append(heading).append("\n\n| option | meaning | default |\n|---|---|---|\n");
    List<RuleDocumentation.OptionText> options = RuleDocumentation.options(record);
    for (RuleDocumentation.OptionText option : options) {
      String fallback =
          option.required() ? "required" : option.fallback().isEmpty() ? "" : option.fallback();
      text.append("| `")
          .append(option.name())
          .append("` | ")
          .append(option.meaning().replace("<", "&lt;").replace("|", "\\|"));
      text.append(" | ").append(fallback).append(" |\n");
    }
  }
}
