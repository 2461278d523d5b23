package org.articlint.archive.column;

/** An archive has more different text than the columns of one segment hold. */
public final class ArchiveTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Creates the exception. */
  public ArchiveTooLargeException() {
    super(
        "the articles have more different text than one run can compare; check parts of the archive,"
            + " or all of it on Spark (docs/scale.md)");
  }

  /**
   * Returns a number of bytes or elements as an int.
   *
   * @throws ArchiveTooLargeException when it is more than 2^31 - 1
   */
  static int requireInt(long number) {
    if (number > Integer.MAX_VALUE) {
      throw new ArchiveTooLargeException();
    }
    return (int) number;
  }
}
