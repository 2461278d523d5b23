package org.articlint.lint;

import org.articlint.article.Span;

/**
 * A comment, or a metadata entry, that lets findings stand.
 *
 * @param rule the rule it names
 * @param covers where findings must begin; for a whole file, everything
 * @param wholeFile whether it covers the file, metadata included
 * @param place where it is written
 */
record Suppression(String rule, String reason, Span covers, boolean wholeFile, Span place) {

  boolean covers(Span finding) {
    return wholeFile || (covers.start() <= finding.start() && finding.start() < covers.end());
  }
}
