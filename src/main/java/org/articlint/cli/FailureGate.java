package org.articlint.cli;

import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.rule.FailOn;

/** Decides whether the findings of a run fail it. */
final class FailureGate implements FindingSink {

  private final Optional<FailOn> given;
  private boolean isFailed;

  /**
   * A gate that fails from one severity on.
   *
   * @param given the severity for all articles; without it, that of each article's configuration
   */
  FailureGate(Optional<FailOn> given) {
    this.given = given;
  }

  boolean isFailed() {
    return isFailed;
  }

  @Override
  public void add(ArticleFile article, Finding finding) {
    if (!finding.isAccepted() && !isFailed) {
      FailOn level = given.orElseGet(() -> article.config().failOn());
      isFailed = level.fails(finding.severity());
    }
  }
}
