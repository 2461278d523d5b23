package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.check.Check;
import org.articlint.rule.Rule;
import org.articlint.rule.Rule.Setting;
import org.articlint.rule.Severity;
import org.articlint.rule.pack.RuleSetting.Parts;
import org.articlint.rule.pack.RuleSetting.Word;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.Patch;
import org.articlint.rule.yaml.Written;
import org.articlint.rule.yaml.YamlFile;

/**
 * A change of a rule as a file writes it. The kind of the rule decides how its options are read, so
 * it becomes a {@link RuleChange} only when the rule is known.
 */
public final class WrittenChange {

  private final Written<String> ruleId;
  private final Written<RuleSetting> setting;
  private final YamlFile file;

  private WrittenChange(Written<String> ruleId, Written<RuleSetting> setting, YamlFile file) {
    this.ruleId = ruleId;
    this.setting = setting;
    this.file = file;
  }

  /** Returns the changes that a file writes, in their order. */
  public static List<WrittenChange> of(
      Map<Written<String>, Written<RuleSetting>> settings, YamlFile file) {
    List<WrittenChange> changes = new ArrayList<>();
    settings.forEach((id, setting) -> changes.add(new WrittenChange(id, setting, file)));
    return changes;
  }

  /** Returns the id of the rule. */
  public String ruleId() {
    return ruleId.value();
  }

  /** Returns the 1-based line of the rule's id. */
  public int line() {
    return file.source().line(ruleId.span().start());
  }

  /** Reports that no rule has the id. */
  void reportUnknown(Supplier<String> message) {
    file.report(ruleId.span(), message);
  }

  /** Reports, at the options, that they cannot be used. */
  public void reportOptions(String reason) {
    Span span = setting.span();
    if (setting.value() instanceof Parts parts && parts.check().isPresent()) {
      span = parts.check().get().span();
    }
    file.report(span, reason);
  }

  /** Whether it switches the rule off. */
  boolean isOff() {
    return setting.value() instanceof Word word && word.isOff();
  }

  /**
   * Reads the change for its rule. Faulty parts are reported and left out.
   *
   * @param rule gives the kind, which no change alters
   */
  RuleChange read(Rule rule) {
    if (setting.value() instanceof Parts parts) {
      return read(parts, rule);
    }
    Optional<Severity> severity = ((Word) setting.value()).severity();
    if (isOff() || severity.isEmpty()) {
      return isOff() ? RuleChange.off(ruleId()) : RuleChange.on(ruleId());
    }
    return new RuleChange(
        ruleId(),
        false,
        severity,
        Optional.empty(),
        Patch.none(),
        List.of(setting("severity", setting.yaml())));
  }

  private RuleChange read(Parts parts, Rule rule) {
    SortedMap<Integer, Setting> settings = new TreeMap<>(); // in the order written
    parts.severity().ifPresent(each -> put("severity", each.yaml(), settings));
    parts.message().ifPresent(each -> put("message", each.yaml(), settings));
    parts.message().ifPresent(each -> Placeholders.check(each, rule.check().getClass(), file));
    Optional<Patch<Check>> check =
        parts.check().flatMap(each -> new Binder(file).patch(rule.check().getClass(), each));
    if (check.isPresent()) {
      for (Entry option : parts.check().get().entries()) {
        put("check." + option.key(), option.value(), settings);
      }
    }
    return new RuleChange(
        ruleId(),
        false,
        parts.severity().map(Written::value),
        parts.message().map(Written::value),
        check.orElse(Patch.none()),
        List.copyOf(settings.values()));
  }

  private void put(String name, Value value, SortedMap<Integer, Setting> settings) {
    settings.put(value.span().start(), setting(name, value));
  }

  private Setting setting(String name, Value value) {
    return new Setting(name, file.written(value.span()), file.origin(value.span()));
  }
}
