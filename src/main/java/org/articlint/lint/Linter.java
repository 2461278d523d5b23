package org.articlint.lint;

import java.util.Optional;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.LastChanges;
import org.articlint.lint.files.Parallel;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;

/**
 * Checks articles: each by itself, in parallel; then against the archive, once all have been read;
 * then applies suppressions and baseline and hands the findings on, article by article. The result
 * does not depend on the number of threads, because parts are joined in the order of the paths.
 */
public final class Linter {

  private final LintOptions options;
  private final ArticleFinder.FormatLookup formats;
  private final ArchiveLookup lookup;
  private final Baselines baselines;
  private final Optional<AuditCache> cache;

  /**
   * Creates a linter that keeps nothing of what it finds.
   *
   * @param lookup looks up the articles of an archive that are not checked
   * @param baselines the known findings, which do not count
   */
  public Linter(
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveLookup lookup,
      Baselines baselines) {
    this(options, formats, lookup, baselines, Optional.empty());
  }

  private Linter(
      LintOptions options,
      ArticleFinder.FormatLookup formats,
      ArchiveLookup lookup,
      Baselines baselines,
      Optional<AuditCache> cache) {
    this.options = options;
    this.formats = formats;
    this.lookup = lookup;
    this.baselines = baselines;
    this.cache = cache;
  }

  /** The same linter, which takes from a cache what audits have found, and keeps it there. */
  public Linter with(AuditCache newCache) {
    return new Linter(options, formats, lookup, baselines, Optional.of(newCache));
  }

  /**
   * Checks the files.
   *
   * @param progress called after each article, from several threads
   * @param sink takes the findings, in their order
   * @throws ConfigException when a configuration in an archive, or a baseline, cannot be used
   */
  public LintResult run(FoundFiles found, Runnable progress, FindingSink sink)
      throws ConfigException {
    baselines.prepare(found.files());
    RecentArticles recent = new RecentArticles(found, lookup, formats);
    try (ArchiveRuns archives = ArchiveRuns.start(found, lookup);
        AuditSteps steps = steps(found, archives);
        CheckedArticles articles = new CheckedArticles(found.files())) {
      checkEach(found, progress, archives, recent, steps, articles);
      steps.endArticles();
      ArchiveRuns.Others others = archives.complete();
      LintScope scope = scope(found, articles, others);
      RunTotals totals = new RunTotals(found, others.failures());
      sink.begin(scope);
      ArchiveLinter linter = new ArchiveLinter(options, formats, archives, recent);
      new Parallel(options.threads())
          .each(
              articles.all(),
              article -> Finished.of(steps.check(article, linter), options.touchedOnly()),
              unmarked -> {
                Finished article = unmarked.marked(baselines, options);
                sink.beginArticle(article.file(), article.checksum());
                article.findings().forEach(finding -> sink.add(article.file(), finding));
                totals.add(article);
              });
      if (recent.areAsChecked(articles::checksum)) {
        steps.finish();
      }
      return totals.result(scope);
    }
  }

  /** Checks each article by itself, and keeps what is left of them, in their order. */
  private void checkEach(
      FoundFiles found,
      Runnable progress,
      ArchiveRuns archives,
      RecentArticles recent,
      AuditSteps steps,
      CheckedArticles articles) {
    try (LastChanges lastChanges = new LastChanges(found, formats, options.today())) {
      ArticleLinter linter = new ArticleLinter(options, formats, archives, recent, lastChanges);
      new Parallel(options.threads())
          .each(
              found.files(),
              file -> {
                ArticleLinter.Outcome outcome = steps.check(file, linter);
                progress.run();
                return outcome;
              },
              outcome -> articles.add(archives.contribute(outcome)));
    }
  }

  private AuditSteps steps(FoundFiles found, ArchiveRuns archives) {
    Optional<AuditSteps> kept = cache.flatMap(each -> each.open(found, archives, options, formats));
    return kept.orElse(AuditSteps.EACH_ANEW);
  }

  private LintScope scope(FoundFiles found, CheckedArticles articles, ArchiveRuns.Others others) {
    return new LintScope(
        found.root(),
        options.today(),
        articles.all().size(),
        others.articles(),
        others.lacksArchive(),
        baselines.areThere(),
        articles.rules());
  }
}
