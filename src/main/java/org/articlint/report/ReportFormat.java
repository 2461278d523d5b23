package org.articlint.report;

import java.util.Locale;

/** The formats. */
public enum ReportFormat {
  /** For people, with excerpts. */
  TEXT {
    @Override
    public Report report(TextStyle style) {
      return new TextReport(style);
    }
  },
  /** One line for each finding. */
  CONCISE {
    @Override
    public Report report(TextStyle style) {
      return new ConciseReport(style);
    }
  },
  /** The contract of docs/output.md. */
  JSON {
    @Override
    public Report report(TextStyle style) {
      return new JsonReport();
    }
  },
  /** SARIF 2.1.0. */
  SARIF {
    @Override
    public Report report(TextStyle style) {
      return new SarifReport();
    }
  };

  /**
   * A report of this format.
   *
   * @param style for those that people read
   */
  public abstract Report report(TextStyle style);

  /** Whether the report says by itself what was checked, so that no summary is needed beside it. */
  public boolean hasSummary() {
    return this == TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
