package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.articlint.article.OneLine;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.selection.UnmatchedPatterns;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;

/** Shows the settings that apply to paths. */
final class ConfigCommand extends Command {

  private static final int MAX_VALUE_CHARS = 100;

  private final Io io;

  private final ConfigurationOptions configuration;

  ConfigCommand(Io io) {
    super("config", "Shows the settings that apply to paths, and where each comes from.");
    this.io = io;
    options().arguments("PATH", "Files and directories. Default: the current directory.");
    options().flag("--validate", "Only check the configuration.");
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException, IOException {
    List<ConfigProblem> problems = new ArrayList<>();
    Set<List<String>> blocks = new LinkedHashSet<>();
    Set<ConfigurationOptions.Placed> validated = new LinkedHashSet<>();
    for (String path : options().argument(List.of("."))) {
      try {
        ConfigurationOptions.Placed placed = configuration.of(path);
        if (options().has("--validate")) {
          blocks.add(valid(placed));
          validated.add(placed);
        } else {
          blocks.add(settings(placed));
        }
      } catch (ConfigException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    for (ConfigurationOptions.Placed placed : validated) {
      for (Config.Pattern pattern : UnmatchedPatterns.in(placed.config(), placed.filter())) {
        io.notice(
            "%s: no file matches '%s' under '%s'"
                .formatted(pattern.origin(), pattern.glob().source(), pattern.option()));
      }
    }
    blocks.forEach(lines -> lines.forEach(line -> io.out().println(TerminalText.escape(line))));
    return ExitCode.CLEAN;
  }

  private List<String> valid(ConfigurationOptions.Placed placed) {
    return List.of(
        placed.config().file().isPresent()
            ? "The configuration is valid: " + file(placed)
            : "No articlint.yaml applies here; 'articlint init' writes one.");
  }

  private String file(ConfigurationOptions.Placed placed) {
    return placed.config().file().map(this::shown).orElse("none");
  }

  private String shown(Path path) {
    String shown = io.display(path);
    return shown.isEmpty() ? "." : shown;
  }

  private List<String> settings(ConfigurationOptions.Placed placed) {
    Config config = placed.config();
    Path target = placed.path();
    List<String> lines = new ArrayList<>();
    lines.add("path: " + shown(target));
    lines.add("configuration: " + file(placed));
    lines.add("archive: " + shown(config.archive()));
    lines.add("fail-on: " + config.failOn());
    for (Config.Setting setting : config.settings()) {
      lines.add("%s: %s  (%s)".formatted(setting.name(), setting.value(), setting.origin()));
    }
    Optional<String> excluded = config.excludes(target);
    excluded.ifPresent(glob -> lines.add("This path is excluded by '%s'.".formatted(glob)));
    lines.add("rules:");
    for (Rule rule : config.ruleSet(target).rules()) {
      lines.add("  %s:".formatted(rule.id()));
      for (Rule.Setting setting : rule.settings()) {
        String value = OneLine.of(setting.value(), MAX_VALUE_CHARS);
        lines.add("    %s: %s  (%s)".formatted(setting.name(), value, setting.origin()));
      }
    }
    addLists("words", config.vocabulary().wordLists(), config.vocabulary()::words, lines);
    addLists("fields", config.vocabulary().fieldLists(), config.vocabulary()::fields, lines);
    List<String> off = new ArrayList<>(config.allRules().keySet());
    config.ruleSet(target).rules().forEach(rule -> off.remove(rule.id()));
    if (!off.isEmpty()) {
      lines.add("rules that are off: " + String.join(", ", off));
    }
    return lines;
  }

  private static void addLists(
      String heading, Set<String> names, Function<String, List<String>> list, List<String> lines) {
    if (!names.isEmpty()) {
      lines.add(heading + ":");
      names.forEach(
          name -> lines.add("  %s: %s".formatted(name, String.join(", ", list.apply(name)))));
    }
  }
}
