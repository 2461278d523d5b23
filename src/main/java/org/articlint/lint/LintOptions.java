package org.articlint.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.articlint.rule.FailOn;

/**
 * The options of a run.
 *
 * @param today the day of the run, in UTC
 * @param threads the number of articles to read at once, at least 1
 * @param lineHashes whether findings carry GitHub's line hash
 * @param bytes whether findings carry their places in bytes
 * @param explanations whether findings include details from the texts of other articles, such as
 *     the words in which near copies differ
 * @param touchedOnly whether to leave out findings on lines that the change does not touch
 * @param failOn the lowest severity that fails the run; when empty, each article's configuration
 *     decides
 */
public record LintOptions(
    LocalDate today,
    int threads,
    boolean lineHashes,
    boolean bytes,
    boolean explanations,
    boolean touchedOnly,
    Optional<FailOn> failOn) {

  /**
   * Options for findings with details from other articles, each configuration with its own level.
   */
  static LintOptions explained(LocalDate today) {
    return new LintOptions(today, 1, false, false, true, false, Optional.empty());
  }

  /** Options for all findings, each of which counts, without details of some reports. */
  public static LintOptions plain(LocalDate today, int threads) {
    return new LintOptions(today, threads, false, false, false, false, Optional.of(FailOn.NOTE));
  }
}
