package org.articlint.spark;

/** An audit that cannot tell about all records, for people. */
final class IncompleteException extends Exception {
  private static final long serialVersionUID = 1;

  private IncompleteException(String message) {
    super(message);
  }

  /**
   * Verifies that no record was lost between two readings of the input.
   *
   * @param records the number of their different paths
   * @throws IncompleteException when there is not one result for each
   */
  static void unlessEqual(long records, long results) throws IncompleteException {
    if (records != results) {
      throw new IncompleteException(
          "the input has %d records, but %d have a result. It changed while it was read; run the audit again when it does not"
              .formatted(records, results));
    }
  }
}
