package org.articlint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.report.TerminalText;
import org.articlint.rule.Config;
import org.articlint.rule.ConfigException;
import org.articlint.rule.ConfigFiles;
import org.articlint.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the settings that hold for a path. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows the settings that hold for a path, and where each comes from.")
final class ConfigCommand extends Main.Command {

  private final Io io;

  @Parameters(paramLabel = "PATH", arity = "0..1", description = "Default: the current directory.")
  private String path = ".";

  @Option(names = "--validate", description = "Only say whether the configuration can be used.")
  private boolean validate;

  @Mixin private ConfigMixin configuration = new ConfigMixin();

  ConfigCommand(Io io) {
    this.io = io;
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException {
    ConfigMixin.Placed placed = configuration.of(path, io);
    Config config = placed.config();
    Path target = placed.path();
    List<String> lines = new ArrayList<>();
    String file = config.file().map(f -> ConfigFiles.display(io.directory(), f)).orElse("none");
    if (validate) {
      lines.add("The configuration can be used: " + file);
    } else {
      lines.add("configuration: " + file);
      settings(config, target, lines);
    }
    lines.forEach(line -> io.out().println(TerminalText.escape(line)));
    return ExitCode.CLEAN;
  }

  private void settings(Config config, Path target, List<String> lines) {
    lines.add("archive: " + ConfigFiles.display(io.directory(), config.archive()));
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
        lines.add("    %s: %s  (%s)".formatted(setting.name(), setting.value(), setting.origin()));
      }
    }
    List<String> off = new ArrayList<>(config.allRules().keySet());
    config.ruleSet(target).rules().forEach(rule -> off.remove(rule.id()));
    if (!off.isEmpty()) {
      lines.add("rules that are off: " + String.join(", ", off));
    }
  }
}
