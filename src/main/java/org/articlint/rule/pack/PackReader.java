package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.check.Check;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.Rule.Setting;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.Written;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;
import org.articlint.rule.yaml.YamlSchema;

/** Reads the YAML of a pack. */
public final class PackReader {

  private final YamlFile file;

  private PackReader(YamlFile file) {
    this.file = file;
  }

  /** Returns the JSON Schema of a pack, as maps, lists and texts. */
  public static Map<String, Object> schema() {
    return YamlSchema.of(PackDocument.class, "A pack of rules for articlint");
  }

  /**
   * Reads a pack; its faults have been reported to the file.
   *
   * @param packs finds the packs it extends
   */
  static Pack read(YamlFile file, PackLookup packs) {
    Mapping root = YamlReader.read(file);
    return root.entries().isEmpty()
        ? Pack.empty(file.name())
        : new PackReader(file).pack(new Binder(file).document(PackDocument.class, root), packs);
  }

  private Pack pack(PackDocument document, PackLookup packs) {
    List<Pack> parents = packs.findAll(document.extends_(), file);
    List<Rule> rules = rules(document.rules());
    Set<String> own = rules.stream().map(Rule::id).collect(Collectors.toSet());
    List<String> off = new ArrayList<>();
    List<WrittenChange> changes = new ArrayList<>();
    for (WrittenChange change : WrittenChange.of(document.overrides(), file)) {
      if (change.isOff() && own.contains(change.ruleId())) {
        off.add(change.ruleId());
      } else {
        changes.add(change);
      }
    }
    String name = document.pack().isEmpty() ? file.name() : document.pack();
    Pack.Lists lists = new Pack.Lists(document.words(), document.fields());
    return new Pack(name, document.title(), parents, rules, off, changes, lists);
  }

  private List<Rule> rules(List<Written<Rule.Definition>> definitions) {
    List<Rule> rules = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Written<Rule.Definition> written : definitions) {
      Rule rule = rule(written.value(), (Mapping) written.yaml());
      rules.add(rule);
      Integer first = lines.putIfAbsent(rule.id(), file.source().line(written.span().start()));
      if (first != null) {
        file.report(
            written.span(),
            "the rule '%s' is defined on line %s already".formatted(rule.id(), first));
      }
    }
    return rules;
  }

  private Rule rule(Rule.Definition definition, Mapping yaml) {
    if (!Rule.ID.matcher(definition.id()).matches()) {
      file.report(
          value(yaml, "id").span(),
          "an id is words in lower case, joined by hyphens; '%s' is not"
              .formatted(definition.id()));
    }
    checkPlaceholders(
        new Written<>(definition.message(), value(yaml, "message")), definition.check(), file);
    return new Rule(
        definition.id(),
        definition.title(),
        definition.severity(),
        definition.message(),
        definition.why(),
        definition.fix(),
        definition.check(),
        definition.examples(),
        settings(yaml));
  }

  private static Value value(Mapping mapping, String key) {
    return mapping.entry(key).orElseThrow().value();
  }

  /** Reports placeholders of a message that the check does not fill in. */
  static void checkPlaceholders(Written<String> message, Check check, YamlFile file) {
    List<String> known = check.values().stream().sorted().toList();
    for (String placeholder : Rule.placeholders(message.value())) {
      if (!known.contains(placeholder)) {
        file.report(message.span(), Names.unknown("placeholder", placeholder, known));
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
    return new Setting(name, file.written(value.span()), file.origin(value.span()));
  }
}
