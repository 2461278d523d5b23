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
import org.articlint.rule.yaml.Patch;
import org.articlint.rule.yaml.YamlFile;

/**
 * A change of a rule as a file writes it: {@code off}, {@code on}, a severity, or a mapping with
 * {@code severity}, {@code message} and {@code check}. The kind of the rule decides how its options
 * are read, so it becomes a {@link RuleChange} only when the rule is known.
 */
public final class WrittenChange {

  private static final List<String> KEYS = List.of("severity", "message", "check");

  private final Entry entry;
  private final YamlFile file;

  /** A change whose key is the id of the rule. */
  WrittenChange(Entry entry, YamlFile file) {
    this.entry = entry;
    this.file = file;
  }

  /** Returns the id of the rule. */
  public String ruleId() {
    return entry.key();
  }

  /** Returns the 1-based line of the rule's id. */
  public int line() {
    return file.source().line(entry.keySpan().start());
  }

  /** Reports that no rule has the id. */
  void reportUnknown(List<String> known) {
    file.report(entry.keySpan(), Names.unknown("rule", entry.key(), known));
  }

  /** Reports, at the options, that they cannot be used. */
  public void reportOptions(String reason) {
    Optional<Value> options =
        entry.value() instanceof Mapping parts
            ? parts.entry("check").map(Entry::value)
            : Optional.empty();
    file.report(options.orElse(entry.value()).span(), reason);
  }

  /** Whether it switches the rule off. */
  boolean isOff() {
    return isWord("off", "false");
  }

  private boolean isWord(String... words) {
    return entry.value() instanceof Scalar scalar && List.of(words).contains(scalar.text());
  }

  /**
   * Reads the change for its rule. Faulty parts are reported and left out.
   *
   * @param rule gives the kind, which no change alters
   */
  RuleChange read(Rule rule) {
    if (isOff()) {
      return RuleChange.off(ruleId());
    }
    if (isWord("on", "true")) {
      return RuleChange.on(ruleId());
    }
    Value value = entry.value();
    if (value instanceof Scalar scalar) {
      Entry severity = new Entry("severity", entry.keySpan(), scalar);
      return read(new Mapping(List.of(severity), scalar.span()), rule);
    }
    if (value instanceof Mapping parts) {
      return read(parts, rule);
    }
    file.report(
        value.span(),
        "a rule is set to off, on, a severity, or a mapping with " + Names.list(KEYS));
    return RuleChange.on(ruleId());
  }

  private RuleChange read(Mapping parts, Rule rule) {
    Binder binder = new Binder(file);
    Optional<Severity> severity = Optional.empty();
    Optional<String> message = Optional.empty();
    Optional<Patch<Check>> check = Optional.empty();
    for (Entry part : parts.entries()) {
      Value value = part.value();
      switch (part.key()) {
        case "severity" -> severity = binder.bind(value, Severity.class, "severity");
        case "message" -> {
          message = binder.bind(value, String.class, "message");
          message.ifPresent(
              text -> PackReader.checkPlaceholders(text, rule.check(), file, value.span()));
        }
        case "check" -> check = check(value, rule);
        default -> file.report(part.keySpan(), Names.unknown("key", part.key(), KEYS));
      }
    }
    List<String> read = new ArrayList<>();
    severity.ifPresent(ok -> read.add("severity"));
    message.ifPresent(ok -> read.add("message"));
    check.ifPresent(ok -> read.add("check"));
    Patch<Check> patch = check.orElse(Patch.none());
    return new RuleChange(ruleId(), false, severity, message, patch, settings(parts, read));
  }

  private Optional<Patch<Check>> check(Value value, Rule rule) {
    if (value instanceof Mapping options) {
      return new Binder(file).patch(rule.check().getClass(), options);
    }
    file.report(value.span(), "check is a mapping of the options that change");
    return Optional.empty();
  }

  private List<Setting> settings(Mapping parts, List<String> read) {
    List<Setting> settings = new ArrayList<>();
    for (Entry part : parts.entries()) {
      if (!read.contains(part.key())) {
        continue;
      }
      if (part.value() instanceof Mapping options) {
        for (Entry option : options.entries()) {
          settings.add(setting("check." + option.key(), option.value()));
        }
      } else {
        settings.add(setting(part.key(), part.value()));
      }
    }
    return settings;
  }

  private Setting setting(String name, Value value) {
    return new Setting(name, file.excerpt(value.span()), file.origin(value.span()));
  }
}
