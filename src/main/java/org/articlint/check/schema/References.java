package org.articlint.check.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.value.ValueFault;

/** Finds references of a schema that lead nowhere, with which it would check nothing. */
final class References {

  private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef");
  private static final Set<String> ANCHORS = Set.of("$anchor", "$dynamicAnchor");

  private final List<Scalar> references = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();

  private References() {}

  /**
   * Checks the references.
   *
   * @param schema with its keys as the library sees them
   */
  static void check(Value schema, List<ValueFault.Part> faults) {
    References all = new References();
    all.gather(schema);
    Pointers pointers = new Pointers(schema);
    for (Scalar reference : all.references) {
      String target = reference.text().replaceFirst("^#", "");
      boolean isPointer = target.isEmpty() || target.startsWith("/");
      boolean isThere =
          isPointer ? pointers.find(target).isPresent() : all.anchors.contains(target);
      if (!isThere) {
        faults.add(
            new ValueFault.Part(
                reference.span(), "nothing in the schema is '%s'".formatted(reference.text())));
      }
    }
  }

  private void gather(Value value) {
    if (value instanceof Sequence sequence) {
      sequence.items().forEach(this::gather);
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (!SchemaKeys.DATA.contains(entry.key())) {
          gather(entry);
        }
      }
    }
  }

  private void gather(Entry entry) {
    if (entry.value() instanceof Scalar scalar && REFERENCES.contains(entry.key())) {
      // One that leads out of the schema has been refused.
      if (scalar.text().startsWith("#")) {
        references.add(scalar);
      }
    } else if (entry.value() instanceof Scalar scalar && ANCHORS.contains(entry.key())) {
      anchors.add(scalar.text());
    } else {
      gather(entry.value());
    }
  }
}
