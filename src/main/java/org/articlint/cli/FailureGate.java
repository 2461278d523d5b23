package org.articlint.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.rule.FailOn;

/** Decides whether the findings of a run fail it. */
final class FailureGate implements FindingSink {

  private final Optional<FailOn> given;
  private final Map<String, FailOn> configured = new HashMap<>();
  private boolean isFailed;

  /**
   * A gate that fails from one severity on.
   *
   * @param given the severity for all articles; without it, that of each article's configuration
   */
  FailureGate(Optional<FailOn> given, FoundFiles found) {
    this.given = given;
    if (given.isEmpty()) {
      for (ArticleFile file : found.files()) {
        configured.put(file.path(), file.config().failOn());
      }
    }
  }

  boolean isFailed() {
    return isFailed;
  }

  @Override
  public void add(Finding finding) {
    if (!finding.isAccepted() && !isFailed) {
      FailOn level = given.orElseGet(() -> configured.getOrDefault(finding.path(), FailOn.ERROR));
      isFailed = level.fails(finding.severity());
    }
  }
}
