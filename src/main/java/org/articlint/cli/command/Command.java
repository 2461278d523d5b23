package org.articlint.cli.command;

import java.util.concurrent.Callable;
import org.articlint.cli.ErrorHandler;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.option.Options;

/** A command of articlint, as picocli runs it. */
abstract class Command implements Callable<Integer> {

  private final Options options;

  /**
   * A command with only {@code --help} and {@code --version}.
   *
   * @param description what it does, one paragraph each
   */
  Command(String name, String... description) {
    options = new Options(name, this, description);
  }

  /** The options and arguments that it takes. */
  final Options options() {
    return options;
  }

  @Override
  public final Integer call() throws Exception {
    return execute().code();
  }

  /** Runs the command; {@link ErrorHandler} turns an exception into a message and an exit code. */
  abstract ExitCode execute() throws Exception;
}
