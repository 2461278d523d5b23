package org.articlint.git;

/** Signals that git failed; the message gives git's reason. */
public final class GitException extends Exception {

  private static final long serialVersionUID = 1;

  /** Creates the exception with a message for the user. */
  public GitException(String message) {
    super(message);
  }
}
