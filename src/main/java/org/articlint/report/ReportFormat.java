package org.articlint.report;

import java.io.Writer;
import java.util.Locale;

/** The formats of reports. */
public enum ReportFormat {
  /** For people, with excerpts. */
  TEXT {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new TextReport(options, out);
    }
  },
  /** One line for each finding. */
  CONCISE {
    @Override
    public Report report(ReportOptions options, Writer out) {
      Report report = new ConciseReport(options, out);
      return options.listing().order().isPresent()
          ? new SortedReport(options.listing().order().get(), report)
          : report;
    }
  },
  /** JSON, as docs/output.md specifies it. */
  JSON {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new JsonReport(options, out);
    }
  },
  /** A JSON object on a line for each finding, written at once. */
  JSON_LINES {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new JsonLinesReport(out);
    }
  },
  /** A table for a spreadsheet. */
  CSV {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new CsvReport(out);
    }
  },
  /** SARIF 2.1.0. */
  SARIF {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new SarifReport(options, out);
    }
  },
  /** Annotations of GitHub Actions. */
  GITHUB {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new GithubReport(out);
    }
  },
  /** Code Quality of GitLab. */
  GITLAB {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new GitlabReport(out);
    }
  },
  /** The XML of JUnit. */
  JUNIT {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new JunitReport(out);
    }
  },
  /** The XML of Checkstyle. */
  CHECKSTYLE {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new CheckstyleReport(out);
    }
  },
  /** A summary for a comment on a pull request. */
  MARKDOWN {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new MarkdownReport(out);
    }
  };

  /** Creates a report of this format, which leaves its writer open. */
  public abstract Report report(ReportOptions options, Writer out);

  /** Whether the report includes the summary of the run. */
  public boolean hasSummary() {
    return this == TEXT;
  }

  /** Whether the report shows related places and differences besides the message. */
  public boolean hasExplanations() {
    return this == TEXT || this == JSON || this == JSON_LINES || this == SARIF;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
