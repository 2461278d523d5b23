package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Span;
import org.articlint.parse.asciidoc.BlockReader.Opening;
import org.articlint.parse.asciidoc.BlockReader.Place;

/** Reads lists: the items of each, with the blocks in them. */
final class ListReader {

  private static final Pattern BOX = Pattern.compile("\\[[ x*]] .*", Pattern.DOTALL);

  private static final int BOX_LENGTH = 4;

  private final BlockReader blockReader;
  private final Texts texts;

  ListReader(BlockReader blockReader, Texts texts) {
    this.blockReader = blockReader;
    this.texts = texts;
  }

  /** Adds the items of the list that begins at the next line. */
  void add(Opening opening, ListMarker first, List<Block> blocks) {
    Lines lines = opening.lines();
    Waiting waiting = new Waiting(blockReader.comments());
    Optional<ListMarker> marker = Optional.of(first);
    while (marker.isPresent()) {
      Line line = lines.next();
      int from = blocks.size();
      Waiting inItem = addItem(opening, line, marker.get(), blocks);
      int start = blocks.get(from).span().start();
      int end = blocks.get(blocks.size() - 1).span().end();
      waiting.follow(new Span(start, Math.max(start, end)));
      inItem.leaveToNext(waiting);
      marker = next(lines, first);
    }
    waiting.leaveTo(opening.waiting());
  }

  /** The marker of the next item of the list, if the next line has one. */
  private static Optional<ListMarker> next(Lines lines, ListMarker first) {
    if (!lines.skipBlank() || !first.isFollowedBy(lines.peek())) {
      return Optional.empty();
    }
    return first.kind() == ListMarker.Kind.DESCRIPTION
        ? ListMarker.description(lines.peek())
        : ListMarker.of(lines.peek());
  }

  /** Adds an item; returns the comments at its end. */
  private Waiting addItem(Opening opening, Line line, ListMarker marker, List<Block> blocks) {
    boolean isDescription = marker.kind() == ListMarker.Kind.DESCRIPTION;
    if (isDescription) {
      addTerm(marker.term(), blocks);
    }
    Lines lines = ItemLines.read(opening.lines(), marker);
    Waiting own = new Waiting(blockReader.comments());
    List<Block> children = new ArrayList<>();
    List<Line> text = text(lines, marker);
    if (!text.isEmpty()) {
      texts.addParagraph(text, children);
    }
    blockReader.read(
        lines, opening.depth() + 1, isDescription ? Place.DESCRIPTION : Place.ITEM, own, children);
    Line start = isDescription ? marker.text() : line.strip();
    if (!isDescription || !children.isEmpty()) {
      blocks.add(item(children, marker, start));
    }
    return own;
  }

  private static Block.ListItem item(List<Block> children, ListMarker marker, Line first) {
    int start = first.start();
    int end = first.end();
    if (marker.kind() == ListMarker.Kind.DESCRIPTION && !children.isEmpty()) {
      start = children.get(0).span().start();
      end = children.get(0).span().end();
    }
    for (Block child : children) {
      end = Math.max(end, child.span().end());
    }
    boolean isNumbered =
        marker.kind() == ListMarker.Kind.ORDERED || marker.kind() == ListMarker.Kind.CALLOUT;
    return new Block.ListItem(children, isNumbered, new Span(start, Math.max(start, end)));
  }

  private void addTerm(Line term, List<Block> blocks) {
    List<Block> children = new ArrayList<>();
    texts.addParagraph(List.of(term), children);
    blocks.add(new Block.ListItem(children, false, term.span()));
  }

  /** The text of an item: what stands behind its marker, and the lines directly below that. */
  private static List<Line> text(Lines lines, ListMarker marker) {
    List<Line> text = new ArrayList<>();
    boolean isDescription = marker.kind() == ListMarker.Kind.DESCRIPTION;
    if (!marker.text().isBlank()) {
      text.add(withoutBox(marker));
    } else if (!lines.hasNext() || lines.peek().isBlank() || isEnd(lines.peek(), false)) {
      return text;
    }
    boolean hasText = isDescription && !text.isEmpty();
    while (lines.hasNext() && !lines.peek().isBlank() && !isEnd(lines.peek(), hasText)) {
      if (CommentLines.isLine(lines.peek()) && !isTextBehindComments(lines)) {
        break;
      }
      text.add(lines.next());
    }
    return text;
  }

  private static boolean isTextBehindComments(Lines lines) {
    Optional<Line> second = lines.peekSecond();
    return second.isPresent() && !second.get().isBlank() && !isEnd(second.get(), false);
  }

  /** Whether a line below the text of an item is no more of it. */
  private static boolean isEnd(Line line, boolean endsAtMacros) {
    return line.isContinuation()
        || ParagraphLines.isBlock(line)
        || ListMarker.of(line).isPresent()
        || (endsAtMacros && line.text().endsWith("]") && line.text().startsWith("image::"));
  }

  private static Line withoutBox(ListMarker marker) {
    boolean isTask =
        marker.kind() == ListMarker.Kind.UNORDERED && BOX.matcher(marker.text().text()).matches();
    return isTask ? marker.text().from(BOX_LENGTH).strip() : marker.text();
  }
}
