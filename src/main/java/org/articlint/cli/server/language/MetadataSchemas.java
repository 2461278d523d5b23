package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.MetadataSchema;
import org.articlint.rule.Rule;

/**
 * What the JSON Schemas of rules say of a place in the metadata: by {@code properties}, {@code
 * items}, {@code allOf} and references to {@code $defs}. What holds only in some cases is left out.
 */
final class MetadataSchemas {

  private static final int MAX_REFERENCES = 20;

  /** References can double with each level. */
  private static final int MAX_PARTS = 1_000;

  private final List<Part> parts;

  /**
   * A schema of a place.
   *
   * @param root what references point into
   */
  private record Part(Rule rule, Mapping root, Mapping schema) {}

  private MetadataSchemas(List<Part> parts) {
    this.parts = parts;
  }

  /** The schemas of all metadata. */
  static MetadataSchemas of(List<Rule> rules) {
    List<Part> parts = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.check() instanceof MetadataSchema check
          && check.schema().written() instanceof Mapping schema) {
        add(new Part(rule, schema, schema), 0, parts);
      }
    }
    return new MetadataSchemas(parts);
  }

  /** Adds a schema, and those that it refers to. */
  private static void add(Part part, int references, List<Part> into) {
    if (references > MAX_REFERENCES || into.size() == MAX_PARTS) {
      return;
    }
    into.add(part);
    part.schema
        .entry("$ref")
        .map(Entry::value)
        .flatMap(reference -> definition(part.root, reference))
        .ifPresent(schema -> add(new Part(part.rule, part.root, schema), references + 1, into));
    for (Value each : items(part.schema, "allOf")) {
      if (each instanceof Mapping schema) {
        add(new Part(part.rule, part.root, schema), references + 1, into);
      }
    }
  }

  private static Optional<Mapping> definition(Mapping root, Value reference) {
    String text = reference instanceof Scalar scalar ? scalar.text() : "";
    String start = "#/$defs/";
    return text.startsWith(start)
        ? mapping(root, "$defs").flatMap(all -> mapping(all, text.substring(start.length())))
        : Optional.empty();
  }

  /** The items of a list, or the value itself. */
  private static List<Value> items(Mapping mapping, String key) {
    return mapping
        .entry(key)
        .map(Entry::value)
        .map(value -> value instanceof Sequence list ? list.items() : List.of(value))
        .orElse(List.of());
  }

  private static Optional<Mapping> mapping(Mapping mapping, String key) {
    return mapping
        .entry(key)
        .map(Entry::value)
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast);
  }

  /** The schemas of a path down from here; items of lists are passed through. */
  MetadataSchemas below(List<String> keys) {
    MetadataSchemas at = this;
    for (String key : keys) {
      at = at.items().below(key);
    }
    return at.items();
  }

  private MetadataSchemas below(String key) {
    List<Part> found = new ArrayList<>();
    for (Part part : parts) {
      for (Entry property : properties(part)) {
        boolean isSame = Metadata.snakeKey(property.key()).equals(Metadata.snakeKey(key));
        if (isSame && property.value() instanceof Mapping schema) {
          add(new Part(part.rule, part.root, schema), 0, found);
        }
      }
    }
    return new MetadataSchemas(found);
  }

  private MetadataSchemas items() {
    List<Part> found = new ArrayList<>(parts);
    for (Part part : parts) {
      mapping(part.schema, "items")
          .ifPresent(schema -> add(new Part(part.rule, part.root, schema), 0, found));
    }
    return new MetadataSchemas(found);
  }

  private static List<Entry> properties(Part part) {
    return mapping(part.schema, "properties").map(Mapping::entries).orElse(List.of());
  }

  /** The rules whose schemas say something of the place. */
  List<Rule> rules() {
    return parts.stream().map(Part::rule).distinct().toList();
  }

  /** The keys that are known here, each with the rules; those that must be there first. */
  Map<String, List<Rule>> keys() {
    Map<String, List<Rule>> required = new LinkedHashMap<>();
    Map<String, List<Rule>> others = new LinkedHashMap<>();
    for (Part part : parts) {
      List<String> must = texts(part, "required");
      for (Entry property : properties(part)) {
        (must.contains(property.key()) ? required : others)
            .computeIfAbsent(property.key(), key -> new ArrayList<>())
            .add(part.rule);
      }
    }
    others.forEach(required::putIfAbsent);
    return required;
  }

  /** The single values that are allowed. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (Part part : parts) {
      values.addAll(texts(part, "enum"));
      values.addAll(texts(part, "const"));
      if (texts(part, "type").equals(List.of("boolean"))) {
        values.addAll(List.of("true", "false"));
      }
    }
    return values.stream().distinct().toList();
  }

  /** What schemas say in words. */
  List<String> descriptions() {
    return parts.stream().flatMap(part -> texts(part, "description").stream()).distinct().toList();
  }

  private static List<String> texts(Part part, String key) {
    return items(part.schema, key).stream()
        .filter(Scalar.class::isInstance)
        .map(item -> ((Scalar) item).text())
        .toList();
  }
}
