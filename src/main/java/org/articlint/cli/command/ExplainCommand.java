package org.articlint.cli.command;

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
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.selection.RuleIds;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.RuleDocumentation.OptionText;
import org.articlint.rule.RuleDocumentation.PlaceholderText;
import org.articlint.rule.config.Config;
import org.articlint.rule.pack.UnknownRule;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ListReferences;

/** Explains a rule: its purpose, options and examples, and how to suppress it. */
final class ExplainCommand extends Command {

  private static final List<String> EXTENSIONS = List.of("md", "txt", "html", "adoc", "rst");
  private static final int WIDTH = 96;

  private final Io io;

  private final ConfigurationOptions configuration;

  ExplainCommand(Io io) {
    super(
        "explain",
        "Explains a rule: what it finds and why, what to do, its options, how to suppress it.");
    this.io = io;
    options().argument("RULE", "The id of the rule.", new RuleIds(io.packs()));
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException, IOException {
    String id = options().argument("");
    Map<String, Rule> rules = new LinkedHashMap<>(io.packs().rulesById());
    Config config = configuration.of(".").config();
    rules.putAll(config.allRules());
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new UsageException(UnknownRule.message(id, rules.keySet(), io.packs()));
    }
    Vocabulary vocabulary =
        config.allRules().containsKey(id) ? config.vocabulary() : io.packs().vocabulary();
    for (String line : lines(rule, vocabulary)) {
      io.out().println(TerminalText.escape(line));
    }
    return ExitCode.CLEAN;
  }

  private static List<String> lines(Rule rule, Vocabulary vocabulary) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("%s (%s)".formatted(rule.id(), rule.severity()));
    lines.add("");
    paragraph(lines, "", rule.title() + ".");
    lines.add("");
    paragraph(lines, "Why: ", rule.why());
    paragraph(lines, "What to do: ", rule.fix());
    options(rule, lines);
    lists(rule, vocabulary, lines);
    example(rule.id(), "bad", "An article with the fault:", lines);
    example(rule.id(), "findings", "The report (line:column: message):", lines);
    example(rule.id(), "good", "An article without the fault:", lines);
    rule.examples().forEach(each -> example(each, lines));
    lines.add("");
    lines.add("To turn it off or change its severity, in articlint.yaml:");
    lines.add("    rules:");
    lines.add("      %s: off        # or error, warning, note".formatted(rule.id()));
    if (!(rule.check() instanceof ArticleProblem)) {
      lines.add("To suppress one finding, on the line before its block:");
      lines.add("    <!-- articlint-ignore %s: the reason -->".formatted(rule.id()));
      lines.add("To suppress all its findings in an article, metadata included:");
      lines.add("    <!-- articlint-ignore-file %s: the reason -->".formatted(rule.id()));
    }
    return lines;
  }

  private static void options(Rule rule, List<String> lines) {
    lines.add("");
    lines.add("Options of the kind %s:".formatted(RuleDocumentation.kind(rule.check())));
    for (OptionText option : RuleDocumentation.options(rule.check().getClass())) {
      paragraph(lines, "  " + option.name() + ": ", option.meaning());
      setting(rule, "check." + option.name())
          .ifPresentOrElse(
              setting -> setting(setting, lines),
              () ->
                  lines.add(
                      "      " + (option.fallback().isEmpty() ? "not set" : option.fallback())));
    }
    lines.add("Placeholders of its message:");
    for (PlaceholderText each : RuleDocumentation.placeholders(rule.check().getClass())) {
      paragraph(lines, "  {%s}: ".formatted(each.name()), each.meaning());
    }
  }

  private static void lists(Rule rule, Vocabulary vocabulary, List<String> lines) {
    ListReferences references = ListReferences.of(rule.check());
    if (references.words().isEmpty() && references.fields().isEmpty()) {
      return;
    }
    lines.add("Lists that it refers to, to which articlint.yaml can add:");
    references.words().forEach(name -> list("words: " + name, vocabulary.words(name), lines));
    references.fields().forEach(name -> list("fields: " + name, vocabulary.fields(name), lines));
  }

  private static void list(String name, List<String> values, List<String> lines) {
    lines.add("  " + name);
    lines.addAll(TerminalText.paragraph("      ", 6, String.join(", ", values), WIDTH));
  }

  /** The last setting of a name, which is the one in force. */
  private static Optional<Rule.Setting> setting(Rule rule, String name) {
    return rule.settings().stream()
        .filter(setting -> setting.name().equals(name))
        .reduce((first, last) -> last);
  }

  private static void setting(Rule.Setting setting, List<String> lines) {
    List<String> written = setting.value().lines().toList();
    for (int i = 0; i < written.size(); i++) {
      String origin = i == 0 ? "  (%s)".formatted(setting.origin()) : "";
      lines.add("      " + written.get(i) + origin);
    }
  }

  private static void example(Rule.Example example, List<String> lines) {
    boolean isBad = example.bad().isPresent();
    lines.add("");
    lines.add(isBad ? "An article with the fault:" : "An article without the fault:");
    example.bad().or(example::good).orElseThrow().lines().forEach(line -> lines.add("    " + line));
    if (!example.findings().isEmpty()) {
      lines.add("The report (line:column: message):");
      example.findings().forEach(finding -> lines.add("    " + finding));
    }
  }

  private static void example(String id, String name, String heading, List<String> lines)
      throws IOException {
    List<String> extensions = name.equals("findings") ? List.of("txt") : EXTENSIONS;
    for (String extension : extensions) {
      String resource = "examples/%s/%s.%s".formatted(id, name, extension);
      try (InputStream in = ExplainCommand.class.getClassLoader().getResourceAsStream(resource)) {
        if (in != null) {
          lines.add("");
          lines.add(heading);
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .forEach(line -> lines.add("    " + line));
        }
      }
    }
  }

  private static void paragraph(List<String> lines, String lead, String text) {
    lines.addAll(TerminalText.paragraph(lead, lead.length(), text, WIDTH));
  }
}
