package org.articlint.cli.io;

/** The command line asks for something impossible; the message says what, and what to do. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }
}
