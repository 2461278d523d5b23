package org.articlint.cli.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the commands, in the order of the help. */
public enum CommandName {
  CHECK,
  RULES,
  EXPLAIN,
  CONFIG,
  BOILERPLATE,
  QUEUE,
  REVIEWED,
  BASELINE,
  INDEX,
  CACHE,
  TEST,
  MCP,
  SCHEMA,
  INIT,
  SERVER,
  COMPLETION;

  /** Returns the command that a word on the command line names. */
  public static Optional<CommandName> of(String word) {
    for (CommandName command : values()) {
      if (command.toString().equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Returns all names. */
  public static List<String> all() {
    List<String> names = new ArrayList<>();
    for (CommandName command : values()) {
      names.add(command.toString());
    }
    return names;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
