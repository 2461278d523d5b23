package org.articlint.check.condition;

/** Checks the numbers that a pack gives to options. */
public final class Bounds {

  private Bounds() {}

  /**
   * Checks that a number is not too small.
   *
   * @param option the name of the option as a pack writes it
   * @throws IllegalArgumentException when the value is less than {@code min}
   */
  public static void atLeast(String option, int value, int min) {
    if (value < min) {
      throw new IllegalArgumentException(
          "%s must be at least %s, but is %s".formatted(option, min, value));
    }
  }
}
