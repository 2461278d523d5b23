package org.articlint.lint.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.articlint.rule.Rule;

/**
 * What a run looked at.
 *
 * @param root what paths are relative to
 * @param today the day on which reviews are judged, in UTC
 * @param articles how many were checked
 * @param compared how many were only compared with
 * @param rules every rule that was enabled for an article, by id
 */
public record LintScope(Path root, LocalDate today, int articles, int compared, List<Rule> rules) {

  /** Copies the rules. */
  public LintScope {
    rules = List.copyOf(rules);
  }
}
