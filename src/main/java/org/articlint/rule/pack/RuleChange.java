package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.check.Check;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.Rule.Setting;
import org.articlint.rule.Severity;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.YamlFile;

/**
 * What a pack or a configuration changes in a rule: {@code off}, a severity, or a mapping with
 * {@code severity}, {@code message} and {@code check}.
 */
public final class RuleChange {

  private static final List<String> KEYS = List.of("severity", "message", "check");

  private final Entry entry;
  private final YamlFile file;

  /** A change as written: the key is the rule's id. */
  RuleChange(Entry entry, YamlFile file) {
    this.entry = entry;
    this.file = file;
  }

  Entry entry() {
    return entry;
  }

  String ruleId() {
    return entry.key();
  }

  /** Reports that no rule has the id. */
  void reportUnknown(List<String> known) {
    file.report(entry.keySpan(), Names.unknown("rule", entry.key(), known));
  }

  /** The changed rule; empty when the rule is switched off. */
  Optional<Rule> apply(Rule rule) {
    if (entry.value() instanceof Scalar scalar) {
      return switch (scalar.text()) {
        case "off", "false" -> Optional.empty();
        case "on", "true" -> Optional.of(rule);
        default -> Optional.of(withSeverity(rule, scalar));
      };
    }
    if (!(entry.value() instanceof Mapping mapping)) {
      file.report(
          entry.value().span(),
          "a rule is set to off, on, a severity, or a mapping with " + Names.list(KEYS));
      return Optional.of(rule);
    }
    Rule changed = rule;
    for (Entry part : mapping.entries()) {
      changed =
          switch (part.key()) {
            case "severity" -> withSeverity(changed, part.value());
            case "message" -> withMessage(changed, part.value());
            case "check" -> withCheck(changed, part.value());
            default -> {
              file.report(part.keySpan(), Names.unknown("key", part.key(), KEYS));
              yield changed;
            }
          };
    }
    return Optional.of(changed);
  }

  private Rule withSeverity(Rule rule, Value value) {
    return new Binder(file)
        .bind(value, Severity.class, "severity")
        .map(
            severity ->
                rule.with(
                    severity, rule.message(), rule.check(), settings(rule, "severity", value)))
        .orElse(rule);
  }

  private Rule withMessage(Rule rule, Value value) {
    Optional<String> message = new Binder(file).bind(value, String.class, "message");
    if (message.isEmpty()) {
      return rule;
    }
    PackReader.checkPlaceholders(message.get(), rule.check(), file, value.span());
    return rule.with(
        rule.severity(), message.get(), rule.check(), settings(rule, "message", value));
  }

  private Rule withCheck(Rule rule, Value value) {
    if (!(value instanceof Mapping options)) {
      file.report(value.span(), "check is a mapping of the options that change");
      return rule;
    }
    Optional<Check> check = new Binder(file).rebind(rule.check(), options);
    if (check.isEmpty()) {
      return rule;
    }
    List<Setting> settings = rule.settings();
    for (Entry option : options.entries()) {
      settings = replace(settings, setting("check." + option.key(), option.value()));
    }
    return rule.with(rule.severity(), rule.message(), check.get(), settings);
  }

  private List<Setting> settings(Rule rule, String name, Value value) {
    return replace(rule.settings(), setting(name, value));
  }

  private Setting setting(String name, Value value) {
    return new Setting(name, file.excerpt(value.span()), file.origin(value.span()));
  }

  private static List<Setting> replace(List<Setting> settings, Setting setting) {
    List<Setting> replaced = new ArrayList<>(settings);
    replaced.removeIf(old -> old.name().equals(setting.name()));
    replaced.add(setting);
    return replaced;
  }
}
