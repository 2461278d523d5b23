package org.articlint.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.lint.RepeatedTexts;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.review.ReviewQueue;
import org.articlint.report.history.HistoryFile;
import org.articlint.report.history.HistoryFile.History;
import org.articlint.report.history.HistoryRun;
import org.articlint.report.html.LinkTemplate;
import org.articlint.report.html.PageFacts;

/**
 * Gathers what an HTML report shows besides the findings, and keeps the history. A run without
 * these does not load it.
 */
final class PageOptions {

  static final String LINKS = "--link-template";
  static final String HISTORY = "--history";

  private static final ReviewPeriod SOON = ReviewPeriod.parse("30d");

  private final Options options;
  private final Io io;

  PageOptions(Options options, Io io) {
    this.options = options;
    this.io = io;
  }

  /** The file that the runs are kept in. */
  Optional<Path> historyFile() {
    return options.<String>find(HISTORY).map(name -> io.directory().resolve(name).normalize());
  }

  /**
   * Refuses what cannot be used, before the run.
   *
   * @param hasPage whether a report is in HTML
   */
  void check(boolean hasPage) throws UsageException {
    if (options.find(LINKS).isPresent() && !hasPage) {
      throw new UsageException(LINKS + " is about HTML; add --output html=FILE");
    }
    links();
    Optional<Path> file = historyFile();
    if (file.isEmpty()) {
      return;
    }
    for (String partial : new String[] {"--watch", "--staged", "--changed", "--stdin"}) {
      if (options.find(partial).isPresent()) {
        throw new UsageException(
            "%s keeps runs that can be compared; it does not go with %s"
                .formatted(HISTORY, partial));
      }
    }
    try {
      new HistoryFile(file.get()).refuseOther();
    } catch (IOException e) {
      throw new UsageException("%s %s: %s".formatted(HISTORY, io.display(file.get()), reason(e)));
    }
  }

  private static String reason(IOException fault) {
    return String.valueOf(fault.getMessage());
  }

  /** Adds the run to the history, if one is kept; returns it up to this run. */
  Optional<History> keep(LintResult result) throws OutputException {
    Optional<Path> file = historyFile();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    HistoryRun run =
        new HistoryRun(
            result.scope().today(),
            commit(result.scope().root()),
            result.scope().articles(),
            result.failures().size(),
            result.findings().byRule(),
            result.findings().byFolder());
    try {
      return Optional.of(new HistoryFile(file.get()).append(run));
    } catch (IOException e) {
      throw new OutputException("the history could not be written", e);
    }
  }

  private static String commit(Path root) {
    try {
      return new Git(root).lineOrNothing("rev-parse", "--quiet", "--verify", "HEAD");
    } catch (GitException e) {
      // There is no git, or no work tree.
      return "";
    }
  }

  /** Returns what a page shows besides the findings. */
  PageFacts facts(
      FoundFiles found,
      ArticleFinder.FormatLookup formats,
      LintScope scope,
      Optional<History> history)
      throws UsageException {
    int threads = options.get("--threads", Runtime.getRuntime().availableProcessors());
    ReviewQueue.Queue reviews = new ReviewQueue(formats, threads, scope.today(), SOON).all(found);
    return new PageFacts(
        part(found, scope),
        links(),
        options.has("--watch"),
        history,
        RepeatedTexts.of(found, formats, threads),
        Optional.of(reviews).filter(queue -> queue.unruled() < queue.articles()));
  }

  /** Words what is checked, unless it is known to be the whole archive. */
  private Optional<String> part(FoundFiles found, LintScope scope) {
    if (options.has("--staged")) {
      return Optional.of("what is staged");
    }
    if (options.find("--changed").isPresent()) {
      return Optional.of("what the branch has changed");
    }
    boolean isRestKnown =
        !scope.lacksArchive()
            && scope.rules().stream().anyMatch(rule -> rule.check() instanceof ArchiveCheck);
    boolean isWhole =
        isRestKnown
            ? scope.compared() == 0
            : found.files().stream().allMatch(file -> found.hasAllOf(file.config().archive()));
    return isWhole ? Optional.empty() : Optional.of("what the command line names");
  }

  private Optional<LinkTemplate> links() throws UsageException {
    Optional<String> template = options.find(LINKS);
    try {
      return template.map(LinkTemplate::parse);
    } catch (IllegalArgumentException e) {
      throw new UsageException(LINKS + ": " + e.getMessage());
    }
  }
}
