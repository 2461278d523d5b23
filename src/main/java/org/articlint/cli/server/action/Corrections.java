package org.articlint.cli.server.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.article.TextEdit;
import org.articlint.check.match.Fix;
import org.articlint.lint.finding.Finding;

/** The corrections that need no judgement, as {@code check --fix} makes them. */
final class Corrections {

  private Corrections() {}

  /** Returns the correction of a finding. */
  static Optional<TextEdit> of(Finding finding) {
    return finding.message().fix().map(fix -> new TextEdit(fix.span(), fix.replacement()));
  }

  /** Returns those of all findings, in order; of two that overlap, the first. */
  static List<TextEdit> ofAll(List<Finding> findings) {
    List<Fix> fixes = new ArrayList<>();
    findings.forEach(finding -> finding.message().fix().ifPresent(fixes::add));
    fixes.sort(Comparator.comparing(fix -> fix.span().start()));
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    for (Fix fix : fixes) {
      if (fix.span().start() >= at) {
        edits.add(new TextEdit(fix.span(), fix.replacement()));
        at = fix.span().end();
      }
    }
    return edits;
  }
}
