package org.articlint.lint;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Problem;
import org.articlint.git.LineRanges;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Outline;
import org.articlint.lint.suppression.Suppression;
import org.articlint.rule.Rule;

/**
 * An article whose own rules have run. Holds what the archive rules and the suppressions still
 * need, but not the text: all articles of a run are held at once.
 *
 * @param rules the rules that are enabled for it, in the order of their ids
 * @param lost what hides content of it
 * @param passing the ids of those of them that compare articles, but do not judge this one
 * @param checksum tells whether the file is still the same when it is read again
 * @param outline locates the findings of archive rules
 * @param touched the lines that the change under check touches; without a change, all
 */
record Checked(
    ArticleFile file,
    List<Rule> rules,
    Set<Problem.Kind> lost,
    Set<String> passing,
    int checksum,
    Outline outline,
    LineRanges touched,
    List<Written> suppressions,
    RuleResults results) {

  /**
   * A suppression in the article.
   *
   * @param unused the finding that it is unused; empty when the rule for that is off
   */
  record Written(Suppression suppression, Optional<Finding> unused) {}

  Checked {
    lost = Set.copyOf(lost);
    passing = Collections.unmodifiableSet(new HashSet<>(passing));
    suppressions = List.copyOf(suppressions);
  }

  /** The same article with the results of more rules. */
  Checked with(RuleResults more) {
    return new Checked(
        file, rules, lost, passing, checksum, outline, touched, suppressions, results.and(more));
  }

  /** The same article without the failures of rules, which are sent beside it. */
  Checked withoutFailures() {
    return new Checked(
        file,
        rules,
        lost,
        passing,
        checksum,
        outline,
        touched,
        suppressions,
        new RuleResults(results.findings(), results.applied(), List.of()));
  }

  /** The same article with failures of rules. */
  Checked with(List<Failure> failures) {
    return with(new RuleResults(List.of(), Set.of(), failures));
  }
}
