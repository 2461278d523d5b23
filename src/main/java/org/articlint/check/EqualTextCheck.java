package org.articlint.check;

import java.util.List;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;

/**
 * A check whose facts are single words that are the same or not, such as hashes of values. They
 * take the place of paragraphs in the index, and need nothing of what is compared of prose.
 */
sealed interface EqualTextCheck extends ArchiveCheck permits MisspeltKey, UniqueMetadata {

  @Override
  default String comparison() {
    return "";
  }

  @Override
  default ParagraphIndex index(List<LiveSegment> segments) {
    ArticleFacts allowed = new FactsBuilder(Slots.NONE, 1, 1).build();
    return new ParagraphIndex(ParagraphIndex.Settings.ofEqualTexts(2), segments, allowed);
  }

  @Override
  default SegmentBuilder segmentBuilder() {
    return SegmentBuilder.ofEqualTexts();
  }
}
