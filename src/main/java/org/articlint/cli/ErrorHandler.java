package org.articlint.cli;

import org.articlint.report.TerminalText;
import org.articlint.rule.yaml.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong in a command, and what the exit code is. A class and not two lambdas:
 * picocli's interfaces are of an old class file format, and those that lambdas implement cannot be
 * kept in a class archive, nor what implements them.
 */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Io io;

  ErrorHandler(Io io) {
    this.io = io;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    io.err().println("articlint: " + TerminalText.escape(String.valueOf(fault.getMessage())));
    String name = fault.getCommandLine().getCommandSpec().qualifiedName();
    io.err().println("Try '" + name + " --help'.");
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof UsageException || fault instanceof OutputException) {
      io.err().println("articlint: " + TerminalText.escape(String.valueOf(fault.getMessage())));
      return ExitCode.USAGE.code();
    }
    if (fault instanceof ConfigException config) {
      ConfigFaults.print(config, io.err());
      return ExitCode.USAGE.code();
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
