package org.articlint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line of one command, or of all commands, which serves help and completion. */
final class Commands {

  private static final List<String> HELP = List.of("-h", "--help", "-V", "--version", "help");

  private Commands() {}

  /** Returns the names of the commands, in the order of the help. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (CommandName command : CommandName.values()) {
      names.add(command.toString());
    }
    return names;
  }

  /** Returns whether a word asks for a command, the help or the version. */
  static boolean isCommandOrHelp(String word) {
    return HELP.contains(word) || CommandName.of(word).isPresent();
  }

  /** Creates all commands, below one that only prints help and version. */
  static CommandLine all(Io io) {
    CommandLine root = root();
    for (CommandName command : CommandName.values()) {
      root.addSubcommand(command.toString(), new CommandLine(command.make(io).options().spec()));
    }
    root.addSubcommand("help", new CommandLine.HelpCommand());
    return root;
  }

  /** Creates one command; its arguments do not begin with its name. Creating all takes longer. */
  static CommandLine only(CommandName command, Io io) {
    return new CommandLine(command.make(io).options().spec().name("articlint " + command));
  }

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
            "Exit codes: 0 everything was checked and passed, 1 findings,",
            "2 usage, configuration or output at fault, 3 something could not be checked.");
    return new CommandLine(root);
  }
}
