package org.articlint.parse.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/**
 * Names a value of a record: a JSON Pointer (RFC 6901) such as {@code /fields/title}, or, without
 * the stroke, a key or column.
 */
record Pointer(String text) implements Comparable<Pointer> {

  /** The whole record. */
  static final Pointer ROOT = new Pointer("");

  /** For maps: whoever writes a profile may give many of them the same hash. */
  @Override
  public int compareTo(Pointer other) {
    return text.compareTo(other.text);
  }

  Optional<Value> find(Value root) {
    Optional<Value> at = Optional.of(root);
    for (String key : keys()) {
      at = at.flatMap(value -> child(value, key));
    }
    return at;
  }

  /** The keys on the way, from the record on. */
  private List<String> keys() {
    if (!text.startsWith("/")) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> keys = new ArrayList<>();
    for (String key : text.substring(1).split("/", -1)) {
      keys.add(key.replace("~1", "/").replace("~0", "~"));
    }
    return keys;
  }

  private static Optional<Value> child(Value value, String key) {
    if (value instanceof Mapping mapping) {
      return mapping.entry(key).map(Entry::value);
    }
    if (value instanceof Sequence list && key.matches("\\d{1,6}")) {
      int index = Integer.parseInt(key);
      return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
    return Optional.empty();
  }
}
