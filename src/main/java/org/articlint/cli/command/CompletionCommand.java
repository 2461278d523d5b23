package org.articlint.cli.command;

import java.util.Map;
import java.util.TreeMap;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints a script that completes commands and options. */
final class CompletionCommand extends Command {

  /** The supported shells. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Io io;

  CompletionCommand(Io io) {
    super(
        "completion",
        "Prints a completion script for a shell. To load it: source <(articlint completion bash)");
    this.io = io;
    options().argument("SHELL", Shell.class, true, "bash, zsh or fish.");
  }

  @Override
  ExitCode execute() {
    Shell shell = options().argument(Shell.BASH);
    CommandLine root = Commands.all(io);
    String script =
        switch (shell) {
          case BASH -> AutoComplete.bash("articlint", root);
          case ZSH -> zsh(AutoComplete.bash("articlint", root));
          case FISH -> fish(root.getCommandSpec());
        };
    io.out().write(out -> out.write(script));
    return ExitCode.CLEAN;
  }

  /**
   * picocli's script works in zsh, too: it loads bashcompinit, which lacks compopt. As a file of
   * {@code fpath}, zsh runs it at the first completion, which it then has to answer.
   */
  private static String zsh(String bash) {
    return """
        #compdef articlint
        function compopt { : }
        %s
        if [ "${funcstack[1]:-}" = _articlint ]; then
          _bash_complete -o default -F _complete_articlint
        fi
        """
        .formatted(bash);
  }

  private static String fish(CommandSpec root) {
    StringBuilder script = new StringBuilder("# fish completion of articlint\n");
    Map<String, CommandLine> commands = new TreeMap<>(root.subcommands());
    commands.forEach(
        (name, command) -> {
          String[] about = command.getCommandSpec().usageMessage().description();
          line(script, "-n __fish_use_subcommand -a " + name, about.length == 0 ? "" : about[0]);
          for (OptionSpec option : command.getCommandSpec().options()) {
            String longest = option.longestName().replaceFirst("^-+", "");
            String value = option.arity().max() > 0 ? " -r" : "";
            String[] text = option.description();
            line(
                script,
                "-n '__fish_seen_subcommand_from "
                    + name
                    + "' -l "
                    + longest
                    + value
                    + values(option),
                text.length == 0 ? "" : text[0]);
          }
          for (ArgSpec argument : command.getCommandSpec().positionalParameters()) {
            String values = values(argument);
            if (!values.isEmpty()) {
              line(script, "-n '__fish_seen_subcommand_from " + name + "'" + values, "");
            }
          }
        });
    return script.toString();
  }

  /** The values that an option or argument offers. */
  private static String values(ArgSpec argument) {
    @Nullable Iterable<String> values = argument.completionCandidates();
    return values == null ? "" : " -a '" + String.join(" ", values) + "'";
  }

  private static void line(StringBuilder script, String what, String about) {
    String quoted = about.replace("%n", " ").replace("\\", "\\\\").replace("'", "\\'");
    script.append("complete -c articlint ").append(what);
    script.append(" -d '").append(quoted).append("'\n");
  }
}
