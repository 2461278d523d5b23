package org.articlint.rule.pack;

import java.util.Optional;
import org.articlint.article.Value.Mapping;
import org.articlint.check.value.Option;
import org.articlint.rule.Severity;
import org.articlint.rule.yaml.Document;
import org.articlint.rule.yaml.Written;

/** What a pack or a configuration writes behind the id of a rule: one word, or a mapping. */
public sealed interface RuleSetting {

  /** One word. */
  enum Word implements RuleSetting {
    OFF,
    ON,
    /** The same as {@link #OFF}, for people who think of a rule as a flag. */
    FALSE,
    /** The same as {@link #ON}. */
    TRUE,
    ERROR,
    WARNING,
    NOTE;

    boolean isOff() {
      return this == OFF || this == FALSE;
    }

    /** Returns the severity that the word stands for; empty for off and on. */
    Optional<Severity> severity() {
      return switch (this) {
        case ERROR -> Optional.of(Severity.ERROR);
        case WARNING -> Optional.of(Severity.WARNING);
        case NOTE -> Optional.of(Severity.NOTE);
        default -> Optional.empty();
      };
    }
  }

  /** The parts of a rule that change. */
  record Parts(
      @Option("error, warning or note") Optional<Written<Severity>> severity,
      @Option("the fault in one sentence") Optional<Written<String>> message,
      @Option("the options of the check that change") Optional<Mapping> check)
      implements RuleSetting, Document {}
}
