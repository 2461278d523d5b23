package org.articlint.parse.dialect.construct;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;

/**
 * Pairs the tags among the children of one node: those that begin blocks with those that end them.
 */
public final class Pairs {

  /** An end looks for its start among so many that are open, so that pairing takes linear time. */
  private static final int MAX_OPEN_TAGS = 100;

  /** No pairs. */
  public static final Pairs NONE = new Pairs(new IdentityHashMap<>());

  private record Open(Tag tag, Node node) {}

  private final IdentityHashMap<Node, List<Tag>> tags;
  private final IdentityHashMap<Tag, Node> ends = new IdentityHashMap<>();
  private final IdentityHashMap<Tag, Tag> starts = new IdentityHashMap<>();

  private Pairs(IdentityHashMap<Node, List<Tag>> tags) {
    this.tags = tags;
  }

  /**
   * Pairs the tags among the children of a node.
   *
   * @param tagsOf the tags of a child, in order
   */
  public static Pairs among(Node parent, Function<Node, List<Tag>> tagsOf) {
    IdentityHashMap<Node, List<Tag>> tags = new IdentityHashMap<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      List<Tag> all = tagsOf.apply(node);
      if (!all.isEmpty()) {
        tags.put(node, all);
      }
    }
    if (tags.isEmpty()) {
      return NONE;
    }
    Pairs pairs = new Pairs(tags);
    pairs.pair(parent);
    return pairs;
  }

  private void pair(Node parent) {
    Deque<Open> open = new ArrayDeque<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      for (Tag tag : tags(node)) {
        if (tag.form() == Tag.Form.END) {
          end(tag, node, open);
        } else if (tag.form() != Tag.Form.ALONE) {
          open.push(new Open(tag, node));
        }
      }
    }
    Node last = parent.getLastChild();
    for (Open each : open) {
      if (each.tag().form() == Tag.Form.START) {
        ends.put(each.tag(), last);
      }
    }
  }

  /** Ends the innermost start that fits; those inside it end before the same node. */
  private void end(Tag end, Node node, Deque<Open> open) {
    int depth = 0;
    for (Iterator<Open> i = open.iterator(); i.hasNext() && depth < MAX_OPEN_TAGS; depth++) {
      if (end.ends(i.next().tag())) {
        while (depth-- > 0) {
          Open inner = open.pop();
          if (inner.tag().form() == Tag.Form.START) {
            ends.put(inner.tag(), node.getPrevious());
          }
        }
        Open start = open.pop();
        ends.put(start.tag(), node);
        starts.put(end, start.tag());
        return;
      }
    }
  }

  /** The tags of a child, in order. */
  public List<Tag> tags(Node child) {
    return tags.getOrDefault(child, List.of());
  }

  /** The last child of the run that a tag begins; empty when the tag begins none. */
  public Optional<Node> last(Tag start) {
    return Optional.ofNullable(ends.get(start));
  }

  /** The tag that a tag ends; empty when it ends none. */
  public Optional<Tag> start(Tag end) {
    return Optional.ofNullable(starts.get(end));
  }
}
