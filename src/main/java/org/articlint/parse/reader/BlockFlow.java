package org.articlint.parse.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Pairs;
import org.articlint.parse.dialect.construct.Tag;

/** Collects the blocks of one container, and encloses runs of them in callouts as tags say. */
public final class BlockFlow {

  /** Callouts inside each other; the blocks of deeper ones stand directly in the last. */
  private static final int MAX_CALLOUT_DEPTH = 50;

  /** A callout that is not ended yet. */
  private record Frame(Tag start, Span span, List<Block> blocks) {}

  private final int bodyStart;
  private final Pairs pairs;
  private final Deque<Frame> open = new ArrayDeque<>();

  /** The starts of the open callouts; two tags that say the same are different tags. */
  private final Set<Tag> starts = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Block> blocks = new ArrayList<>();

  /**
   * Creates a collection without blocks.
   *
   * @param bodyStart UTF-16 offset in the source at which the parsed text begins
   */
  public BlockFlow(Pairs pairs, int bodyStart) {
    this.pairs = pairs;
    this.bodyStart = bodyStart;
  }

  /** The list to which the next block is added. */
  public List<Block> current() {
    return open.isEmpty() ? blocks : open.peek().blocks();
  }

  /** Begins or ends a run of blocks. */
  public void add(Tag tag, Span span) {
    switch (tag.form()) {
      case START, START_OR_ALONE -> start(tag, span);
      case END -> pairs.start(tag).ifPresent(start -> end(start, span));
      case ALONE -> current().add(new Block.TemplateTag(span));
    }
  }

  private void start(Tag tag, Span span) {
    if (pairs.last(tag).isEmpty()) {
      current().add(new Block.TemplateTag(span));
    } else if (open.size() < MAX_CALLOUT_DEPTH) {
      open.push(new Frame(tag, span, new ArrayList<>()));
      starts.add(tag);
    }
  }

  private void end(Tag start, Span span) {
    while (starts.contains(start)) {
      close(span.end());
    }
  }

  /** Ends what is open and returns all blocks. */
  public List<Block> finish() {
    while (!open.isEmpty()) {
      Frame frame = open.element();
      int last = frame.blocks().size() - 1;
      close(last < 0 ? frame.span().end() : frame.blocks().get(last).span().end());
    }
    return blocks;
  }

  private void close(int end) {
    Frame frame = open.pop();
    Tag start = frame.start();
    starts.remove(start);
    Prose title = start.title().map(t -> t.prose(bodyStart)).orElse(Prose.EMPTY);
    Span span = new Span(frame.span().start(), Math.max(frame.span().end(), end));
    if (start.isJsx()) {
      String parent = open.isEmpty() ? "" : open.element().start().name();
      current().addAll(JsxElements.of(start.name(), parent, title, frame.blocks(), span));
    } else {
      String kind = start.name().toLowerCase(Locale.ROOT);
      current().add(new Block.Callout(kind, title, frame.blocks(), span));
    }
  }
}
