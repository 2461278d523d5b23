package org.articlint.lint;

import java.time.LocalDate;

/**
 * How a run goes.
 *
 * @param today the day of the run, in UTC
 * @param threads how many articles are read at once, at least 1
 * @param lineHashes whether findings carry GitHub's line hash
 * @param explanations whether findings say what only the texts of other articles tell, as the words
 *     in which near copies differ
 * @param touchedOnly whether findings are left out that stand on lines the change does not touch
 */
public record LintOptions(
    LocalDate today, int threads, boolean lineHashes, boolean explanations, boolean touchedOnly) {

  /** All findings, with nothing that only some reports show. */
  public static LintOptions plain(LocalDate today, int threads) {
    return new LintOptions(today, threads, false, false, false);
  }
}
