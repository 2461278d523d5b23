package org.articlint.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.articlint.article.Article;
import org.articlint.check.ArticleProblem;
import org.articlint.check.date.ValidDays;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Steps;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Guard;
import org.articlint.lint.finding.FindingWriter;
import org.articlint.rule.Rule;

/** Runs rules on one article, in one thread, and collects their results. */
final class RuleRunner {

  /** Findings of one article. Nobody reads more, and each takes about 1 KiB of memory. */
  static final int MAX_FINDINGS = 100_000;

  private static final String TOO_MANY =
      "it has more than %s findings, and the others are left out; correct these first, or turn off a"
              .formatted(MAX_FINDINGS)
          + " rule that finds too much";

  /**
   * The steps of all rules on the article together, each with a limit of its own: some ten seconds.
   */
  static final long MAX_STEPS = 400_000_000;

  /** Characters of the article that a rule looks at in the time of a step. */
  private static final int CHARS_PER_STEP = 4;

  private final String path;
  private final List<RuleResults.Placed> findings = new ArrayList<>();
  private final Set<String> applied = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();

  private final Steps left = new Steps(MAX_STEPS);

  /** Whether rules were left out. */
  private boolean isSpent;

  private ValidDays validDays = ValidDays.ALWAYS;
  private boolean hasAskedPast;

  /** Whether findings were left out. */
  private boolean isFull;

  /** A runner without results for the article of a path. */
  RuleRunner(String path) {
    this.path = path;
  }

  /**
   * Whether there are steps left for a rule. The first one that is left out is told as a failure.
   */
  boolean hasStepsFor(Rule rule, Article article) {
    if (!isSpent && !left.take(article.source().length() / CHARS_PER_STEP)) {
      isSpent = true;
      failures.add(
          new Failure(
              path,
              "the rules together need too many steps on it, so that %s and further rules were not run;"
                      .formatted(rule.id())
                  + " divide the article, or use fewer rules"));
    }
    return !isSpent;
  }

  /** Counts the steps that a rule has taken, and what it has asked for besides the article. */
  void count(Context context) {
    left.take(context.taken());
    hasAskedPast |= context.hasAskedPast();
    holdOn(context.validDays());
  }

  /** Takes note that a result holds on some days only. */
  void holdOn(ValidDays days) {
    validDays = validDays.and(days);
  }

  /**
   * The days on which these results follow from the article and its rules; empty when nobody can
   * tell: a rule asked for the past of the article, or something failed, perhaps for lack of
   * memory.
   */
  Optional<ValidDays> validDays() {
    return hasAskedPast || !failures.isEmpty() ? Optional.empty() : Optional.of(validDays);
  }

  /** Runs a part of a rule; whatever it throws becomes a failure of the article. */
  void guard(Rule rule, Runnable call) {
    Guard.rule(path, rule.id(), call).ifPresent(failures::add);
  }

  /** Runs a check and adds its matches as findings. */
  void run(Rule rule, FindingWriter writer, Supplier<Verdict> check) {
    guard(
        rule,
        () -> {
          Verdict verdict = check.get();
          if (verdict.applied()) {
            addApplied(rule);
          }
          verdict.matches().forEach(match -> add(rule, writer, match));
        });
  }

  void add(Rule rule, FindingWriter writer, Match match) {
    if (findings.size() == MAX_FINDINGS) {
      if (!isFull) {
        failures.add(new Failure(path, TOO_MANY));
      }
      isFull = true;
      return;
    }
    boolean isOfWhole = rule.check().looksAtWhole() || rule.check() instanceof ArticleProblem;
    findings.add(new RuleResults.Placed(writer.write(rule, match), match.span(), isOfWhole));
  }

  /** Counts a rule that found something to look at. */
  void addApplied(Rule rule) {
    applied.add(rule.id());
  }

  void add(Failure failure) {
    failures.add(failure);
  }

  RuleResults results() {
    return new RuleResults(findings, applied, failures);
  }
}
