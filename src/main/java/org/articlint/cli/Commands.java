package org.articlint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands. Only the one that runs is built, because each costs start-up time. */
final class Commands {

  private static final Map<String, Function<Io, Main.Command>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("check", CheckCommand::new);
    BY_NAME.put("rules", RulesCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
    BY_NAME.put("config", ConfigCommand::new);
    BY_NAME.put("boilerplate", BoilerplateCommand::new);
    BY_NAME.put("baseline", BaselineCommand::new);
    BY_NAME.put("index", IndexCommand::new);
    BY_NAME.put("test", TestCommand::new);
    BY_NAME.put("schema", SchemaCommand::new);
    BY_NAME.put("init", InitCommand::new);
    BY_NAME.put("completion", CompletionCommand::new);
  }

  private static final List<String> HELP = List.of("-h", "--help", "-V", "--version", "help");

  private Commands() {}

  /** The command that holds the others, which only helps. */
  private static CommandLine root() {
    CommandSpec root =
        new Options(
                "articlint",
                () -> ExitCode.USAGE.code(),
                "Checks the content of article archives: completeness, consistency, freshness,"
                    + " repetition, review.")
            .spec();
    root.usageMessage()
        .customSynopsis(
            "articlint [check] [OPTIONS] [PATH...]", "       articlint COMMAND [OPTIONS]")
        .commandListHeading("%nCommands (check when none is named):%n")
        .footer(
            "",
            "Exit codes: 0 everything checked and nothing fails, 1 findings,",
            "2 usage or configuration, 3 something could not be checked.");
    return new CommandLine(root);
  }

  static boolean isCommand(String name) {
    return BY_NAME.containsKey(name);
  }

  static boolean isCommandOrHelp(String name) {
    return isCommand(name) || HELP.contains(name);
  }

  private static CommandLine line(Main.Command command) {
    return new CommandLine(command.options().spec());
  }

  static CommandLine all(Io io) {
    CommandLine root = root();
    BY_NAME.forEach((name, make) -> root.addSubcommand(name, line(make.apply(io))));
    root.addSubcommand("help", new CommandLine.HelpCommand());
    return root;
  }

  static CommandLine only(String name, Io io) {
    CommandLine root = root();
    Function<Io, Main.Command> make = BY_NAME.get(name);
    if (make != null) {
      root.addSubcommand(name, line(make.apply(io)));
    }
    return root;
  }
}
