package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.check.Check;
import org.articlint.rule.Rule;
import org.articlint.rule.Rule.Setting;
import org.articlint.rule.Severity;
import org.articlint.rule.yaml.Patch;

/**
 * A change of a rule, read: a value that keeps neither a file nor a reader.
 *
 * @param isOff whether the rule is switched off; it is switched on otherwise
 * @param severity the new severity, if any
 * @param message the new message, if any
 * @param check new values of options
 * @param settings where the new values are written
 */
public record RuleChange(
    String ruleId,
    boolean isOff,
    Optional<Severity> severity,
    Optional<String> message,
    Patch<Check> check,
    List<Setting> settings) {

  /** Copies the settings. */
  public RuleChange {
    settings = List.copyOf(settings);
  }

  /** A change that switches a rule off. */
  static RuleChange off(String ruleId) {
    return new RuleChange(
        ruleId, true, Optional.empty(), Optional.empty(), Patch.none(), List.of());
  }

  /** A change that switches a rule on and sets nothing. */
  static RuleChange on(String ruleId) {
    return new RuleChange(
        ruleId, false, Optional.empty(), Optional.empty(), Patch.none(), List.of());
  }

  /**
   * Returns the changed rule; empty when the rule is switched off.
   *
   * @param rule the rule of this id
   * @throws IllegalArgumentException when the new options and those of the rule are wrong together
   */
  public Optional<Rule> apply(Rule rule) {
    if (isOff) {
      return Optional.empty();
    }
    return Optional.of(
        rule.with(
            severity.orElse(rule.severity()),
            message.orElse(rule.message()),
            check.apply(rule.check()),
            replaced(rule.settings())));
  }

  /** The old settings without those that are set anew, then the new ones. */
  private List<Setting> replaced(List<Setting> old) {
    List<Setting> all = new ArrayList<>(old);
    for (Setting setting : settings) {
      all.removeIf(each -> each.name().equals(setting.name()));
      all.add(setting);
    }
    return all;
  }
}
