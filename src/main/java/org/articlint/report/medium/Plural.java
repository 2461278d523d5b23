package org.articlint.report.medium;

/** Words counts. */
public final class Plural {

  private Plural() {}

  /** Returns a count with its noun: {@code 1 finding}, {@code 2 findings}. */
  public static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
