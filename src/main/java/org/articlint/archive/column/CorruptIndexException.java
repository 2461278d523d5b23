package org.articlint.archive.column;

/** An index on disk is damaged or of another version, and has to be built again. */
public final class CorruptIndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Creates an exception that says what is wrong. */
  public CorruptIndexException(String message) {
    super(message);
  }
}
