package org.articlint.git;

/** Git could not answer; the message says what git said. */
public final class GitException extends Exception {

  private static final long serialVersionUID = 1;

  /** With what went wrong, for people. */
  public GitException(String message) {
    super(message);
  }
}
