package org.articlint.report.medium;

import java.util.ArrayList;
import java.util.List;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.rule.Severity;

/** Words counts. */
public final class Plural {

  private static final int THOUSAND = 1_000;

  private Plural() {}

  /** Returns a number with its thousands apart: {@code 12,345}. */
  public static String number(long number) {
    // By hand: the first String.format of a process costs milliseconds.
    return number < THOUSAND
        ? Long.toString(number)
        : number(number / THOUSAND)
            + ","
            + Long.toString(THOUSAND + number % THOUSAND).substring(1);
  }

  /** Returns a count with its noun: {@code 1 finding}, {@code 2,000 findings}. */
  public static String of(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** Counts open findings by severity: {@code 3 errors, 1 note}; empty without any. */
  public static String bySeverity(FindingCounts found) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (found.open(severity) > 0) {
        counts.add(of(found.open(severity), severity.toString()));
      }
    }
    return String.join(", ", counts);
  }
}
