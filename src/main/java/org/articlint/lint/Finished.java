package org.articlint.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Problem;
import org.articlint.lint.baseline.Baseline;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Standing;
import org.articlint.lint.suppression.Suppression;
import org.articlint.lint.suppression.SuppressionMatcher;
import org.articlint.rule.FailOn;
import org.articlint.rule.Rule;

/**
 * An article with its findings as they are reported.
 *
 * @param rules the rules that were enabled for it
 * @param checksum that of the text that was checked
 * @param lost what hides content of it
 * @param applied the ids of the rules that found something to look at
 * @param findings in their order, those that are suppressed marked
 * @param untouched how many findings were left out because the change does not touch their lines
 * @param fixed the number of findings in the baseline that the article no longer has
 */
record Finished(
    ArticleFile file,
    int checksum,
    List<Rule> rules,
    Set<Problem.Kind> lost,
    Set<String> applied,
    List<Finding> findings,
    int untouched,
    int fixed,
    List<Failure> failures) {

  /**
   * Applies the suppressions of an article, and leaves out what is not asked for.
   *
   * @param touchedOnly whether to leave out findings on lines that the change does not touch
   */
  static Finished of(Checked article, boolean touchedOnly) {
    List<Finding> findings = new ArrayList<>();
    List<RuleResults.Placed> all = article.results().findings();
    int[] matches = matches(all, article.suppressions());
    BitSet used = new BitSet();
    int untouched = 0;
    for (int i = 0; i < matches.length; i++) {
      Optional<Suppression> by = Optional.empty();
      if (matches[i] != SuppressionMatcher.NONE) {
        used.set(matches[i]);
        by = Optional.of(article.suppressions().get(matches[i]).suppression());
      }
      boolean isTouched = isTouched(all.get(i), article);
      if (touchedOnly && !isTouched) {
        untouched++;
      } else {
        findings.add(all.get(i).finding().with(standing(by, isTouched)));
      }
    }
    RuleResults results = article.results();
    // A rule that could not run may have found what a suppression is for.
    boolean isComplete = results.failures().isEmpty();
    for (int i = used.nextClearBit(0);
        isComplete && i < article.suppressions().size();
        i = used.nextClearBit(i + 1)) {
      article.suppressions().get(i).unused().ifPresent(findings::add);
    }
    findings.sort(Finding.ORDER);
    return new Finished(
        article.file(),
        article.checksum(),
        article.rules(),
        article.lost(),
        results.applied(),
        findings,
        untouched,
        0,
        results.failures());
  }

  private static int[] matches(List<RuleResults.Placed> findings, List<Checked.Written> written) {
    return SuppressionMatcher.match(
        findings.stream()
            .map(each -> new SuppressionMatcher.Place(each.finding().ruleId(), each.span().start()))
            .toList(),
        written.stream().map(Checked.Written::suppression).toList());
  }

  private static Standing standing(Optional<Suppression> suppression, boolean isTouched) {
    return suppression.isPresent()
        ? new Standing.Suppressed(suppression.get().reason())
        : new Standing.Open(isTouched);
  }

  /**
   * The same article with the findings marked that its baseline knows; articles come in the order
   * of their paths.
   *
   * @param options whether findings were left out, so that nobody can tell which were fixed, and
   *     which of them fail the run
   */
  Finished marked(Baselines baselines, LintOptions options) {
    Attempt<Baseline.Marked> attempt =
        Attempt.of(
            file.path(),
            "its findings could not be compared with the baseline",
            () -> baselines.mark(file, findings));
    List<Finding> marked = attempt.value().map(Baseline.Marked::findings).orElse(findings);
    List<Failure> all = new ArrayList<>(failures);
    attempt.failure().ifPresent(all::add);
    FailOn failOn = options.failOn().orElseGet(() -> file.config().failOn());
    all.addAll(Losses.accepted(marked, lost, file.path(), failOn));
    boolean isComplete = !options.touchedOnly() && all.isEmpty();
    return new Finished(
        file,
        checksum,
        rules,
        lost,
        applied,
        marked,
        untouched,
        isComplete ? attempt.value().map(Baseline.Marked::left).orElse(0) : 0,
        all);
  }

  private static boolean isTouched(RuleResults.Placed placed, Checked article) {
    Finding.Range range = placed.finding().range();
    return placed.isOfWhole() || article.touched().meet(range.startLine(), range.endLine());
  }
}
