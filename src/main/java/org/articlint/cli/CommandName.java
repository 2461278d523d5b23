package org.articlint.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * The commands, in the order of the help. A constant without a case in {@link #make} does not
 * compile; a switch loads the class of the one command that runs, where a table of constructors
 * would load or link all of them at each start.
 */
enum CommandName {
  CHECK,
  RULES,
  EXPLAIN,
  CONFIG,
  BOILERPLATE,
  BASELINE,
  INDEX,
  TEST,
  SCHEMA,
  INIT,
  COMPLETION;

  /** Returns the command that a word on the command line names. */
  static Optional<CommandName> of(String word) {
    for (CommandName command : values()) {
      if (command.toString().equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Creates the command without running it. */
  Command make(Io io) {
    return switch (this) {
      case CHECK -> new CheckCommand(io);
      case RULES -> new RulesCommand(io);
      case EXPLAIN -> new ExplainCommand(io);
      case CONFIG -> new ConfigCommand(io);
      case BOILERPLATE -> new BoilerplateCommand(io);
      case BASELINE -> new BaselineCommand(io);
      case INDEX -> new IndexCommand(io);
      case TEST -> new TestCommand(io);
      case SCHEMA -> new SchemaCommand(io);
      case INIT -> new InitCommand(io);
      case COMPLETION -> new CompletionCommand(io);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
