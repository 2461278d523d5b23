package org.articlint.rule;

import java.util.Locale;

/** How serious a finding is. The rule sets it, never the kind of check. */
public enum Severity {
  /** Must not be published. */
  ERROR,
  /** Should be looked at. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** Whether this is as serious as the other, or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
