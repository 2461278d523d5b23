package org.articlint.report;

import java.io.Writer;
import java.util.Locale;

/** The formats. */
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
      return new ConciseReport(options, out);
    }
  },
  /** The contract of docs/output.md. */
  JSON {
    @Override
    public Report report(ReportOptions options, Writer out) {
      return new JsonReport(options, out);
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

  /** A report of this format; it leaves its writer open. */
  public abstract Report report(ReportOptions options, Writer out);

  /** Whether the report says by itself what was checked, so that no summary is needed beside it. */
  public boolean hasSummary() {
    return this == TEXT;
  }

  /** Whether the report shows more of a finding than its message: other places, a difference. */
  public boolean hasExplanations() {
    return this == TEXT || this == JSON || this == SARIF;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
