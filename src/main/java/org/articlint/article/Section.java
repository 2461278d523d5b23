package org.articlint.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and the blocks under it, up to the next heading of its level or above. Contains its
 * subsections.
 *
 * @param blocks all top-level blocks below the heading, including headings of subsections
 * @param span from the heading to the end of the last block
 */
public record Section(Block.Heading heading, List<Block> blocks, Span span) {

  /** Returns whether there are only headings and raw HTML under the heading. */
  public boolean isEmpty() {
    return isEmpty(blocks);
  }

  /** Returns whether blocks are only headings and raw HTML. */
  public static boolean isEmpty(List<Block> blocks) {
    return blocks.stream()
        .allMatch(block -> block instanceof Block.Heading || block instanceof Block.Html);
  }

  /** Derives the sections of top-level blocks, in the order of their headings. */
  public static List<Section> of(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        int end = i + 1;
        while (end < blocks.size()
            && !(blocks.get(end) instanceof Block.Heading next
                && next.level() <= heading.level())) {
          end++;
        }
        Span span = new Span(heading.span().start(), blocks.get(end - 1).span().end());
        sections.add(new Section(heading, blocks.subList(i + 1, end), span));
      }
    }
    return List.copyOf(sections);
  }
}
