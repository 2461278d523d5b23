package org.articlint.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.LintResult;

/**
 * What a run did not check, and why.
 *
 * @param failures what could not be checked
 * @param skipped what was left out on purpose, by the reason
 * @param partlyUnread the number of articles of which a considerable part was not read
 * @param coverage how many articles each rule had something to look at
 */
public record Unchecked(
    List<Failure> failures, List<Left> skipped, int partlyUnread, List<Coverage> coverage) {

  /** How many files were left out for a reason, and some of their paths. */
  public record Left(String reason, int files, List<String> some) {}

  private static final int MAX_NAMED = 20;

  static Unchecked of(LintResult result) {
    Map<Skipped.Reason, List<String>> byReason = new EnumMap<>(Skipped.Reason.class);
    for (Skipped skipped : result.skipped()) {
      byReason
          .computeIfAbsent(skipped.reason(), reason -> new java.util.ArrayList<>())
          .add(skipped.path());
    }
    List<Left> left =
        byReason.entrySet().stream()
            .map(
                entry ->
                    new Left(
                        entry.getKey().words(),
                        entry.getValue().size(),
                        entry.getValue().stream().limit(MAX_NAMED).toList()))
            .toList();
    return new Unchecked(
        result.failures(), left, result.findings().partlyUnread(), result.coverage());
  }

  /** Whether everything was checked. */
  public boolean isNothing() {
    return failures.isEmpty() && skipped.isEmpty() && partlyUnread == 0;
  }
}
