package org.articlint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.articlint.rule.pack.ShippedPacks;
import picocli.CommandLine;

/** The entry point. */
public final class Main {

  /** Dates and addresses are read by the commands; to get picocli ready for them takes time. */
  private static final String UNUSED_CONVERTERS = "java\\.(time|sql|net|nio)\\..*";

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) throws IOException {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    ShippedPacks packs = new ShippedPacks();
    WarmUp.begin(withCommand(args)[0], packs);
    Io io = new Io(System.in, out, err, Path.of("").toRealPath(), System.getenv(), packs);
    int code = run(io, args);
    err.flush();
    System.exit(code);
  }

  /** Runs a command and returns its exit code. */
  public static int run(Io io, String... args) {
    // Numbers are formatted by the default locale; in Arabic ones even a line number would change.
    // Of all locales only this one needs no look-up of how a zero is written, for each number.
    Locale.setDefault(Locale.US);
    System.setProperty("picocli.converters.excludes", UNUSED_CONVERTERS);
    String[] given = withValues(withCommand(args));
    boolean isCommand = Commands.isCommand(given[0]);
    int code =
        commandLine(isCommand ? Commands.only(given[0], io) : Commands.all(io), io)
            .execute(isCommand ? Arrays.copyOfRange(given, 1, given.length) : given);
    if (io.out().fault().isPresent()) {
      io.err().println("articlint: standard output: " + io.out().fault().get());
      return ExitCode.USAGE.code();
    }
    return code;
  }

  /** Without the name of a command the command is check. */
  private static String[] withCommand(String... args) {
    if (args.length > 0 && Commands.isCommandOrHelp(args[0])) {
      return args;
    }
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(Arrays.asList(args));
    return all.toArray(String[]::new);
  }

  /** An option whose value may be left out takes none but by {@code =}: a path may follow it. */
  private static String[] withValues(String... args) {
    String[] given = args.clone();
    for (int i = 0; i < given.length && !given[i].equals("--"); i++) {
      if (given[i].equals("--changed")) {
        given[i] = "--changed=";
      }
    }
    return given;
  }

  private static CommandLine commandLine(CommandLine commandLine, Io io) {
    // A file name is never an @file of arguments, nor is it a pattern.
    commandLine.setExpandAtFiles(false);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    PrintWriter out = new PrintWriter(new StandardOutputWriter(io.out()), true);
    commandLine.setOut(out);
    commandLine.setErr(io.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    ErrorHandler faults = new ErrorHandler(io);
    commandLine.setParameterExceptionHandler(faults);
    commandLine.setExecutionExceptionHandler(faults);
    return commandLine;
  }
}
