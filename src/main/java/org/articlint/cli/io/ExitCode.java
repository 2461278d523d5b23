package org.articlint.cli.io;

/** The exit code. It is part of the public interface: scripts and CI depend on it. */
public enum ExitCode {
  /** Everything was checked; nothing was found at or above the failing severity. */
  CLEAN(0, "everything was checked and nothing fails"),
  /** Something was found at or above the failing severity. */
  FINDINGS(1, "findings at or above the failing severity"),
  /** The command line, the configuration or an output is at fault. */
  USAGE(2, "usage, configuration or output error"),
  /** Something could not be checked; the rest was. */
  INCOMPLETE(3, "the analysis is incomplete");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the number. */
  public int code() {
    return code;
  }

  /** Returns the meaning, as a clause. */
  public String meaning() {
    return meaning;
  }
}
