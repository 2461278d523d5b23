package org.articlint.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import org.articlint.archive.column.ArchiveTooLargeException;
import org.articlint.cli.io.ConfigFaults;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.yaml.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong in a command into a message and an exit code. It is a class and not two
 * lambdas because picocli's interfaces have an old class file format, and lambdas that implement
 * such interfaces cannot be kept in a class archive.
 */
public final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final long LEAST_WANTED_GIB = 4;

  private final Io io;

  ErrorHandler(Io io) {
    this.io = io;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    io.notice(ParameterFaults.message(fault, io));
    String name = fault.getCommandLine().getCommandSpec().qualifiedName();
    io.err().println("Try '" + name + " --help'.");
    return ExitCode.USAGE.code();
  }

  /** Tells of a class that is not in its jar, or not as it was compiled. */
  int handle(LinkageError damage) {
    io.notice("a file of articlint is missing or damaged (" + damage + "); install it again");
    return ExitCode.USAGE.code();
  }

  /** Tells of what is nested deeper than Java can follow; its trace has a thousand equal lines. */
  int handle(StackOverflowError depth) {
    StackTraceElement[] trace = depth.getStackTrace();
    String place = trace.length == 0 ? "" : " near " + trace[trace.length / 2];
    io.notice("a fault in articlint itself: something is nested too deeply" + place);
    return ExitCode.INCOMPLETE.code();
  }

  /**
   * Tells that the heap was too small, and how to have a larger one; of other memory, what Java
   * says. What was written of reports by then is not shown: files are removed when they are closed,
   * and standard output is not flushed.
   */
  static int outOfMemory(PrintWriter err, OutOfMemoryError fault) {
    String what = String.valueOf(fault.getMessage());
    if (!what.contains("heap") && !what.contains("GC overhead")) {
      err.println("articlint: Java ran out of memory: " + what);
      return ExitCode.INCOMPLETE.code();
    }
    long heap = Runtime.getRuntime().maxMemory();
    long wanted = Math.max(LEAST_WANTED_GIB, 2 * ((heap + (1L << 30) - 1) >> 30));
    err.println(
        ("articlint: Java ran out of memory, of which it had %s MiB; ARTICLINT_JAVA_OPTIONS=-Xmx%sg"
                + " would give it %s GiB (docs/limits.md says what archives take)")
            .formatted(heap >> 20, wanted, wanted));
    return ExitCode.INCOMPLETE.code();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof UsageException || fault instanceof OutputException) {
      io.notice(String.valueOf(fault.getMessage()));
      return ExitCode.USAGE.code();
    }
    if (fault instanceof ConfigException config) {
      ConfigFaults.print(config, io.err());
      return ExitCode.USAGE.code();
    }
    if (fault instanceof InvalidPathException path) {
      io.notice("'%s' cannot be a path here: %s".formatted(path.getInput(), path.getReason()));
      return ExitCode.USAGE.code();
    }
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof LinkageError damage) {
        return handle(damage);
      }
      if (at instanceof OutOfMemoryError memory) {
        return outOfMemory(io.err(), memory);
      }
      if (at instanceof ArchiveTooLargeException tooLarge) {
        io.notice(String.valueOf(tooLarge.getMessage()));
        return ExitCode.INCOMPLETE.code();
      }
    }
    io.err().println("articlint: a fault in articlint itself: " + TerminalText.escape("" + fault));
    for (Throwable at = fault; at != null; at = at.getCause()) {
      io.err().println("  " + TerminalText.escape(String.valueOf(at)));
      for (StackTraceElement frame : at.getStackTrace()) {
        io.err().println("    at " + frame);
      }
    }
    return ExitCode.INCOMPLETE.code();
  }
}
