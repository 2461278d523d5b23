package org.articlint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands. Only the one that runs is built, because each costs start-up time. */
final class Commands {

  private static final Map<String, Function<Io, Object>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("check", CheckCommand::new);
    BY_NAME.put("rules", RulesCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
    BY_NAME.put("config", ConfigCommand::new);
    BY_NAME.put("boilerplate", BoilerplateCommand::new);
    BY_NAME.put("index", IndexCommand::new);
    BY_NAME.put("init", InitCommand::new);
    BY_NAME.put("completion", CompletionCommand::new);
  }

  private static final List<String> HELP = List.of("-h", "--help", "-V", "--version", "help");

  private Commands() {}

  /** The command that holds the others. */
  @Command(
      name = "articlint",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      description =
          "Checks the content of article archives: completeness, consistency, freshness,"
              + " repetition, review.",
      synopsisHeading = "Usage: ",
      customSynopsis = "articlint [check] [OPTIONS] [PATH...]%n       articlint COMMAND [OPTIONS]",
      commandListHeading = "%nCommands (check when none is named):%n",
      footer = {
        "",
        "Exit codes: 0 everything checked and nothing fails, 1 findings, 2 usage or configuration,",
        "3 something could not be checked."
      })
  static final class Root {}

  static boolean isCommand(String name) {
    return BY_NAME.containsKey(name);
  }

  static boolean isCommandOrHelp(String name) {
    return isCommand(name) || HELP.contains(name);
  }

  static CommandLine all(Io io) {
    CommandLine root = new CommandLine(new Root());
    BY_NAME.forEach((name, make) -> root.addSubcommand(name, make.apply(io)));
    root.addSubcommand("help", new CommandLine.HelpCommand());
    return root;
  }

  static CommandLine only(String name, Io io) {
    CommandLine root = new CommandLine(new Root());
    Function<Io, Object> make = BY_NAME.get(name);
    if (make != null) {
      root.addSubcommand(name, make.apply(io));
    }
    return root;
  }
}
