package org.articlint.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintScope;
import org.articlint.rule.FailOn;

/** Whether a run fails: by the level of the command line, else by that of each article. */
final class FailureGate {

  private final Optional<FailOn> given;
  private final Map<String, FailOn> levels = new HashMap<>();
  private boolean failed;

  FailureGate(Optional<FailOn> given, FoundFiles found) {
    this.given = given;
    for (ArticleFile file : found.files()) {
      levels.put(file.path(), file.config().failOn());
    }
  }

  boolean isFailed() {
    return failed;
  }

  /** Looks at each finding on its way to a sink. */
  FindingSink before(FindingSink sink) {
    return new FindingSink() {
      @Override
      public void begin(LintScope scope) {
        sink.begin(scope);
      }

      @Override
      public void add(Finding finding) {
        FailOn level = given.orElse(levels.getOrDefault(finding.path(), FailOn.ERROR));
        failed |= !finding.isAccepted() && level.fails(finding.severity());
        sink.add(finding);
      }
    };
  }
}
