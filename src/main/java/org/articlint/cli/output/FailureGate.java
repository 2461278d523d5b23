package org.articlint.cli.output;

import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.rule.FailOn;

/** Decides whether findings fail the run. */
public final class FailureGate implements FindingSink {

  private final Optional<FailOn> given;
  private boolean isFailed;

  /**
   * Creates a gate.
   *
   * @param given the lowest severity that fails; when empty, each article's configuration decides
   */
  public FailureGate(Optional<FailOn> given) {
    this.given = given;
  }

  public boolean isFailed() {
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
