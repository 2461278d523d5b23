package org.articlint.build;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a command, in the language of {@code man}, made of what {@code --help} says.
 *
 * @param date the day of the release, {@code YYYY-MM-DD}
 * @see <a href="https://man7.org/linux/man-pages/man7/man.7.html">man(7)</a>
 */
record ManPage(CommandSpec command, String date) {

  private static final String NAME = "articlint";

  private static final String EXIT_STATUS =
      """
      .SH EXIT STATUS
      .TP
      .B 0
      Everything was checked and passed.
      .TP
      .B 1
      There are findings.
      .TP
      .B 2
      The command line, the configuration or an output is at fault.
      .TP
      .B 3
      Something could not be checked.
      """;

  /** Returns the name of the file. */
  String file() {
    return name() + ".1";
  }

  private String name() {
    return command.parent() == null ? NAME : NAME + "-" + command.name();
  }

  /** Returns the page. */
  String text() {
    StringBuilder page = new StringBuilder();
    page.append(".TH ").append(name().toUpperCase(Locale.ROOT)).append(" 1 \"").append(date);
    page.append("\" \"").append(command.version()[0]).append("\" \"articlint\"\n");
    page.append(".SH NAME\n").append(name()).append(" \\- ").append(escaped(about(command)));
    page.append("\n.SH SYNOPSIS\n.nf\n").append(escaped(synopsis())).append(".fi\n");
    page.append(".SH DESCRIPTION\n");
    for (String paragraph : command.usageMessage().description()) {
      page.append(".PP\n").append(escaped(paragraph)).append('\n');
    }
    entries(page, "ARGUMENTS", command.positionalParameters());
    entries(page, "OPTIONS", command.options());
    commands(page);
    page.append(EXIT_STATUS);
    if (command.parent() != null) {
      page.append(".SH SEE ALSO\n.BR ").append(NAME).append(" (1)\n");
    }
    return page.toString();
  }

  /** The first sentence of a description. */
  private static String about(CommandSpec command) {
    String text = String.join(" ", command.usageMessage().description());
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end);
    return sentence.replaceFirst("\\.$", "");
  }

  private String synopsis() {
    return new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
  }

  private static void entries(StringBuilder page, String title, List<? extends ArgSpec> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    page.append(".SH ").append(title).append('\n');
    for (ArgSpec argument : arguments) {
      page.append(".TP\n.B ").append(escaped(label(argument))).append('\n');
      page.append(escaped(description(argument))).append('\n');
    }
  }

  private static String label(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String names = String.join(", ", option.names());
      return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }
    return argument.paramLabel();
  }

  private static String description(ArgSpec argument) {
    String text = String.join(" ", argument.description());
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? text
        : text.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
  }

  private void commands(StringBuilder page) {
    if (command.subcommands().isEmpty()) {
      return;
    }
    page.append(".SH COMMANDS\n");
    for (CommandLine each : command.subcommands().values()) {
      CommandSpec spec = each.getCommandSpec();
      page.append(".TP\n.B ").append(escaped(spec.name())).append('\n');
      page.append(escaped(about(spec))).append(".\n");
    }
  }

  /** Returns a text in which nothing is a command of {@code man}, nor a typographic dash. */
  private static String escaped(String text) {
    String escaped = text.replace("%n", "\n").replace("%%", "%");
    escaped = escaped.replace("\\", "\\e").replace("-", "\\-");
    return escaped.replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
