package org.articlint.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.LiveSegment;

/**
 * The articles of an archive, for checks that compare the same facts of them. Checks that also
 * compare them in the same way share an index. Thread-safe.
 */
public final class IndexedArchive {

  private final List<LiveSegment> segments;
  private final Map<String, ParagraphIndex> byComparison = new HashMap<>();

  /** By identity: hashing a check takes time. */
  private final IdentityHashMap<ArchiveCheck, ParagraphIndex> byCheck = new IdentityHashMap<>();

  IndexedArchive(List<LiveSegment> segments) {
    this.segments = List.copyOf(segments);
  }

  /** The index that a check judges by. */
  synchronized ParagraphIndex index(ArchiveCheck check) {
    return byCheck.computeIfAbsent(
        check,
        each -> byComparison.computeIfAbsent(each.comparison(), key -> each.index(segments)));
  }
}
