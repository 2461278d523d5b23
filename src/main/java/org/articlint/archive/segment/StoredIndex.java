package org.articlint.archive.segment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.text.ContentHash;

/**
 * An archive as an index on disk records it.
 *
 * @param segments the articles
 * @param tree the git tree that holds these articles; empty when they are those of a directory
 * @param watched the hashes of the files that determined which articles the archive has
 */
public record StoredIndex(
    List<LiveSegment> segments, Optional<String> tree, Map<String, ContentHash> watched) {

  /** An index without articles. */
  public static final StoredIndex EMPTY = new StoredIndex(List.of(), Optional.empty(), Map.of());

  /** Copies the list and the map. */
  public StoredIndex {
    segments = List.copyOf(segments);
    watched = Collections.unmodifiableMap(new HashMap<>(watched));
  }

  /** Returns the number of articles. */
  public int articles() {
    return segments.stream().mapToInt(LiveSegment::articles).sum();
  }

  /** Returns the number of paragraphs, including those of dead articles. */
  public int paragraphs() {
    return segments.stream().mapToInt(LiveSegment::paragraphs).sum();
  }

  /** Returns whether it contains an article with this path and content. */
  public boolean has(String path, ContentHash content) {
    return segments.stream().anyMatch(segment -> segment.has(path, content));
  }
}
