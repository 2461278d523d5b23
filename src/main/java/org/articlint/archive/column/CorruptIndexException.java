package org.articlint.archive.column;

/** An index on disk is not what was written; it is made anew. */
public final class CorruptIndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong. */
  public CorruptIndexException(String message) {
    super(message);
  }
}
