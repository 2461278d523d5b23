package org.articlint.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.CollisionException;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentMerge;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an archive, for checks that compare the same facts of them. Checks that also
 * compare them in the same way share an index. Thread-safe.
 */
public final class IndexedArchive {

  private final List<LiveSegment> segments;
  private final Map<String, ParagraphIndex> byComparison = new HashMap<>();

  /** By identity: hashing a check takes time. */
  private final IdentityHashMap<ArchiveCheck, ParagraphIndex> byCheck = new IdentityHashMap<>();

  /** What {@link #inOneSegment} returns; null until it is asked for. */
  private @Nullable IndexedArchive merged;

  IndexedArchive(List<LiveSegment> segments) {
    this.segments = List.copyOf(segments);
  }

  boolean isOneSegment() {
    return segments.size() == 1;
  }

  /**
   * The same archive in one segment, as if all its articles were checked at once; this one when it
   * has two texts with one fingerprint, which no segment has.
   */
  synchronized IndexedArchive inOneSegment() {
    IndexedArchive whole = merged;
    if (whole == null) {
      whole = merge();
      merged = whole;
    }
    return whole;
  }

  private IndexedArchive merge() {
    try {
      return new IndexedArchive(List.of(SegmentMerge.of(segments)));
    } catch (CollisionException e) {
      return this;
    }
  }

  /** The index that a check judges by. */
  synchronized ParagraphIndex index(ArchiveCheck check) {
    return byCheck.computeIfAbsent(
        check,
        each -> byComparison.computeIfAbsent(each.comparison(), key -> each.index(segments)));
  }
}
