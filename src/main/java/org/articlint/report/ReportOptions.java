package org.articlint.report;

/**
 * How reports are written.
 *
 * @param style of those that people read
 * @param version of articlint
 * @param showSuppressed whether findings that a suppression lets stand are listed
 */
public record ReportOptions(TextStyle style, String version, boolean showSuppressed) {}
