package org.articlint.lint.review;

/** What the lines of CODEOWNERS mean on a host. */
interface OwnerSyntax {

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when the host would pass it over, with the reason for people
   */
  void add(String line);

  /** The lines so far. */
  OwnerLines lines();
}
