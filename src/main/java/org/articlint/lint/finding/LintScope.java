package org.articlint.lint.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.articlint.rule.Rule;

/**
 * The scope of a run.
 *
 * @param root the directory that paths are relative to
 * @param today the day of the run, in UTC
 * @param articles the number of articles checked
 * @param compared the number of articles that were only compared with
 * @param lacksArchive whether nothing says which other articles belong to some of those checked
 * @param hasBaseline whether findings are compared with a baseline of known ones
 * @param rules every rule that was enabled for an article, by id
 */
public record LintScope(
    Path root,
    LocalDate today,
    int articles,
    int compared,
    boolean lacksArchive,
    boolean hasBaseline,
    List<Rule> rules) {

  /** Copies the rules. */
  public LintScope {
    rules = List.copyOf(rules);
  }
}
