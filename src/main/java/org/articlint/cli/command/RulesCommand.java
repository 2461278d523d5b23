package org.articlint.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.report.medium.JsonText;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.RuleSet;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Lists the rules. */
final class RulesCommand extends Command {

  /** The format of the list. */
  enum ListFormat {
    TEXT,
    JSON
  }

  private final Io io;

  private final ConfigurationOptions configuration;

  /** A line of the list. */
  private record Row(Rule rule, boolean enabled) {}

  RulesCommand(Io io) {
    super("rules", "Lists the rules that apply to a path, or all rules.");
    this.io = io;
    options()
        .argument(
            "PATH", String.class, false, "A file or directory. Default: the current directory.");
    options().flag("--all", "Also list rules that are off, and rules of other packs.");
    options()
        .value(
            "--format",
            "FORMAT",
            ListFormat.class,
            "The format of the list: text (the default) or json.");
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException {
    String path = options().argument(".");
    boolean all = options().has("--all");
    ListFormat format = options().get("--format", ListFormat.TEXT);
    ConfigurationOptions.Placed placed = configuration.of(path);
    Config config = placed.config();
    Path target = placed.path();
    RuleSet enabled = config.ruleSet(target);
    Map<String, Row> rows = new TreeMap<>();
    if (all) {
      io.packs().rulesById().forEach((id, rule) -> rows.put(id, new Row(rule, false)));
      config.allRules().forEach((id, rule) -> rows.put(id, new Row(rule, false)));
    }
    enabled.rules().forEach(rule -> rows.put(rule.id(), new Row(rule, true)));
    if (format == ListFormat.JSON) {
      io.out().write(out -> json(JsonText.generator(out), rows.values()));
      io.out().println("");
    } else {
      table(new ArrayList<>(rows.values())).forEach(io.out()::println);
    }
    return ExitCode.CLEAN;
  }

  private List<String> table(List<Row> rows) {
    int widest = rows.stream().mapToInt(row -> row.rule().id().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      String severity = row.enabled() ? row.rule().severity().toString() : "off";
      lines.add(
          TerminalText.escape(
              ("%-7s  %-" + widest + "s  %s")
                  .formatted(severity, row.rule().id(), row.rule().title())));
    }
    lines.add("");
    lines.add("articlint explain RULE says more about a rule.");
    return lines;
  }

  private static void json(JsonGenerator json, Iterable<Row> rows) throws IOException {
    try (json) {
      json.writeStartArray();
      for (Row row : rows) {
        json.writeStartObject();
        JsonText.field(json, "rule", row.rule().id());
        json.writeBooleanField("enabled", row.enabled());
        JsonText.field(json, "severity", row.rule().severity().toString());
        JsonText.field(json, "kind", RuleDocumentation.kind(row.rule().check()));
        JsonText.field(json, "title", row.rule().title());
        JsonText.field(json, "why", row.rule().why());
        JsonText.field(json, "fix", row.rule().fix());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
