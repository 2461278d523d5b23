package org.articlint.check.schema;

import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * A violation of a schema.
 *
 * @param path the keys of the value's path, joined by dots
 * @param problem the predicate of a sentence whose subject is the path
 * @param meant the keys of the schema that a misspelt key may stand for; then the span is its own
 */
public record SchemaViolation(Span span, String path, String problem, List<String> meant) {

  SchemaViolation(Span span, String path, String problem) {
    this(span, path, problem, List.of());
  }

  /** Keys of a schema among which a misspelt one is looked for. */
  private static final int MAX_SUGGESTED_FROM = 1_000;

  /** Keywords whose errors only repeat that a part is wrong. */
  private static final List<String> SUMMARIES =
      List.of(
          "properties",
          "items",
          "prefixItems",
          "additionalProperties",
          "unevaluatedProperties",
          "unevaluatedItems",
          "propertyNames",
          "dependentSchemas",
          "allOf",
          "$ref",
          "$dynamicRef",
          "if",
          "then",
          "else");

  /** Describes errors of the library, one for each value and problem, in the order of places. */
  static List<SchemaViolation> of(List<Error> errors, Mapping root, Value schema) {
    Map<String, SchemaViolation> found = new LinkedHashMap<>();
    Pointers metadata = new Pointers(root);
    Pointers pointers = new Pointers(schema);
    for (Error error : errors) {
      if (!SUMMARIES.contains(String.valueOf(error.getKeyword()))) {
        for (SchemaViolation violation : new Reading(error, metadata, pointers).violations()) {
          found.putIfAbsent(violation.path + "\0" + violation.problem, violation);
        }
      }
    }
    List<SchemaViolation> sorted = new ArrayList<>(found.values());
    sorted.sort(Comparator.comparing(violation -> violation.span.start()));
    return sorted;
  }

  /** Puts one error of the library into words. */
  private static final class Reading {
    private final Error error;
    private final Pointers metadata;
    private final Optional<Value> value;
    private final Optional<Value> keyword;
    private final String description;
    private final List<String> known;
    private final String path;

    Reading(Error error, Pointers metadata, Pointers schema) {
      this.error = error;
      this.metadata = metadata;
      this.value = metadata.find(error.getInstanceLocation());
      String location = error.getSchemaLocation();
      String subschema = location.substring(Math.max(0, location.indexOf('#') + 1));
      this.keyword = schema.find(subschema + "/" + error.getKeyword());
      this.description =
          schema
              .find(subschema + "/description")
              .filter(Scalar.class::isInstance)
              .map(value -> ((Scalar) value).text())
              .orElse("");
      // The allowed keys are listed beside .../additionalProperties.
      String properties = subschema.replaceFirst("/[^/]*$", "/properties");
      this.known =
          schema.find(properties).orElse(null) instanceof Mapping mapping
                  && mapping.entries().size() <= MAX_SUGGESTED_FROM
              ? mapping.entries().stream().map(Entry::key).toList()
              : List.of();
      this.path = error.getInstanceLocation().replaceFirst("^/", "").replace('/', '.');
    }

    List<SchemaViolation> violations() {
      if ("required".equals(error.getKeyword()) && keyword.orElse(null) instanceof Sequence names) {
        return missing(names);
      }
      if (error.getKeyword() == null) {
        return List.of(unknownKey());
      }
      return List.of(
          new SchemaViolation(
              value.map(Value::span).filter(s -> s.length() > 0).orElseGet(this::keySpan),
              path.isEmpty() ? "the metadata" : path,
              Wording.of(error, value, keyword, description)));
    }

    /** An error without a keyword: the schema {@code false} of a key that is not listed. */
    private SchemaViolation unknownKey() {
      String key = error.getInstanceLocation().replaceFirst(".*/", "");
      Optional<Value> siblings = metadata.find(parent());
      List<String> meant =
          known.stream()
              .filter(name -> Misspelling.isOf(key, name))
              .filter(name -> siblings.flatMap(s -> metadata.find(s, "/" + name)).isEmpty())
              .toList();
      String rest =
          meant.isEmpty() ? "" : meant.stream().collect(Collectors.joining("' and '", "; '", "' "));
      String verb = meant.isEmpty() ? "" : meant.size() == 1 ? "is" : "are";
      return new SchemaViolation(keySpan(), path, "is not a known key" + rest + verb, meant);
    }

    private String parent() {
      String pointer = error.getInstanceLocation();
      return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private List<SchemaViolation> missing(Sequence names) {
      List<SchemaViolation> missing = new ArrayList<>();
      Span parent = error.getInstanceLocation().isEmpty() ? Span.at(0) : keySpan();
      for (Value name : names.items()) {
        String key = ((Scalar) name).text();
        if (value.isPresent() && metadata.find(value.get(), "/" + key).isEmpty()) {
          String full = path.isEmpty() ? key : path + "." + key;
          missing.add(new SchemaViolation(parent, full, "is missing"));
        }
      }
      return missing;
    }

    /** The range of the value's key. */
    private Span keySpan() {
      String pointer = error.getInstanceLocation();
      int last = pointer.lastIndexOf('/');
      Optional<Value> parent = metadata.find(parent());
      String key = pointer.substring(last + 1);
      if (parent.orElse(null) instanceof Mapping mapping) {
        Optional<Entry> entry = metadata.entry(mapping, key);
        if (entry.isPresent()) {
          return entry.get().keySpan();
        }
      }
      return value.map(Value::span).orElse(Span.at(0));
    }
  }
}
