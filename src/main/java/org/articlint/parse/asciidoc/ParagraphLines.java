package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects the lines of a paragraph, at least one. */
final class ParagraphLines {

  private ParagraphLines() {}

  /** The lines up to a blank line or the next block, or to the next item of a list. */
  static List<Line> read(Lines lines, boolean endsAtItems) {
    return read(lines, line -> isBlock(line) || (endsAtItems && ListMarker.of(line).isPresent()));
  }

  /** The lines up to a blank line. */
  static List<Line> verbatim(Lines lines) {
    return read(lines, line -> false);
  }

  private static List<Line> read(Lines lines, Predicate<Line> isEnd) {
    List<Line> read = new ArrayList<>();
    read.add(lines.next());
    while (lines.hasNext()) {
      Line line = lines.peek();
      if (line.isBlank() || line.isContinuation() || isEnd.test(line)) {
        break;
      }
      read.add(lines.next());
    }
    return read;
  }

  /** Returns whether a line begins another block than a list. */
  static boolean isBlock(Line line) {
    return BlockHead.isAttributes(line)
        || BlockHead.isAnchor(line)
        || Delimiter.of(line).isPresent();
  }
}
