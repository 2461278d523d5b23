package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the lines of an item of a list, without its marker. Where an item ends depends on blank
 * lines, on lines with only {@code +}, and on which lists are open.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/lists/continuation/">List
 *     continuation</a>
 */
final class ItemLines {

  /** What a line with only {@code +} is about to do. */
  private enum Joining {
    NONE,
    NEXT_BLOCK,
    /** There were two of them, and no more are read up to the next block. */
    BROKEN
  }

  private final Lines lines;
  private final ListMarker marker;
  private final List<Line> item = new ArrayList<>();
  private Joining joining = Joining.NONE;
  private boolean isInNested;
  private boolean hasText;

  /** The place of a line with only {@code +} behind a blank line; negative when there is none. */
  private int detached = -1;

  private ItemLines(Lines lines, ListMarker marker) {
    this.lines = lines;
    this.marker = marker;
    this.hasText = marker.kind() != ListMarker.Kind.DESCRIPTION || !marker.text().isBlank();
  }

  /** Reads the lines behind the marker of an item. */
  static Lines read(Lines lines, ListMarker marker) {
    ItemLines reader = new ItemLines(lines, marker);
    while (lines.hasNext()) {
      if (!reader.add(lines.next())) {
        lines.back();
        break;
      }
    }
    return new Lines(reader.trimmed());
  }

  /** Adds a line; returns false when it does not belong to the item. */
  private boolean add(Line line) {
    if (marker.isFollowedBy(line)) {
      return false;
    }
    boolean isJoined = !item.isEmpty() && last().isContinuation();
    if (isJoined && joining == Joining.NONE) {
      joining = Joining.NEXT_BLOCK;
      hasText = true;
      if (!isInNested) {
        item.set(item.size() - 1, last().blank());
      }
    }
    if (isJoined && line.isContinuation()) {
      if (joining != Joining.BROKEN) {
        joining = Joining.BROKEN;
        item.add(line);
      }
      return true;
    }
    Optional<Delimiter> delimiter = Delimiter.of(line);
    if (delimiter.isPresent()) {
      return addDelimited(line, delimiter.get());
    }
    boolean isDescription = marker.kind() == ListMarker.Kind.DESCRIPTION;
    if (isDescription && joining != Joining.NEXT_BLOCK && isAboveBlock(line)) {
      return false;
    }
    if (joining == Joining.NEXT_BLOCK && !line.isBlank()) {
      addJoined(line);
      return true;
    }
    boolean isBehindBlank = !item.isEmpty() && last().isBlank();
    return isBehindBlank ? addBehindBlank(line) : addText(line);
  }

  private Line last() {
    return item.get(item.size() - 1);
  }

  private boolean addDelimited(Line line, Delimiter delimiter) {
    if (joining != Joining.NEXT_BLOCK) {
      return false;
    }
    Lines.Enclosed enclosed = lines.until(delimiter.terminator());
    item.add(line);
    item.addAll(enclosed.inside());
    enclosed.last().ifPresent(item::add);
    joining = Joining.NONE;
    return true;
  }

  private static boolean isAboveBlock(Line line) {
    return BlockHead.isAttributes(line) || BlockHead.isAnchor(line);
  }

  private void addJoined(Line line) {
    if (line.isIndented()) {
      addIndented(line);
      joining = Joining.NONE;
    } else if (isAboveBlock(line) || BlockHead.isTitle(line) || AttributeEntry.isEntry(line)) {
      item.add(line);
    } else {
      noteNested(line);
      item.add(line);
      joining = Joining.NONE;
    }
  }

  private boolean addBehindBlank(Line first) {
    Line line = first;
    if (line.isBlank()) {
      if (!lines.skipBlank()) {
        return true;
      }
      line = lines.next();
      if (marker.isFollowedBy(line)) {
        return false;
      }
    }
    if (line.isContinuation()) {
      detached = item.size();
      item.add(line);
      return true;
    }
    if (!hasText) {
      if (!isInNested) {
        item.remove(item.size() - 1);
      }
      item.add(line);
      hasText = true;
      return true;
    }
    Optional<ListMarker> nested = ListMarker.nested(line);
    if (nested.isPresent()) {
      item.add(line);
      begin(nested.get());
      return true;
    }
    if (line.isIndented()) {
      addIndented(line);
      return true;
    }
    return false;
  }

  private boolean addText(Line line) {
    hasText |= !line.isBlank();
    noteNested(line);
    item.add(line);
    return true;
  }

  /** Adds an indented paragraph, in which a line may look like an item. */
  private void addIndented(Line first) {
    boolean isDescription = marker.kind() == ListMarker.Kind.DESCRIPTION;
    item.add(first);
    while (lines.hasNext()) {
      Line line = lines.peek();
      if (line.isBlank() || line.isContinuation() || (isDescription && marker.isFollowedBy(line))) {
        return;
      }
      item.add(lines.next());
    }
  }

  private void noteNested(Line line) {
    ListMarker.nested(line)
        .filter(each -> !isInNested || each.kind() == ListMarker.Kind.DESCRIPTION)
        .ifPresent(this::begin);
  }

  private void begin(ListMarker nested) {
    isInNested = true;
    if (nested.kind() == ListMarker.Kind.DESCRIPTION && nested.text().isBlank()) {
      hasText = false;
    }
  }

  private List<Line> trimmed() {
    if (detached >= 0) {
      item.set(detached, item.get(detached).blank());
    }
    while (!item.isEmpty() && last().isBlank()) {
      item.remove(item.size() - 1);
    }
    if (!item.isEmpty() && last().isContinuation()) {
      item.remove(item.size() - 1);
    }
    return item;
  }
}
