package org.articlint.check.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** Converts metadata to maps, lists, numbers, booleans and strings; dates stay strings. */
final class MetadataValues {

  private MetadataValues() {}

  /** Converts a mapping, its keys to {@link Metadata#snakeKey the form of expressions}. */
  static Map<String, Object> of(Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      boolean isNothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
      if (!isNothing) {
        values.putIfAbsent(Metadata.snakeKey(entry.key()), of(entry.value()));
      }
    }
    return values;
  }

  private static Object of(Value value) {
    if (value instanceof Mapping mapping) {
      return of(mapping);
    }
    if (value instanceof Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(of(item)));
      return items;
    }
    Scalar scalar = (Scalar) value;
    if (scalar.isWhole()) {
      return Long.valueOf(scalar.text());
    }
    if (scalar.isFraction()) {
      return Double.valueOf(scalar.text());
    }
    return scalar.isBoolean() ? Boolean.valueOf(scalar.text()) : scalar.text();
  }
}
