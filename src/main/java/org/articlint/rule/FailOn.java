package org.articlint.rule;

import java.util.Locale;

/** The lowest severity whose findings fail a run. */
public enum FailOn {
  /** Errors only. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** Every finding. */
  NOTE,
  /** No finding. */
  NEVER;

  /** Whether a finding of the severity fails the run. */
  public boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity.isAtLeast(Severity.ERROR);
      case WARNING -> severity.isAtLeast(Severity.WARNING);
      case NOTE -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
