package org.articlint.parse.html;

import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Pairs;
import org.articlint.parse.reader.BlockFlow;
import org.jsoup.nodes.Element;

/** Text between the tags of HTML that another reader reads, such as Markdown. */
public interface Embedded {

  /** For HTML without such text. */
  Embedded NONE =
      new Embedded() {
        @Override
        public boolean isPlace(Element element) {
          return false;
        }

        @Override
        public void add(Element place, int depth, BlockFlow flow) {
          throw new IllegalArgumentException("no place of embedded text: " + place.nodeName());
        }

        @Override
        public Optional<Span> reach(Element place) {
          throw new IllegalArgumentException("no place of embedded text: " + place.nodeName());
        }

        @Override
        public BlockFlow flow() {
          return new BlockFlow(Pairs.NONE, 0);
        }
      };

  /** Returns whether an element only marks the place of such text. */
  boolean isPlace(Element element);

  /**
   * Adds the blocks of a place.
   *
   * @param depth how deep they are nested, from 1
   */
  void add(Element place, int depth, BlockFlow flow);

  /** The span that a suppression right before a place covers; empty when nothing follows. */
  Optional<Span> reach(Element place);

  /** Creates the collection for the blocks of one element. */
  BlockFlow flow();
}
