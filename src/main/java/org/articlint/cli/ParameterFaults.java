package org.articlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlint.cli.command.Commands;
import org.articlint.cli.io.Io;
import org.articlint.rule.Names;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what picocli found wrong with a command line. */
final class ParameterFaults {

  /** {@code -q} */
  private static final int SHORT_OPTION_CHARS = 2;

  private static final int MAX_SUGGESTIONS = 3;

  private ParameterFaults() {}

  /** A message without its subject, such as {@code unknown option '--frmat'}. */
  static String message(ParameterException fault, Io io) {
    ArgSpec at = fault.getArgSpec();
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), fault, io);
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      return first.isOption()
          ? name(first) + " needs a value: " + first.paramLabel()
          : first.paramLabel() + " is missing: " + sentence(first);
    }
    if (fault instanceof OverwrittenOptionException overwritten) {
      return name(overwritten.getOverwritten()) + " is given more than once";
    }
    return at == null || fault.getValue() == null
        ? String.valueOf(fault.getMessage())
        : wrongValue(at, fault.getValue(), String.valueOf(fault.getMessage()));
  }

  private static String unknown(String argument, ParameterException fault, Io io) {
    if (!argument.startsWith("-")) {
      return "'" + argument + "' is one argument too many";
    }
    String option = argument.replaceFirst("=.*", "");
    List<String> known = new ArrayList<>();
    for (OptionSpec each : fault.getCommandLine().getCommandSpec().options()) {
      known.addAll(List.of(each.names()));
    }
    return "unknown option '" + option + "'" + hint(option, known, io);
  }

  /** What may be meant; empty when nothing comes to mind. */
  private static String hint(String option, List<String> known, Io io) {
    String command = onlyCommandWith(option, io);
    if (!command.isEmpty()) {
      return ", which belongs to 'articlint " + command + "'";
    }
    List<String> meant =
        option.length() == SHORT_OPTION_CHARS
            ? beginningWith(option, known)
            : Names.nearest(option, known).stream().toList();
    return meant.isEmpty() ? "" : Names.suggestion(meant) + "?";
  }

  /** The options that have a letter as their name, or begin with it. */
  private static List<String> beginningWith(String option, List<String> known) {
    String start = ("-" + option).toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> name.equalsIgnoreCase(option) || name.startsWith(start))
        .limit(MAX_SUGGESTIONS)
        .toList();
  }

  /** The command that an option was meant for; empty when several commands know it, or none. */
  private static String onlyCommandWith(String option, Io io) {
    List<String> commands = new ArrayList<>();
    for (Map.Entry<String, CommandLine> each : Commands.all(io).getSubcommands().entrySet()) {
      if (each.getValue().getCommandSpec().findOption(option) != null) {
        commands.add(each.getKey());
      }
    }
    return commands.size() == 1 ? commands.get(0) : "";
  }

  private static String wrongValue(ArgSpec at, String value, String otherwise) {
    Class<?> type = at.auxiliaryTypes().length > 0 ? at.auxiliaryTypes()[0] : at.type();
    if (type.isEnum()) {
      List<String> known = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        known.add(Names.kebab((Enum<?>) constant));
      }
      return name(at) + ": " + Names.unknown("value", value, known);
    }
    return type == Integer.class ? name(at) + ": '" + value + "' is not a whole number" : otherwise;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String sentence(ArgSpec argument) {
    return String.join(" ", argument.description());
  }
}
