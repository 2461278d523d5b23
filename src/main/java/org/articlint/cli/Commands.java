package org.articlint.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands. Only the one that runs is built, because each costs start-up time. */
final class Commands {

  private static final List<String> NAMES =
      List.of(
          "check",
          "rules",
          "explain",
          "config",
          "boilerplate",
          "baseline",
          "index",
          "test",
          "schema",
          "init",
          "completion");

  private static final List<String> HELP = List.of("-h", "--help", "-V", "--version", "help");

  private Commands() {}

  private static Command make(String name, Io io) {
    return switch (name) {
      case "check" -> new CheckCommand(io);
      case "rules" -> new RulesCommand(io);
      case "explain" -> new ExplainCommand(io);
      case "config" -> new ConfigCommand(io);
      case "boilerplate" -> new BoilerplateCommand(io);
      case "baseline" -> new BaselineCommand(io);
      case "index" -> new IndexCommand(io);
      case "test" -> new TestCommand(io);
      case "schema" -> new SchemaCommand(io);
      case "init" -> new InitCommand(io);
      case "completion" -> new CompletionCommand(io);
      default -> throw new IllegalArgumentException(name);
    };
  }

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
    return NAMES.contains(name);
  }

  static boolean isCommandOrHelp(String name) {
    return isCommand(name) || HELP.contains(name);
  }

  /** Every command below the one that holds them. */
  static CommandLine all(Io io) {
    CommandLine root = root();
    for (String name : NAMES) {
      root.addSubcommand(name, new CommandLine(make(name, io).options().spec()));
    }
    root.addSubcommand("help", new CommandLine.HelpCommand());
    return root;
  }

  /** One command by itself; the arguments do not begin with its name. */
  static CommandLine only(String name, Io io) {
    return new CommandLine(make(name, io).options().spec().name("articlint " + name));
  }
}
