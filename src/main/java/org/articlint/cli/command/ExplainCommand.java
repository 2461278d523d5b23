package org.articlint.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.output.Explanation;
import org.articlint.cli.selection.RuleIds;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation.PlaceholderText;
import org.articlint.rule.yaml.ConfigException;

/** Explains a rule: its purpose, options and examples, and how to suppress it. */
final class ExplainCommand extends Command {

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
    Explanation explanation = Explanation.of(id, configuration.of(".").config(), io.packs());
    for (String line : lines(explanation)) {
      io.out().println(TerminalText.escape(line));
    }
    return ExitCode.CLEAN;
  }

  private static List<String> lines(Explanation explanation) {
    Rule rule = explanation.rule();
    List<String> lines = new ArrayList<>();
    lines.add("%s (%s)".formatted(rule.id(), rule.severity()));
    lines.add("");
    paragraph(lines, "", rule.title() + ".");
    lines.add("");
    paragraph(lines, "Why: ", rule.why());
    paragraph(lines, "What to do: ", rule.fix());
    options(explanation, lines);
    if (!explanation.lists().isEmpty()) {
      lines.add("Lists that it refers to, to which articlint.yaml can add:");
      for (Explanation.NamedList list : explanation.lists()) {
        lines.add("  " + list.name());
        lines.addAll(TerminalText.paragraph("      ", 6, String.join(", ", list.values()), WIDTH));
      }
    }
    for (Explanation.Example example : explanation.examples()) {
      if (example.beginsPart()) {
        lines.add("");
      }
      lines.add(example.lead());
      example.lines().forEach(line -> lines.add("    " + line));
    }
    lines.add("");
    for (Explanation.Setting setting : explanation.exceptions()) {
      lines.add(setting.lead());
      setting.lines().forEach(line -> lines.add("    " + line));
    }
    return lines;
  }

  private static void options(Explanation explanation, List<String> lines) {
    lines.add("");
    lines.add("Options of the kind %s:".formatted(explanation.kind()));
    for (Explanation.OptionValue option : explanation.options()) {
      paragraph(lines, "  " + option.name() + ": ", option.meaning());
      option.value().forEach(line -> lines.add("      " + line));
    }
    lines.add("Placeholders of its message:");
    for (PlaceholderText each : explanation.placeholders()) {
      paragraph(lines, "  {%s}: ".formatted(each.name()), each.meaning());
    }
  }

  private static void paragraph(List<String> lines, String lead, String text) {
    lines.addAll(TerminalText.paragraph(lead, lead.length(), text, WIDTH));
  }
}
