package org.articlint.lint.finding;

/** Whether a finding counts, or is known and accepted. */
public sealed interface Standing {

  /**
   * It counts.
   *
   * @param isTouched whether the change under check may be its cause; without a change it is true
   */
  record Open(boolean isTouched) implements Standing {}

  /**
   * A suppression accepts it.
   *
   * @param reason as the author gives it
   */
  record Suppressed(String reason) implements Standing {}

  /** The baseline knows it. */
  record Baselined() implements Standing {}
}
