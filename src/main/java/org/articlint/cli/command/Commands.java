package org.articlint.cli.command;

import java.util.List;
import org.articlint.cli.io.CommandName;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.option.Options;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line of one command, or of all commands, which serves help and completion. */
public final class Commands {

  private static final List<String> HELP = List.of("-h", "--help", "-V", "--version", "help");

  private Commands() {}

  /** Returns whether a word asks for a command, the help or the version. */
  public static boolean isCommandOrHelp(String word) {
    return HELP.contains(word) || CommandName.of(word).isPresent();
  }

  /** Creates all commands, below one that only prints help and version. */
  public static CommandLine all(Io io) {
    CommandLine root = root();
    for (CommandName command : CommandName.values()) {
      root.addSubcommand(command.toString(), new CommandLine(make(command, io).options().spec()));
    }
    root.addSubcommand("help", new CommandLine.HelpCommand());
    return root;
  }

  /** Creates one command; its arguments do not begin with its name. Creating all takes longer. */
  public static CommandLine only(CommandName command, Io io) {
    return new CommandLine(make(command, io).options().spec().name("articlint " + command));
  }

  /**
   * Creates a command without running it. A name without a case does not compile; a switch loads
   * the class of the one command that runs, where a table of constructors would load all of them.
   */
  private static Command make(CommandName command, Io io) {
    return switch (command) {
      case CHECK -> new CheckCommand(io);
      case RULES -> new RulesCommand(io);
      case EXPLAIN -> new ExplainCommand(io);
      case CONFIG -> new ConfigCommand(io);
      case BOILERPLATE -> new BoilerplateCommand(io);
      case QUEUE -> new QueueCommand(io);
      case REVIEWED -> new ReviewedCommand(io);
      case BASELINE -> new BaselineCommand(io);
      case INDEX -> new IndexCommand(io);
      case CACHE -> new CacheCommand(io);
      case TEST -> new TestCommand(io);
      case MCP -> new McpCommand(io);
      case SCHEMA -> new SchemaCommand(io);
      case INIT -> new InitCommand(io);
      case SERVER -> new ServerCommand(io);
      case COMPLETION -> new CompletionCommand(io);
    };
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
