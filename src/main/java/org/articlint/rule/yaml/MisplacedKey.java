package org.articlint.rule.yaml;

import java.util.List;
import java.util.Optional;
import org.articlint.check.Check;
import org.articlint.rule.Kinds;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;

/** Recognises keys that stand one level too high or too low. */
final class MisplacedKey {

  private static final String CHECK = "check";

  /** What a rule has beside its check. */
  private static final List<String> PARTS =
      List.of("id", "title", "severity", "message", "why", "fix", "examples");

  private MisplacedKey() {}

  /**
   * Says where an unknown key belongs; empty when no level knows it.
   *
   * @param shape the record that does not have the key
   */
  static Optional<String> explain(String key, RecordShape shape) {
    if (shape.keys().contains(CHECK) && isOption(key)) {
      return Optional.of("'%s' is an option of the check; write it under 'check'".formatted(key));
    }
    if (shape.isCheck() && PARTS.contains(key)) {
      return Optional.of("'%s' is no option of the check; write it beside 'check'".formatted(key));
    }
    return shape.keys().contains("extends") ? rule(key, shape) : Optional.empty();
  }

  /** A key at the top of a file that reads like the id of a rule, which no file names there. */
  private static Optional<String> rule(String key, RecordShape shape) {
    if (!key.contains("-")
        || !Rule.ID.matcher(key).matches()
        || Names.nearest(key, shape.keys()).isPresent()) {
      return Optional.empty();
    }
    String changes = shape.keys().contains("archive") ? "rules" : "overrides";
    return Optional.of(
        "unknown key '%s'; if it is a rule, write it under '%s'".formatted(key, changes));
  }

  private static boolean isOption(String key) {
    return Kinds.of(Check.class).stream()
        .anyMatch(kind -> RecordShape.of(kind).keys().contains(key));
  }
}
