package org.articlint.parse;

import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.parse.dialect.Pairs;
import org.jsoup.nodes.Element;

/** Text between the tags of HTML that another reader reads, such as Markdown. */
interface Embedded {

  /** For HTML without such text. */
  Embedded NONE =
      new Embedded() {
        @Override
        public boolean isPlace(Element element) {
          return false;
        }

        @Override
        public void add(Element place, int depth, MarkdownFlow flow) {
          throw new IllegalArgumentException("no place of embedded text: " + place.nodeName());
        }

        @Override
        public Optional<Span> reach(Element place) {
          throw new IllegalArgumentException("no place of embedded text: " + place.nodeName());
        }

        @Override
        public MarkdownFlow flow() {
          return new MarkdownFlow(Pairs.NONE, 0);
        }
      };

  /** Returns whether an element only marks the place of such text. */
  boolean isPlace(Element element);

  /**
   * Adds the blocks of a place.
   *
   * @param depth how deep they are nested, from 1
   */
  void add(Element place, int depth, MarkdownFlow flow);

  /** The span that a suppression right before a place covers; empty when nothing follows. */
  Optional<Span> reach(Element place);

  /** Creates the collection for the blocks of one element. */
  MarkdownFlow flow();
}
