package org.articlint.article;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key or value at a place of some metadata, in time that hardly grows with their number:
 * a rule may find something at each of them. Not for several threads.
 */
public final class MetadataPlaces {

  /** A key or value, and the value that it is a part of. */
  private record Part(Span span, String path, @Nullable Part whole) {}

  private final Metadata metadata;

  /** By where they begin; of several that begin at one place, the smallest. Filled when needed. */
  private final TreeMap<Integer, Part> parts = new TreeMap<>();

  /** The places of some metadata. */
  public MetadataPlaces(Metadata metadata) {
    this.metadata = metadata;
  }

  /** The path of the key or value that contains a span. */
  public Optional<String> pathAt(Span span) {
    if (parts.isEmpty()) {
      add(metadata.root(), "", null);
    }
    Map.Entry<Integer, Part> last = parts.floorEntry(span.start());
    Part part = last == null ? null : last.getValue();
    while (part != null && !part.span.contains(span)) {
      part = part.whole;
    }
    return part == null || part.path.isEmpty() ? Optional.empty() : Optional.of(part.path);
  }

  private void add(Value value, String path, @Nullable Part whole) {
    Part part = new Part(value.span(), path, whole);
    put(part);
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String below = Metadata.below(path, entry);
        put(new Part(entry.keySpan(), below, part));
        add(entry.value(), below, part);
      }
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> add(item, path, part));
    }
  }

  private void put(Part part) {
    parts.put(part.span.start(), part);
  }
}
