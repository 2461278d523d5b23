package org.articlint.cli;

/** What the process says at its end. A contract: scripts and CI read it. */
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

  /** The number. */
  public int code() {
    return code;
  }

  /** The meaning, as a clause. */
  public String meaning() {
    return meaning;
  }
}
