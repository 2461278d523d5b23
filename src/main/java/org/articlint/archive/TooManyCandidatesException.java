package org.articlint.archive;

/** The paragraphs of an article resemble so many others that they cannot all be compared. */
public final class TooManyCandidatesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManyCandidatesException() {
    super("its paragraphs resemble too many others");
  }
}
