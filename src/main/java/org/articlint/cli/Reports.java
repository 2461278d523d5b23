package org.articlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.Report;
import org.articlint.report.ReportFormat;
import org.articlint.report.ReportOptions;
import org.articlint.report.RunSummary;
import org.articlint.report.TextStyle;

/** The reports of a run: one on standard output, and any number in files. */
final class Reports implements FindingSink, AutoCloseable {

  private final StandardOutput out;
  private final Report shown;
  private final boolean showSuppressed;
  private final List<InFile> inFiles = new ArrayList<>();

  private static final class InFile {
    final Path path;
    final ReportFile file;
    final Report report;
    Optional<IOException> fault = Optional.empty();

    InFile(Path path, ReportFile file, Report report) {
      this.path = path;
      this.file = file;
      this.report = report;
    }

    void write(Writing writing) {
      if (fault.isEmpty()) {
        try {
          writing.to(report);
        } catch (IOException e) {
          fault = Optional.of(e);
        }
      }
    }
  }

  @FunctionalInterface
  private interface Writing {
    void to(Report report) throws IOException;
  }

  /**
   * Opens the reports.
   *
   * @param files the format of each file
   * @throws UsageException when a file cannot be written
   */
  Reports(
      StandardOutput out, ReportFormat format, ReportOptions options, Map<Path, ReportFormat> files)
      throws UsageException {
    this.out = out;
    this.shown = format.report(options, out.writer());
    this.showSuppressed = options.showSuppressed();
    TextStyle plain = new TextStyle(false, TextStyle.DEFAULT_WIDTH, options.style().path());
    ReportOptions inFile = new ReportOptions(plain, options.version(), showSuppressed);
    for (Map.Entry<Path, ReportFormat> entry : files.entrySet()) {
      try {
        ReportFile file = new ReportFile(entry.getKey());
        Report report = entry.getValue().report(inFile, file.writer());
        inFiles.add(new InFile(entry.getKey(), file, report));
      } catch (IOException e) {
        close();
        throw unwritten(entry.getKey(), e);
      }
    }
  }

  private static UsageException unwritten(Path path, IOException fault) {
    return new UsageException("the report %s could not be written: %s".formatted(path, fault));
  }

  @Override
  public void begin(LintScope scope) {
    out.writeMore(writer -> shown.begin(scope));
    inFiles.forEach(file -> file.write(report -> report.begin(scope)));
  }

  @Override
  public void add(Finding finding) {
    if (showSuppressed || !finding.isAccepted()) {
      out.writeMore(writer -> shown.add(finding));
      inFiles.forEach(file -> file.write(report -> report.add(finding)));
    }
  }

  /**
   * Ends the reports, the files first.
   *
   * @throws UsageException when a file could not be written
   */
  void end(RunSummary run) throws UsageException {
    for (InFile file : inFiles) {
      file.write(report -> report.end(run));
      try {
        if (file.fault.isPresent()) {
          throw file.fault.get();
        }
        file.file.finish();
      } catch (IOException e) {
        throw unwritten(file.path, e);
      }
    }
    out.write(writer -> shown.end(run));
  }

  /** Leaves nothing behind of files that were not finished. */
  @Override
  public void close() {
    for (InFile file : inFiles) {
      try {
        file.file.close();
      } catch (IOException e) {
        // It is left beside its place; the fault that ended the run matters more.
      }
    }
  }
}
