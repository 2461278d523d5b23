package org.articlint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.rule.Rule;

/**
 * A run: every article is read and checked by itself, in parallel; then the archive rules judge
 * what was taken of all of them; then suppressions are applied. The result is the same at any
 * number of threads, because the parts are joined in the order of the paths.
 */
public final class Linter {

  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;

  /** A linter. */
  public Linter(LintOptions options, ArticleFinder.FormatLookup formats) {
    this.options = options;
    this.formats = formats;
  }

  /**
   * Checks the files.
   *
   * @param progress told after each article; called from several threads
   */
  public LintResult run(FoundFiles found, Runnable progress) {
    ArchiveRuns archives = new ArchiveRuns(found.files());
    ArticleLinter articleLinter = new ArticleLinter(options, formats, archives);
    Parallel parallel = new Parallel(options.threads());
    List<ArticleDraft> drafts = new ArrayList<>(found.files().size());
    parallel.each(
        found.files(),
        file -> {
          ArticleDraft draft = articleLinter.lint(file);
          progress.run();
          return draft;
        },
        draft -> {
          draft.facts.forEach((run, facts) -> run.contribute(draft.file, facts));
          draft.facts = Map.of();
          drafts.add(draft);
        });
    archives.all().forEach(ArchiveRun::complete);
    OtherArticles others = new OtherArticles(found, formats);
    parallel.each(
        drafts,
        draft -> {
          articleLinter.addArchiveFindings(draft, others);
          return draft;
        },
        draft -> {});
    return result(found, drafts);
  }

  private LintResult result(FoundFiles found, List<ArticleDraft> drafts) {
    List<Finding> findings = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(found.failures());
    Map<String, Rule> rules = new TreeMap<>();
    Map<String, int[]> counts = new TreeMap<>();
    int checked = 0;
    for (ArticleDraft draft : drafts) {
      failures.addAll(draft.failures);
      if (!draft.file.checked()) {
        continue;
      }
      checked++;
      findings.addAll(draft.finish());
      for (Rule rule : draft.rules.rules()) {
        rules.putIfAbsent(rule.id(), rule);
        counts.computeIfAbsent(rule.id(), id -> new int[2])[1]++;
      }
      draft.applied.forEach(id -> counts.computeIfAbsent(id, i -> new int[2])[0]++);
    }
    findings.sort(Finding.ORDER);
    failures.sort(Comparator.comparing(Failure::path).thenComparing(Failure::reason));
    List<Coverage> coverage = new ArrayList<>();
    counts.forEach((rule, count) -> coverage.add(new Coverage(rule, count[0], count[1])));
    return new LintResult(
        found.root(),
        options.today(),
        checked,
        drafts.size() - checked,
        List.copyOf(rules.values()),
        findings,
        failures,
        found.skipped(),
        coverage);
  }
}
