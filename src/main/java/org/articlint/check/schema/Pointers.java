package org.articlint.check.schema;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/**
 * Finds values by JSON pointers (RFC 6901), in which keys compare as everywhere ({@link
 * Metadata#snakeKey}). Remembers the keys of mappings, so that many values of a large one are found
 * quickly. Not for several threads.
 */
final class Pointers {

  private final Value root;
  private final IdentityHashMap<Mapping, Map<String, Entry>> entries = new IdentityHashMap<>();

  Pointers(Value root) {
    this.root = root;
  }

  /** Finds the value at a pointer. */
  Optional<Value> find(String pointer) {
    return find(root, pointer);
  }

  /** Finds the value at a pointer that begins at a value within the root. */
  Optional<Value> find(Value from, String pointer) {
    Optional<Value> at = Optional.of(from);
    for (String step : pointer.split("/", -1)) {
      if (!step.isEmpty()) {
        at = at.flatMap(value -> child(value, step));
      }
    }
    return at;
  }

  /** Finds the entry of a key; of several that are one key, the first. */
  Optional<Entry> entry(Mapping mapping, String key) {
    return Optional.ofNullable(
        entries.computeIfAbsent(mapping, Pointers::byKey).get(Metadata.snakeKey(key)));
  }

  private static Map<String, Entry> byKey(Mapping mapping) {
    Map<String, Entry> byKey = new HashMap<>();
    mapping.entries().forEach(entry -> byKey.putIfAbsent(Metadata.snakeKey(entry.key()), entry));
    return byKey;
  }

  private Optional<Value> child(Value value, String step) {
    if (value instanceof Mapping mapping) {
      return entry(mapping, step.replace("~1", "/").replace("~0", "~")).map(Entry::value);
    }
    if (value instanceof Sequence sequence && step.matches("\\d{1,6}")) {
      int index = Integer.parseInt(step);
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
