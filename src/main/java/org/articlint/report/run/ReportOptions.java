package org.articlint.report.run;

import org.articlint.report.medium.TextStyle;

/**
 * The options of reports.
 *
 * @param style the style of reports for people
 * @param showSuppressed whether to list accepted findings
 * @param listing what reports for people list, and in which order
 */
public record ReportOptions(TextStyle style, boolean showSuppressed, Listing listing) {}
