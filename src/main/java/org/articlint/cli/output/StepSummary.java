package org.articlint.cli.output;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.report.ReportFormat;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;

/**
 * The summary of a step of GitHub Actions. It lists all findings, because GitHub shows only a few
 * annotations. The file belongs to the runner, and other commands of the step append to it as well.
 */
public final class StepSummary implements FindingSink {

  private static final String FILE = "GITHUB_STEP_SUMMARY";

  private final StringWriter text = new StringWriter();
  private final Report report;
  private final String file;

  private StepSummary(String file, ReportOptions options) {
    this.file = file;
    this.report = ReportFormat.MARKDOWN.report(options, text);
  }

  /** The summary of this step; empty when no runner asks for one. */
  public static Optional<StepSummary> of(Io io, ReportOptions options) {
    String file = io.variable(FILE);
    return file.isEmpty() ? Optional.empty() : Optional.of(new StepSummary(file, options));
  }

  @Override
  public void add(ArticleFile article, Finding finding) {
    try {
      report.add(finding);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory", e);
    }
  }

  /**
   * Adds the summary to the file.
   *
   * @throws OutputException when it cannot be written
   * @throws UsageException when the runner's name for it is not a path
   */
  public void end(RunSummary run) throws OutputException, UsageException {
    try {
      report.end(run);
      ReportFile.append(Path.of(file), text.toString());
    } catch (IOException e) {
      throw new OutputException(FILE + " could not be written", e);
    } catch (InvalidPathException e) {
      throw new UsageException(FILE + ": '" + file + "' is not a path");
    }
  }
}
