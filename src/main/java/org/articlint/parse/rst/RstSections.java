package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Block;

/** The levels of headings: those of a document, by the order in which their styles appear. */
final class RstSections {

  private static final int MAX_LEVEL = 6;

  private final List<String> styles = new ArrayList<>();
  private int current;

  /**
   * The level of a heading of a style.
   *
   * @param style the sign below the title, twice when it is above as well
   * @return 1 to 6
   */
  int level(String style) {
    if (!styles.contains(style)) {
      styles.add(style);
    }
    current = Math.min(MAX_LEVEL, styles.indexOf(style) + 1);
    return current;
  }

  /** The level of a title within a section that begins none of its own. */
  int informal() {
    return Math.min(MAX_LEVEL, current + 1);
  }

  /**
   * The headings of an article whose metadata has the title: a level lower, unless the first one
   * shows the title, because it alone has its level and stands above all text.
   */
  static List<Block> belowTitle(List<Block> blocks) {
    boolean isFirst = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading;
    long tops =
        Block.opened(blocks).stream()
            .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
            .count();
    return isFirst && tops == 1 ? blocks : lowered(blocks);
  }

  private static List<Block> lowered(List<Block> blocks) {
    List<Block> lowered = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        int level = Math.min(MAX_LEVEL, heading.level() + 1);
        lowered.add(new Block.Heading(level, heading.prose(), heading.span()));
      } else if (block instanceof Block.Callout callout) {
        List<Block> children = lowered(callout.children());
        lowered.add(new Block.Callout(callout.kind(), callout.title(), children, callout.span()));
      } else {
        lowered.add(block);
      }
    }
    return lowered;
  }
}
