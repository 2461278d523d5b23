package org.articlint.archive.column;

/** Some paragraphs resemble so many others that they cannot all be compared. */
public final class TooManyCandidatesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Creates the exception. */
  public TooManyCandidatesException() {
    super("its paragraphs resemble too many others");
  }
}
