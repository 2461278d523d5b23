package org.articlint.parse.edit;

/** Metadata that cannot be changed in place; the message says why, for people. */
public final class UneditableException extends Exception {
  private static final long serialVersionUID = 1;

  /** Creates the exception with a reason for people. */
  public UneditableException(String reason) {
    super(reason);
  }
}
