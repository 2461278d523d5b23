package org.articlint.check.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.value.ValueFault;

/**
 * Brings the names of properties in a JSON Schema into the form that metadata has for it ({@link
 * Metadata#snakeKey}), so that a schema may spell them as the articles do: {@code lastReviewed},
 * {@code ms.date}, {@code Last reviewed}.
 */
final class SchemaKeys {

  /** Keywords whose value is a mapping from names of properties. */
  private static final Set<String> BY_NAME =
      Set.of("properties", "dependentSchemas", "dependentRequired");

  /** Keywords whose value is data, in which nothing is renamed. */
  static final Set<String> DATA = Set.of("enum", "const", "default", "examples");

  private final List<ValueFault.Part> faults;

  private SchemaKeys(List<ValueFault.Part> faults) {
    this.faults = faults;
  }

  /**
   * Renames the properties of a schema.
   *
   * @param faults receives pairs of names that become the same one
   */
  static Value renamed(Value schema, List<ValueFault.Part> faults) {
    return new SchemaKeys(faults).schema(schema);
  }

  private Value schema(Value value) {
    if (value instanceof Sequence list) {
      return new Sequence(list.items().stream().map(this::schema).toList(), list.span());
    }
    if (!(value instanceof Mapping mapping)) {
      return value;
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      entries.add(new Entry(entry.key(), entry.keySpan(), keyword(entry)));
    }
    return new Mapping(entries, mapping.span());
  }

  private Value keyword(Entry entry) {
    if (BY_NAME.contains(entry.key()) && entry.value() instanceof Mapping properties) {
      return properties(properties);
    }
    if (entry.key().equals("required")) {
      return names(entry.value());
    }
    if (entry.key().equals("$ref") && entry.value() instanceof Scalar reference) {
      return reference(reference);
    }
    return DATA.contains(entry.key()) ? entry.value() : schema(entry.value());
  }

  private Mapping properties(Mapping properties) {
    List<Entry> renamed = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Entry entry : properties.entries()) {
      String name = Metadata.snakeKey(entry.key());
      String other = seen.putIfAbsent(name, entry.key());
      if (other != null) {
        faults.add(
            new ValueFault.Part(
                entry.keySpan(),
                "'%s' and '%s' are one key: case, spaces, _ and - do not tell keys apart"
                    .formatted(other, entry.key())));
      }
      Value value = entry.value();
      boolean isList = value instanceof Sequence; // of dependentRequired
      renamed.add(new Entry(name, entry.keySpan(), isList ? names(value) : schema(value)));
    }
    return new Mapping(renamed, properties.span());
  }

  /**
   * Renames the properties in a pointer into the schema, such as {@code #/properties/nextReview}.
   */
  private static Scalar reference(Scalar reference) {
    String[] steps = reference.text().split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      if (BY_NAME.contains(steps[i - 1])) {
        steps[i] = Metadata.snakeKey(steps[i]);
      }
    }
    return new Scalar(String.join("/", steps), reference.plain(), reference.span());
  }

  /** Renames the names in a list; anything else is left for the meta-schema to refuse. */
  private static Value names(Value value) {
    if (!(value instanceof Sequence list)) {
      return value;
    }
    return new Sequence(list.items().stream().map(SchemaKeys::name).toList(), list.span());
  }

  private static Value name(Value item) {
    return item instanceof Scalar scalar
        ? new Scalar(Metadata.snakeKey(scalar.text()), scalar.plain(), scalar.span())
        : item;
  }
}
