package org.articlint.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.StandardOutput;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.ReportFormat;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The reports of a run: one on standard output, and any number in files. */
public final class Reports implements FindingSink, AutoCloseable {

  private final StandardOutput out;
  private final Report shown;
  private final boolean showSuppressed;
  private final Severity lowest;
  private final List<InFile> inFiles = new ArrayList<>();

  /**
   * Opens the reports.
   *
   * @param shown the report on standard output
   * @param files the format of each file
   * @throws OutputException when a file cannot be written
   */
  public Reports(Io io, Report shown, ReportOptions options, Map<Path, ReportFormat> files)
      throws OutputException {
    this.out = io.out();
    this.shown = shown;
    this.showSuppressed = options.showSuppressed();
    this.lowest = options.listing().lowest();
    TextStyle plain =
        new TextStyle(false, TextStyle.DEFAULT_WIDTH, options.style().path(), TextStyle.NO_LINKS);
    ReportOptions inFile = new ReportOptions(plain, showSuppressed, options.listing());
    for (Map.Entry<Path, ReportFormat> entry : files.entrySet()) {
      String name = io.display(entry.getKey());
      try {
        ReportFile file = new ReportFile(entry.getKey());
        inFiles.add(new InFile(name, file, entry.getValue().report(inFile, file.writer())));
      } catch (IOException e) {
        close();
        throw unwritten(name, e);
      }
    }
  }

  private static OutputException unwritten(String name, IOException fault) {
    return new OutputException("the report " + name + " could not be written", fault);
  }

  @Override
  public void begin(LintScope scope) {
    out.writeMore(writer -> shown.begin(scope));
    inFiles.forEach(file -> file.write(report -> report.begin(scope)));
  }

  @Override
  public void add(ArticleFile article, Finding finding) {
    if (finding.severity().isAtLeast(lowest) && (showSuppressed || !finding.isAccepted())) {
      out.writeMore(writer -> shown.add(finding));
      inFiles.forEach(file -> file.write(report -> report.add(finding)));
    }
  }

  /**
   * Ends the reports, the files first.
   *
   * @throws OutputException when a file could not be written
   */
  public void end(RunSummary run) throws OutputException {
    for (InFile file : inFiles) {
      file.end(run);
    }
    out.write(writer -> shown.end(run));
  }

  /** Removes unfinished files. */
  @Override
  public void close() {
    for (InFile file : inFiles) {
      try {
        file.file.close();
      } catch (IOException e) {
        // The unfinished file stays beside its target; the fault that ended the run matters more.
      }
    }
  }

  @FunctionalInterface
  private interface Writing {
    void to(Report report) throws IOException;
  }

  /** A report in a file. Keeps its first fault until the end, so that the others are written. */
  private static final class InFile {
    private final String name;
    private final ReportFile file;
    private final Report report;
    private @Nullable IOException fault;

    InFile(String name, ReportFile file, Report report) {
      this.name = name;
      this.file = file;
      this.report = report;
    }

    void write(Writing writing) {
      if (fault == null) {
        try {
          writing.to(report);
        } catch (IOException e) {
          fault = e;
        }
      }
    }

    void end(RunSummary run) throws OutputException {
      write(last -> last.end(run));
      try {
        if (fault != null) {
          throw fault;
        }
        file.finish();
      } catch (IOException e) {
        throw unwritten(name, e);
      }
    }
  }
}
