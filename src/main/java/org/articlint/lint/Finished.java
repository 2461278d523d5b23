package org.articlint.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.lint.baseline.Baseline;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Standing;
import org.articlint.rule.Rule;

/**
 * An article with its findings as they are reported.
 *
 * @param rules the rules that were enabled for it
 * @param applied the ids of the rules that found something to look at
 * @param findings in their order, those that are suppressed marked
 * @param untouched how many findings were left out because the change does not touch their lines
 * @param fixed the number of findings in the baseline that the article no longer has
 */
record Finished(
    ArticleFile file,
    List<Rule> rules,
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
    Map<RuleResults.Placed, Checked.Written> covered =
        Covering.of(article.results().findings(), article.suppressions());
    int untouched = 0;
    for (RuleResults.Placed placed : article.results().findings()) {
      Optional<Checked.Written> by = Optional.ofNullable(covered.get(placed));
      boolean isTouched = isTouched(placed, article);
      if (touchedOnly && !isTouched) {
        untouched++;
        continue;
      }
      findings.add(placed.finding().with(standing(by, isTouched)));
    }
    Set<Checked.Written> used = Collections.newSetFromMap(new IdentityHashMap<>());
    used.addAll(covered.values());
    article.suppressions().stream()
        .filter(written -> !used.contains(written))
        .forEach(written -> written.unused().ifPresent(findings::add));
    findings.sort(Finding.ORDER);
    RuleResults results = article.results();
    return new Finished(
        article.file(),
        article.rules(),
        results.applied(),
        findings,
        untouched,
        0,
        results.failures());
  }

  private static Standing standing(Optional<Checked.Written> suppression, boolean isTouched) {
    return suppression.isPresent()
        ? new Standing.Suppressed(suppression.get().suppression().reason())
        : new Standing.Open(isTouched);
  }

  /**
   * The same article with the findings marked that its baseline knows; articles come in the order
   * of their paths.
   *
   * @param touchedOnly whether findings were left out, so that nobody can tell which were fixed
   */
  Finished marked(Baselines baselines, boolean touchedOnly) {
    Attempt<Baseline.Marked> attempt =
        Attempt.of(
            file.path(),
            "its findings could not be compared with the baseline",
            () -> baselines.mark(file, findings));
    List<Failure> all = new ArrayList<>(failures);
    attempt.failure().ifPresent(all::add);
    boolean isComplete = !touchedOnly && all.isEmpty();
    return new Finished(
        file,
        rules,
        applied,
        attempt.value().map(Baseline.Marked::findings).orElse(findings),
        untouched,
        isComplete ? attempt.value().map(Baseline.Marked::left).orElse(0) : 0,
        all);
  }

  private static boolean isTouched(RuleResults.Placed placed, Checked article) {
    Finding.Range range = placed.finding().range();
    return placed.isOfWhole() || article.touched().meet(range.startLine(), range.endLine());
  }
}
