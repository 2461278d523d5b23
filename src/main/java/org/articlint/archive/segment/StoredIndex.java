package org.articlint.archive.segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.text.ContentHash;

/**
 * What an index on disk says of an archive.
 *
 * @param segments together the archive as it was
 * @param tree the git tree whose articles these are; empty when they are those of a directory
 * @param watched the files that decided which articles the archive has, and what was in them
 */
public record StoredIndex(
    List<LiveSegment> segments, Optional<String> tree, Map<String, ContentHash> watched) {

  /** An index without articles. */
  public static final StoredIndex EMPTY = new StoredIndex(List.of(), Optional.empty(), Map.of());

  /** Copies the lists. */
  public StoredIndex {
    segments = List.copyOf(segments);
    watched = Map.copyOf(watched);
  }

  /** The number of articles. */
  public int articles() {
    return segments.stream().mapToInt(LiveSegment::articles).sum();
  }

  /** The number of paragraphs, those of replaced articles among them. */
  public int paragraphs() {
    return segments.stream().mapToInt(LiveSegment::paragraphs).sum();
  }

  /** Whether it has an article of a path with a content. */
  public boolean has(String path, ContentHash content) {
    return segments.stream().anyMatch(segment -> segment.has(path, content));
  }
}
