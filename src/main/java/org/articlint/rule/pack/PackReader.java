package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
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
    if (root.entries().isEmpty()) {
      return Pack.empty(file.name());
    }
    Placeholders.checkAll(root, file);
    return new PackReader(file).pack(new Binder(file).document(PackDocument.class, root), packs);
  }

  private Pack pack(PackDocument document, PackLookup packs) {
    List<Pack> parents = packs.findAll(document.extends_(), file);
    Map<String, Span> ids = new HashMap<>();
    List<Rule> rules = rules(document.rules(), ids);
    List<String> off = new ArrayList<>();
    List<WrittenChange> changes = new ArrayList<>();
    for (WrittenChange change : WrittenChange.of(document.overrides(), file)) {
      if (change.isOff() && ids.containsKey(change.ruleId())) {
        off.add(change.ruleId());
      } else {
        changes.add(change);
      }
    }
    String name = document.pack().isEmpty() ? file.name() : document.pack();
    Pack.Lists lists = new Pack.Lists(document.words(), document.fields());
    return new Pack(
        name,
        document.title(),
        parents,
        rules,
        off,
        changes,
        lists,
        Optional.of(new Pack.Source(file, ids)));
  }

  private List<Rule> rules(List<Written<Rule.Definition>> definitions, Map<String, Span> ids) {
    List<Rule> rules = new ArrayList<>();
    for (Written<Rule.Definition> written : definitions) {
      Mapping yaml = (Mapping) written.yaml();
      Rule rule = rule(written.value(), yaml);
      Span id = value(yaml, "id").span();
      Span first = ids.putIfAbsent(rule.id(), id);
      if (first == null) {
        rules.add(rule);
      } else {
        int line = file.source().line(first.start());
        file.report(id, "the rule '%s' is defined on line %s already".formatted(rule.id(), line));
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
