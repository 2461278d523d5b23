package org.articlint.report.html;

import java.util.Locale;

/** Writes numbers for people. */
public final class Counts {

  private Counts() {}

  /** Returns a number with its thousands apart: {@code 12,345}. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Returns a number and its noun, with an s for the plural: {@code 1,200 articles}. */
  public static String of(long number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
