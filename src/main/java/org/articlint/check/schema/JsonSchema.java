package org.articlint.check.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.articlint.article.Metadata;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.value.Context;
import org.articlint.check.value.Regex;
import org.articlint.check.value.ValueFault;
import org.articlint.parse.head.JsonTree;

/**
 * A JSON Schema (draft 2020-12) for metadata. Keys compare as everywhere ({@link
 * Metadata#snakeKey}), however the schema and the article spell them. Nothing is fetched: {@code
 * $ref} must point into the schema itself. Patterns are Java regular expressions with a limited
 * number of steps.
 */
public final class JsonSchema {

  private static final URI ID = URI.create("articlint:metadata");

  private static final int MAX_QUOTED_CHARS = 100;

  private static final String TYPES = "array, boolean, integer, null, number, object, string";

  private final Value schema;
  private final Validator validator;

  private JsonSchema(Value schema, Validator validator) {
    this.schema = schema;
    this.validator = validator;
  }

  /**
   * Reads a schema.
   *
   * @throws ValueFault when the value is not a schema, with the places that are wrong
   */
  public static JsonSchema parse(Value schema) {
    List<ValueFault.Part> faults = new ArrayList<>();
    refuse(schema, faults);
    Pointers pointers = new Pointers(schema);
    for (Error error : particular(Draft.errors(schema))) {
      String pointer = error.getInstanceLocation();
      faults.add(fault(pointer, pointers.find(pointer).orElse(schema)));
    }
    Value renamed = SchemaKeys.renamed(schema, faults);
    References.check(renamed, faults);
    if (!faults.isEmpty()) {
      throw new ValueFault(faults);
    }
    Validator validator = factory().createValidator();
    validator.registerSchema(
        ID, SchemaNode.of(renamed, UnaryOperator.identity(), SchemaWork.unlimited()));
    return new JsonSchema(schema, validator);
  }

  /** The schema as it is written. */
  public Value written() {
    return schema;
  }

  private static ValueFault.Part fault(String pointer, Value value) {
    if (pointer.isEmpty()) {
      return new ValueFault.Part(
          value.span(), "not a JSON Schema: keys of a schema, with values, were expected");
    }
    String keyword = pointer.substring(pointer.lastIndexOf('/') + 1);
    String expected = keyword.equals("type") ? "; expected one of " + TYPES : "";
    return new ValueFault.Part(
        value.span(),
        "not a JSON Schema, at %s: it cannot be %s%s"
            .formatted(pointer, OneLine.of(Wording.words(value), MAX_QUOTED_CHARS), expected));
  }

  private static ValidatorFactory factory() {
    return new ValidatorFactory()
        .withJsonNodeFactory(new Nodes())
        .withEvaluatorFactory(new CountedKeywords())
        .withDisabledSchemaValidation(true);
  }

  /** The schema that schemas follow; reading it takes longer than using it a few times. */
  private static final class Draft {
    private static final URI ID = URI.create(SpecificationVersion.DRAFT2020_12.getId());
    private static final Validator VALIDATOR = factory().createValidator();

    private Draft() {}

    /** Its parts are read when a schema needs them, which several threads must not do at once. */
    static synchronized List<Error> errors(Value schema) {
      SchemaNode node = SchemaNode.of(schema, UnaryOperator.identity(), SchemaWork.unlimited());
      return VALIDATOR.validate(ID, node).getErrors();
    }
  }

  /** Keeps one error for each place, and none for the parents of a place that has an error. */
  private static List<Error> particular(List<Error> errors) {
    Map<String, Error> byPlace = new LinkedHashMap<>();
    Set<String> parents = new HashSet<>();
    for (Error error : errors) {
      String place = error.getInstanceLocation();
      byPlace.putIfAbsent(place, error);
      for (int end = place.lastIndexOf('/'); end >= 0; end = place.lastIndexOf('/', end - 1)) {
        parents.add(place.substring(0, end));
      }
    }
    byPlace.keySet().removeAll(parents);
    return List.copyOf(byPlace.values());
  }

  private static void refuse(Value value, List<ValueFault.Part> faults) {
    if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> refuse(item, faults));
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        reason(entry).ifPresent(r -> faults.add(new ValueFault.Part(entry.value().span(), r)));
        refuse(entry.value(), faults);
      }
    }
  }

  private static Optional<String> reason(Entry entry) {
    String text = entry.value() instanceof Scalar scalar ? scalar.text() : "";
    return switch (entry.key()) {
      case "$ref", "$dynamicRef" ->
          text.startsWith("#") || text.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  "a reference must point into the schema itself and begin with #, unlike '"
                      + text
                      + "'");
      case "patternProperties" ->
          entry.value() instanceof Mapping
              ? Optional.of("patternProperties is not supported; list the keys under properties")
              : Optional.empty();
      case "pattern" -> Regex.fault(text);
      default -> Optional.empty();
    };
  }

  /**
   * Validates metadata, and lists the violations in the order of their places.
   *
   * @param context limits the steps of patterns
   * @throws org.articlint.check.value.BudgetSpentException when the schema, or a pattern in it,
   *     needs too many steps
   */
  public List<SchemaViolation> validate(Metadata metadata, Context context) {
    Mapping root = describesCustomKeys() ? metadata.root() : metadata.rootWithCustomKeys();
    SchemaWork work = SchemaWork.of(context);
    Validator.Result result = validator.validate(ID, SchemaNode.of(root, Metadata::snakeKey, work));
    return result.isValid() ? List.of() : SchemaViolation.of(result.getErrors(), root, schema);
  }

  /** Returns whether the schema itself says what stands below {@code params} or {@code extra}. */
  private boolean describesCustomKeys() {
    Pointers pointers = new Pointers(schema);
    return pointers.find("/properties/params").isPresent()
        || pointers.find("/properties/extra").isPresent();
  }

  /** Gives the library our own trees of values; only its own meta-schemas come as text. */
  private static final class Nodes implements JsonNodeFactory {
    @Override
    public JsonNode wrap(Object node) {
      return (JsonNode) node;
    }

    @Override
    public JsonNode create(String json) {
      SourceText source = SourceText.of(json);
      Value tree =
          JsonTree.read(
              source,
              source.span(),
              (place, message) -> {
                throw new IllegalArgumentException(message);
              });
      return SchemaNode.of(tree, UnaryOperator.identity(), SchemaWork.unlimited());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonSchema that && schema.equals(that.schema);
  }

  @Override
  public int hashCode() {
    return schema.hashCode();
  }
}
