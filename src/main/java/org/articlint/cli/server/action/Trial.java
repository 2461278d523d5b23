package org.articlint.cli.server.action;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.TextEdit;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.finding.Finding;

/** Tries edits before they are offered: they must do what they promise, and nothing else. */
final class Trial {

  private final OpenArticle article;
  private final List<Finding> findings;

  /**
   * A trial of edits.
   *
   * @param findings all that are found in the article as it is
   */
  Trial(OpenArticle article, List<Finding> findings) {
    this.article = article;
    this.findings = findings;
  }

  /** Whether edits take a finding away without any new one. */
  boolean takesAway(Finding finding, List<TextEdit> edits) {
    Set<String> mayStay = new TreeSet<>();
    findings.forEach(each -> mayStay.add(each.fingerprint()));
    mayStay.remove(finding.fingerprint());
    return article.judgement(TextEdit.apply(article.source(), edits)).findings().stream()
        .allMatch(each -> mayStay.contains(each.fingerprint()));
  }
}
