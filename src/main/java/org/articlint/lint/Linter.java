package org.articlint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.lint.baseline.Baseline;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Parallel;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigException;

/**
 * A run: every article is read and checked by itself, in parallel; then the archive rules judge
 * what was taken of all of them; then suppressions are applied and the findings handed on, article
 * by article. The result is the same at any number of threads, because the parts are joined in the
 * order of the paths.
 */
public final class Linter {

  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveLookup lookup;
  private final Baselines baselines;

  /**
   * A linter.
   *
   * @param lookup tells of articles of an archive that are not checked
   * @param baselines the findings that are let stand
   */
  public Linter(
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveLookup lookup,
      Baselines baselines) {
    this.baselines = baselines;
    this.options = options;
    this.formats = formats;
    this.lookup = lookup;
  }

  /**
   * Checks the files.
   *
   * @param progress told after each article; called from several threads
   * @param sink takes the findings
   * @throws ConfigException when a configuration in an archive, or a baseline, cannot be used
   */
  public LintResult run(FoundFiles found, Runnable progress, FindingSink sink)
      throws ConfigException {
    baselines.prepare(found.files());
    ArchiveRuns archives = new ArchiveRuns(found, lookup);
    RecentArticles recent = new RecentArticles(found, lookup, formats);
    ArticleLinter articleLinter = new ArticleLinter(options, formats, archives, recent);
    Parallel parallel = new Parallel(options.threads());
    List<Failure> failures = new ArrayList<>(found.failures());
    List<ArticleDraft> drafts = new ArrayList<>();
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
    int compared = 0;
    for (ArchiveRun run : archives.all()) {
      ArchiveLookup.Known known = run.complete();
      compared = Math.max(compared, known.articles());
      failures.addAll(known.failures());
    }

    LintScope scope = scope(found, drafts, compared);
    FindingCounts counts = new FindingCounts();
    Map<String, int[]> coverage = new TreeMap<>();
    sink.begin(scope);
    parallel.each(
        drafts,
        draft -> {
          articleLinter.addArchiveFindings(draft);
          return new Finished(draft, draft.finish(options.touchedOnly()));
        },
        finished -> {
          ArticleFile file = finished.draft.file;
          Baseline baseline = baselines.of(file.config());
          String path = baseline.relative(file.file());
          List<Finding> findings = baseline.mark(path, finished.findings);
          findings.forEach(counts::add);
          findings.forEach(sink::add);
          counts.addUntouched(finished.draft.untouched);
          if (!options.touchedOnly() && finished.draft.failures.isEmpty()) {
            counts.addMended(baseline.leftOf(path));
          }
          failures.addAll(finished.draft.failures);
          count(finished.draft, coverage);
          finished.draft.release();
        });
    // Several archive rules may have asked for the same article.
    List<Failure> told =
        failures.stream()
            .distinct()
            .sorted(Comparator.comparing(Failure::path).thenComparing(Failure::reason))
            .toList();
    return new LintResult(scope, counts, told, found.skipped(), coverage(coverage));
  }

  private record Finished(ArticleDraft draft, List<Finding> findings) {}

  private LintScope scope(FoundFiles found, List<ArticleDraft> checked, int compared) {
    Map<String, Rule> rules = new TreeMap<>();
    for (ArticleDraft draft : checked) {
      for (Rule rule : draft.rules.rules()) {
        rules.putIfAbsent(rule.id(), rule);
      }
    }
    return new LintScope(
        found.root(), options.today(), checked.size(), compared, List.copyOf(rules.values()));
  }

  private static void count(ArticleDraft draft, Map<String, int[]> counts) {
    for (Rule rule : draft.rules.rules()) {
      counts.computeIfAbsent(rule.id(), id -> new int[2])[1]++;
    }
    draft.applied.forEach(id -> counts.computeIfAbsent(id, i -> new int[2])[0]++);
  }

  private static List<Coverage> coverage(Map<String, int[]> counts) {
    List<Coverage> coverage = new ArrayList<>();
    counts.forEach((rule, count) -> coverage.add(new Coverage(rule, count[0], count[1])));
    return coverage;
  }
}
