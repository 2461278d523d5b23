package org.articlint.lint.review;

import java.util.Collection;

/** What the lines of CODEOWNERS mean on a host. */
interface OwnerSyntax {

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when the host would pass it over, with the reason for people
   */
  void add(String line);

  /** The sections so far. Each has its own owners of a file, who come together. */
  Collection<OwnerSection> sections();
}
