package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/**
 * A key of some metadata with the keys that lead to it and nothing else, so that it can be asked
 * what a path finds there, however large the metadata is.
 *
 * @param path the keys that lead to it, and itself
 */
record KeyChain(Metadata metadata, List<String> path, Entry entry) {

  /** Finds the key at a UTF-16 offset. */
  static Optional<KeyChain> at(Metadata metadata, int offset) {
    List<String> path = new ArrayList<>();
    return at(metadata.root(), offset, path)
        .map(found -> new KeyChain(new Metadata((Mapping) found.value), path, found.entry));
  }

  private record Found(Value value, Entry entry) {}

  private static Optional<Found> at(Value value, int offset, List<String> path) {
    if (value instanceof Sequence list) {
      return list.items().stream()
          .flatMap(item -> at(item, offset, path).stream())
          .findFirst()
          .map(found -> new Found(new Sequence(List.of(found.value), list.span()), found.entry));
    }
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        path.add(entry.key());
        if (entry.keySpan().start() <= offset && offset <= entry.keySpan().end()) {
          return Optional.of(new Found(only(entry, mapping), entry));
        }
        Optional<Found> below = at(entry.value(), offset, path);
        if (below.isPresent()) {
          Entry holder = new Entry(entry.key(), entry.keySpan(), below.get().value);
          return Optional.of(new Found(only(holder, mapping), below.get().entry));
        }
        path.remove(path.size() - 1);
      }
    }
    return Optional.empty();
  }

  private static Mapping only(Entry entry, Mapping mapping) {
    return new Mapping(List.of(entry), mapping.span());
  }

  /** Whether a path of a rule leads to the key. */
  boolean isFoundBy(String path) {
    return metadata.all(path).stream()
        .anyMatch(field -> field.entry().keySpan().equals(entry.keySpan()));
  }
}
