package org.articlint.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.article.Problem;
import org.articlint.check.ArticleProblem;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.LintResult;
import org.articlint.rule.Rule;

/**
 * What a run did not check, and why.
 *
 * @param failures what could not be checked
 * @param skipped what was left out on purpose, by the reason
 * @param hiding the number of findings of each rule that tells of text that no rule saw
 * @param coverage how many articles each rule had something to look at
 */
public record Unchecked(
    List<Failure> failures,
    List<Left> skipped,
    Map<String, Integer> hiding,
    List<Coverage> coverage) {

  /** How many files were left out for a reason, and some of their paths. */
  public record Left(String reason, int files, List<String> some) {}

  private static final int MAX_NAMED = 20;

  private static final Set<Problem.Kind> HIDING =
      EnumSet.of(
          Problem.Kind.UNREADABLE_ARTICLE,
          Problem.Kind.INVALID_ENCODING,
          Problem.Kind.ARTICLE_TOO_LARGE,
          Problem.Kind.INVALID_FRONT_MATTER,
          Problem.Kind.NESTED_TOO_DEEP,
          Problem.Kind.UNREAD_TEXT);

  static Unchecked of(LintResult result) {
    Map<Skipped.Reason, List<String>> byReason = new EnumMap<>(Skipped.Reason.class);
    for (Skipped skipped : result.skipped()) {
      byReason.computeIfAbsent(skipped.reason(), reason -> new ArrayList<>()).add(skipped.path());
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
    return new Unchecked(result.failures(), left, hiding(result), result.coverage());
  }

  private static Map<String, Integer> hiding(LintResult result) {
    Map<String, Integer> hiding = new TreeMap<>(result.findings().byRule());
    Set<String> ids = new HashSet<>();
    for (Rule rule : result.scope().rules()) {
      if (rule.check() instanceof ArticleProblem check && HIDING.contains(check.problem())) {
        ids.add(rule.id());
      }
    }
    hiding.keySet().retainAll(ids);
    return hiding;
  }

  /** Whether everything was checked. */
  public boolean isNothing() {
    return failures.isEmpty() && skipped.isEmpty() && hiding.isEmpty();
  }
}
