package org.articlint.cli.option;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.articlint.cli.io.Io;
import org.articlint.report.medium.TextStyle;

/**
 * The options for colour and progress, and the terminal's width. The launcher passes on what it
 * finds, because a JVM would have to start a program to find out: ARTICLINT_COLUMNS is set when
 * standard output is a terminal, ARTICLINT_PROGRESS when standard error is one.
 */
public final class TerminalOptions {

  /** When to use a feature of terminals. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Options options;
  private final Io io;

  /** Adds the option for colours to those of a command. */
  public TerminalOptions(Options options, Io io) {
    this.options = options;
    this.io = io;
    options.value(
        "--color",
        "WHEN",
        When.class,
        "When to use colours: auto (on a terminal, subject to NO_COLOR and FORCE_COLOR), always or"
            + " never.");
  }

  /** Adds the options for colours and progress to those of a command. */
  static TerminalOptions withProgress(Options options, Io io) {
    TerminalOptions terminal = new TerminalOptions(options, io);
    options.value(
        "--progress",
        "WHEN",
        When.class,
        "When to show a progress bar on standard error: auto (long runs on a terminal), always or"
            + " never.");
    return terminal;
  }

  /**
   * Returns the style of a report.
   *
   * @param path shows a path that is relative to the root
   * @param root what paths are relative to
   */
  public TextStyle style(UnaryOperator<String> path, Path root) {
    boolean hasColour = hasColour();
    boolean hasLinks = hasColour && isTerminal(io) && new Hyperlinks(io::variable).areFollowed();
    return new TextStyle(
        hasColour,
        columns(),
        path,
        hasLinks ? article -> root.resolve(article).toUri().toString() : TextStyle.NO_LINKS);
  }

  boolean showsProgress() {
    return switch (options.get("--progress", When.AUTO)) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> !io.variable("ARTICLINT_PROGRESS").isEmpty();
    };
  }

  private boolean hasColour() {
    return switch (options.get("--color", When.AUTO)) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> {
        if (!io.variable("NO_COLOR").isEmpty()) {
          yield false;
        }
        String force = io.variable("FORCE_COLOR");
        if (!force.isEmpty()) {
          yield !force.equals("0");
        }
        yield isTerminal(io);
      }
    };
  }

  /** Returns whether standard output is a terminal that understands more than text. */
  public static boolean isTerminal(Io io) {
    return hasColumns(io) && !io.variable("TERM").equals("dumb");
  }

  private static boolean hasColumns(Io io) {
    return io.variable("ARTICLINT_COLUMNS").matches("[1-9]\\d{1,4}");
  }

  private int columns() {
    return hasColumns(io)
        ? Integer.parseInt(io.variable("ARTICLINT_COLUMNS"))
        : TextStyle.DEFAULT_WIDTH;
  }
}
