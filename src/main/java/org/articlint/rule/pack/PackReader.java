package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.Check;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.Rule.Setting;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/** Reads the YAML of a pack. */
public final class PackReader {

  private static final List<String> KEYS =
      List.of("pack", "title", "extends", "rules", "overrides");

  private final YamlFile file;

  private PackReader(YamlFile file) {
    this.file = file;
  }

  /**
   * Reads a pack; its faults have been reported to the file.
   *
   * @param packs finds the packs it extends
   */
  static Pack read(YamlFile file, PackLookup packs) {
    return new PackReader(file).pack(YamlReader.read(file), packs);
  }

  private Pack pack(Mapping root, PackLookup packs) {
    Binder binder = new Binder(file);
    String name = file.name();
    String title = "";
    List<Pack> parents = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    List<WrittenChange> changes = new ArrayList<>();
    for (Entry entry : root.entries()) {
      Value value = entry.value();
      switch (entry.key()) {
        case "pack" -> name = binder.bind(value, String.class, "pack").orElse(name);
        case "title" -> title = binder.bind(value, String.class, "title").orElse(title);
        case "extends" -> parents.addAll(packs.findAll(value, file));
        case "rules" -> rules.addAll(rules(value));
        case "overrides" -> changes.addAll(changes(value, file));
        default -> file.report(entry.keySpan(), Names.unknown("key", entry.key(), KEYS));
      }
    }
    if (root.entry("pack").isEmpty() && !root.entries().isEmpty()) {
      file.report(root.span(), "'pack' is missing: the name of the pack");
    }
    Set<String> own = rules.stream().map(Rule::id).collect(Collectors.toSet());
    List<WrittenChange> ofOwn =
        changes.stream().filter(each -> each.isOff() && own.contains(each.ruleId())).toList();
    changes.removeAll(ofOwn);
    List<String> off = ofOwn.stream().map(WrittenChange::ruleId).toList();
    return new Pack(name, title, parents, rules, off, changes);
  }

  public static List<WrittenChange> changes(Value value, YamlFile file) {
    if (!(value instanceof Mapping mapping)) {
      file.report(value.span(), "a mapping of rule ids to what changes was expected");
      return List.of();
    }
    return mapping.entries().stream().map(entry -> new WrittenChange(entry, file)).toList();
  }

  private List<Rule> rules(Value value) {
    if (!(value instanceof Sequence sequence)) {
      file.report(value.span(), "rules is a list; each item begins with '- id: ...'");
      return List.of();
    }
    List<Rule> rules = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Value item : sequence.items()) {
      Optional<Rule> read = rule(item);
      read.ifPresent(rules::add);
      read.ifPresent(
          rule -> {
            int line = file.source().line(item.span().start());
            Integer first = lines.putIfAbsent(rule.id(), line);
            if (first != null) {
              file.report(
                  item.span(),
                  "the rule '%s' is defined on line %s already".formatted(rule.id(), first));
            }
          });
    }
    return rules;
  }

  private Optional<Rule> rule(Value item) {
    Optional<Rule.Definition> bound = new Binder(file).bind(item, Rule.Definition.class, "a rule");
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    Rule.Definition definition = bound.get();
    Mapping mapping = (Mapping) item;
    if (!Rule.ID.matcher(definition.id()).matches()) {
      file.report(
          valueSpan(mapping, "id"),
          "an id is words in lower case, joined by hyphens; '%s' is not"
              .formatted(definition.id()));
    }
    checkPlaceholders(
        definition.message(), definition.check(), file, valueSpan(mapping, "message"));
    return Optional.of(
        new Rule(
            definition.id(),
            definition.title(),
            definition.severity(),
            definition.message(),
            definition.why(),
            definition.fix(),
            definition.check(),
            definition.examples(),
            settings(mapping)));
  }

  static void checkPlaceholders(String message, Check check, YamlFile file, Span span) {
    List<String> known = check.values().stream().sorted().toList();
    for (String placeholder : Rule.placeholders(message)) {
      if (!known.contains(placeholder)) {
        file.report(span, Names.unknown("placeholder", placeholder, known));
      }
    }
  }

  private List<Setting> settings(Mapping rule) {
    List<Setting> settings = new ArrayList<>();
    for (Entry entry : rule.entries()) {
      if (entry.key().equals("severity")) {
        settings.add(setting("severity", entry.value()));
      } else if (entry.value() instanceof Mapping check) {
        for (Entry option : check.entries()) {
          settings.add(setting("check." + option.key(), option.value()));
        }
      }
    }
    return settings;
  }

  private Setting setting(String name, Value value) {
    return new Setting(name, file.excerpt(value.span()), file.origin(value.span()));
  }

  private static Span valueSpan(Mapping mapping, String key) {
    return mapping.entry(key).map(entry -> entry.value().span()).orElse(mapping.span());
  }

  /** The texts of a list, or of a single value. */
  public static List<Scalar> scalars(Value value, YamlFile file, String name) {
    List<Value> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    List<Scalar> scalars = new ArrayList<>();
    for (Value item : items) {
      if (item instanceof Scalar scalar && !scalar.text().isEmpty()) {
        scalars.add(scalar);
      } else {
        file.report(item.span(), name + " is a list of single values");
      }
    }
    return scalars;
  }
}
