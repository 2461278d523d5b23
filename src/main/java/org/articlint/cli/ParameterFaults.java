package org.articlint.cli;

import java.util.ArrayList;
import java.util.List;
import org.articlint.rule.Names;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what picocli found wrong with a command line. */
final class ParameterFaults {

  private ParameterFaults() {}

  /** A message without its subject, such as {@code unknown option '--frmat'}. */
  static String message(ParameterException fault) {
    ArgSpec at = fault.getArgSpec();
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), fault);
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

  private static String unknown(String argument, ParameterException fault) {
    if (!argument.startsWith("-")) {
      return "'" + argument + "' is one argument too many";
    }
    String option = argument.replaceFirst("=.*", "");
    List<String> known = new ArrayList<>();
    for (OptionSpec each : fault.getCommandLine().getCommandSpec().options()) {
      known.addAll(List.of(each.names()));
    }
    String meant = Names.nearest(option, known).map(n -> ", did you mean '" + n + "'?").orElse("");
    return "unknown option '" + option + "'" + meant;
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
