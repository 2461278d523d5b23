package org.articlint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlint.cli.command.Commands;
import org.articlint.cli.io.CommandName;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.StandardOutput;
import org.articlint.cli.io.StandardOutputWriter;
import org.articlint.cli.start.ClassArchive;
import org.articlint.cli.start.LaunchedProcess;
import org.articlint.cli.start.WarmUp;
import org.articlint.rule.pack.ShippedPacks;
import picocli.CommandLine;

/** The entry point. */
public final class Main {

  /** Types that no option has; registering picocli's converters for them takes time. */
  private static final String UNUSED_CONVERTERS = "java\\.(time|sql|net|nio)\\..*";

  private static final String LAUNCH_MECHANISM = "jdk.lang.Process.launchMechanism";

  /** The last Java whose VFORK is faster than its default and not yet deprecated. */
  private static final int LAST_VFORK_JAVA = 21;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code. Only here are settings of the whole JVM
   * changed; the results do not depend on them.
   */
  public static void main(String[] args) throws IOException {
    LaunchedProcess.leaveUnfitLocale();
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    ShippedPacks packs = new ShippedPacks();
    String[] named = withCommand(args);
    Path directory = Path.of("").toRealPath();
    WarmUp.begin(List.of(named), directory, packs);
    LaunchedProcess.endWithLauncher();
    endWhenOutOfMemory(err);
    tuneJvm();
    Io io = new Io(System.in, out, err, directory, System.getenv(), packs);
    int code = runNamed(io, named);
    err.flush();
    ClassArchive.makeIfUnused(TrainingRun.class, err);
    System.exit(LaunchedProcess.exitCode(code));
  }

  /** Ends the process when a thread besides the main one runs out of memory, and nobody waits. */
  static void endWhenOutOfMemory(PrintWriter err) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          if (thrown instanceof OutOfMemoryError memory) {
            System.exit(LaunchedProcess.exitCode(ErrorHandler.outOfMemory(err, memory)));
          }
          thrown.printStackTrace(err);
        });
  }

  /** Sets what makes a run faster and changes none of its results. */
  static void tuneJvm() {
    // The only locale for which the JDK formats numbers without loading locale data first.
    Locale.setDefault(Locale.US);
    System.setProperty("picocli.converters.excludes", UNUSED_CONVERTERS);
    // picocli would look for Groovy, and so open jars of which a short run needs nothing.
    System.setProperty("picocli.disable.closures", "true");
    if (Runtime.version().feature() <= LAST_VFORK_JAVA
        && System.getProperty(LAUNCH_MECHANISM) == null
        && System.getProperty("os.name").equals("Linux")) {
      System.setProperty(LAUNCH_MECHANISM, "VFORK");
    }
  }

  /** Runs a command and returns its exit code; changes nothing of the JVM. */
  public static int run(Io io, String... args) {
    return runNamed(io, withCommand(args));
  }

  private static int runNamed(Io io, String... args) {
    String[] given = withValues(FileArguments.guarded(io.directory(), args));
    Optional<CommandName> command = CommandName.of(given[0]);
    CommandLine commandLine =
        command.isPresent() ? Commands.only(command.get(), io) : Commands.all(io);
    ErrorHandler errors = new ErrorHandler(io);
    int code;
    try {
      code =
          configured(commandLine, io, errors)
              .execute(command.isPresent() ? Arrays.copyOfRange(given, 1, given.length) : given);
    } catch (LinkageError damage) {
      code = errors.handle(damage);
    } catch (StackOverflowError depth) {
      code = errors.handle(depth);
    } catch (OutOfMemoryError memory) {
      return ErrorHandler.outOfMemory(io.err(), memory);
    }
    Optional<IOException> fault = io.out().fault();
    if (fault.isPresent()) {
      io.notice("standard output could not be written: " + OutputException.reason(fault.get()));
      return ExitCode.USAGE.code();
    }
    return code;
  }

  /** Names the command check where the arguments name none. */
  private static String[] withCommand(String... args) {
    if (args.length > 0 && Commands.isCommandOrHelp(args[0])) {
      return args;
    }
    String[] named = new String[args.length + 1];
    named[0] = CommandName.CHECK.toString();
    System.arraycopy(args, 0, named, 1, args.length);
    return named;
  }

  /**
   * Gives an option whose value is optional an empty one. It takes a value only after {@code =},
   * because a path may follow it.
   */
  private static String[] withValues(String... args) {
    String[] given = args.clone();
    for (int i = 0; i < given.length && !given[i].equals("--"); i++) {
      if (given[i].equals("--changed")) {
        given[i] = "--changed=";
      }
    }
    return given;
  }

  private static CommandLine configured(CommandLine commandLine, Io io, ErrorHandler errors) {
    // A file name is never an @file of arguments, nor is it a pattern.
    commandLine.setExpandAtFiles(false);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(new StandardOutputWriter(io.out()), true));
    commandLine.setErr(io.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commandLine.setParameterExceptionHandler(errors);
    commandLine.setExecutionExceptionHandler(errors);
    return commandLine;
  }
}
