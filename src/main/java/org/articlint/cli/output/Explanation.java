package org.articlint.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.ArticleProblem;
import org.articlint.check.value.Vocabulary;
import org.articlint.cli.io.UsageException;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.RuleDocumentation.OptionText;
import org.articlint.rule.RuleDocumentation.PlaceholderText;
import org.articlint.rule.config.Config;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.pack.UnknownRule;
import org.articlint.rule.yaml.ListReferences;

/**
 * What is to be said of a rule besides its own texts.
 *
 * @param options the options of its kind, with their values in this rule
 * @param lists the named lists that it refers to
 * @param exceptions how to turn it off and how to suppress findings
 */
public record Explanation(
    Rule rule,
    List<OptionValue> options,
    List<NamedList> lists,
    List<Example> examples,
    List<Setting> exceptions) {

  private static final List<String> EXTENSIONS = List.of("md", "txt", "html", "adoc", "rst");

  private static final String BAD = "An article with the fault:";
  private static final String GOOD = "An article without the fault:";
  private static final String REPORT = "The report (line:column: message):";

  /**
   * An option.
   *
   * @param value its value in YAML, by lines, with the place that sets it
   */
  public record OptionValue(String name, String meaning, List<String> value) {}

  /** A named list of words or fields. */
  public record NamedList(String name, List<String> values) {}

  /**
   * An article, or the report on one.
   *
   * @param lead says what it is
   * @param beginsPart whether it does not belong to the one before
   */
  public record Example(String lead, List<String> lines, boolean beginsPart) {}

  /** What to write for an exception. */
  public record Setting(String lead, List<String> lines) {}

  /**
   * Explains a rule.
   *
   * @param config the configuration in force, which may change the rule
   * @throws UsageException when there is no such rule
   * @throws IOException when the examples cannot be read
   */
  public static Explanation of(String id, Config config, ShippedPacks packs)
      throws UsageException, IOException {
    Map<String, Rule> rules = rules(config, packs);
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new UsageException(UnknownRule.message(id, rules.keySet(), packs));
    }
    Vocabulary vocabulary =
        config.allRules().containsKey(id) ? config.vocabulary() : packs.vocabulary();
    return new Explanation(
        rule, options(rule), lists(rule, vocabulary), examples(rule), exceptions(rule));
  }

  /** Returns the rules that can be explained, by their ids. */
  public static Map<String, Rule> rules(Config config, ShippedPacks packs) {
    Map<String, Rule> rules = new LinkedHashMap<>(packs.rulesById());
    rules.putAll(config.allRules());
    return rules;
  }

  /** The kind of its check. */
  public String kind() {
    return RuleDocumentation.kind(rule.check());
  }

  /** What its message can quote. */
  public List<PlaceholderText> placeholders() {
    return RuleDocumentation.placeholders(rule.check().getClass());
  }

  private static List<OptionValue> options(Rule rule) {
    List<OptionValue> options = new ArrayList<>();
    for (OptionText option : RuleDocumentation.options(rule.check().getClass())) {
      String fallback = option.fallback().isEmpty() ? "not set" : option.fallback();
      List<String> value =
          setting(rule, "check." + option.name())
              .map(Explanation::written)
              .orElse(List.of(fallback));
      options.add(new OptionValue(option.name(), option.meaning(), value));
    }
    return options;
  }

  /** The last setting of a name, which is the one in force. */
  private static Optional<Rule.Setting> setting(Rule rule, String name) {
    return rule.settings().stream()
        .filter(setting -> setting.name().equals(name))
        .reduce((first, last) -> last);
  }

  private static List<String> written(Rule.Setting setting) {
    List<String> lines = new ArrayList<>(setting.value().lines().toList());
    if (!lines.isEmpty()) {
      lines.set(0, lines.get(0) + "  (%s)".formatted(setting.origin()));
    }
    return lines;
  }

  private static List<NamedList> lists(Rule rule, Vocabulary vocabulary) {
    ListReferences references = ListReferences.of(rule.check());
    List<NamedList> lists = new ArrayList<>();
    for (String name : references.words()) {
      lists.add(new NamedList("words: " + name, vocabulary.words(name)));
    }
    for (String name : references.fields()) {
      lists.add(new NamedList("fields: " + name, vocabulary.fields(name)));
    }
    return lists;
  }

  private static List<Example> examples(Rule rule) throws IOException {
    List<Example> examples = new ArrayList<>();
    addShipped(rule.id(), "bad", EXTENSIONS, BAD, examples);
    addShipped(rule.id(), "findings", List.of("txt"), REPORT, examples);
    addShipped(rule.id(), "good", EXTENSIONS, GOOD, examples);
    for (Rule.Example example : rule.examples()) {
      String text = example.bad().or(example::good).orElseThrow();
      String lead = example.bad().isPresent() ? BAD : GOOD;
      examples.add(new Example(lead, text.lines().toList(), true));
      if (!example.findings().isEmpty()) {
        examples.add(new Example(REPORT, example.findings(), false));
      }
    }
    return examples;
  }

  private static void addShipped(
      String id, String name, List<String> extensions, String lead, List<Example> examples)
      throws IOException {
    for (String extension : extensions) {
      String resource = "examples/%s/%s.%s".formatted(id, name, extension);
      try (InputStream in = Explanation.class.getClassLoader().getResourceAsStream(resource)) {
        if (in != null) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          examples.add(new Example(lead, text.lines().toList(), true));
        }
      }
    }
  }

  private static List<Setting> exceptions(Rule rule) {
    String id = rule.id();
    List<Setting> settings = new ArrayList<>();
    settings.add(
        new Setting(
            "To turn it off or change its severity, in articlint.yaml:",
            List.of("rules:", "  %s: off        # or error, warning, note".formatted(id))));
    if (!(rule.check() instanceof ArticleProblem)) {
      settings.add(
          new Setting(
              "To suppress one finding, on the line before its block:",
              List.of("<!-- articlint-ignore %s: the reason -->".formatted(id))));
      settings.add(
          new Setting(
              "To suppress all its findings in an article, metadata included:",
              List.of("<!-- articlint-ignore-file %s: the reason -->".formatted(id))));
    }
    return settings;
  }
}
