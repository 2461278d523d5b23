package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that are read one after the other. */
final class Lines {

  private final List<Line> lines;
  private int next;

  Lines(List<Line> lines) {
    this.lines = lines;
  }

  boolean hasNext() {
    return next < lines.size();
  }

  Line peek() {
    return lines.get(next);
  }

  /** The line behind the next one. */
  Optional<Line> peekSecond() {
    return next + 1 < lines.size() ? Optional.of(lines.get(next + 1)) : Optional.empty();
  }

  Line next() {
    return lines.get(next++);
  }

  /** Gives the last line back. */
  void back() {
    next--;
  }

  /** Skips blank lines; returns whether more follows. */
  boolean skipBlank() {
    while (hasNext() && peek().isBlank()) {
      next++;
    }
    return hasNext();
  }

  /** Returns whether a blank line, or nothing, is before the next line. */
  boolean isBehindBlank() {
    return next == 0 || lines.get(next - 1).isBlank();
  }

  /** All lines that are left. */
  List<Line> rest() {
    List<Line> rest = lines.subList(next, lines.size());
    next = lines.size();
    return rest;
  }

  /** What a block encloses, up to a line that closes it or to the end. */
  Enclosed until(String terminator) {
    List<Line> inside = new ArrayList<>();
    while (hasNext()) {
      Line line = next();
      if (line.text().equals(terminator)) {
        return new Enclosed(inside, Optional.of(line));
      }
      inside.add(line);
    }
    return new Enclosed(inside, Optional.empty());
  }

  /**
   * What a block encloses.
   *
   * @param last the line that closes it
   */
  record Enclosed(List<Line> inside, Optional<Line> last) {

    /** UTF-16 offset at which the block ends that began with a line. */
    int end(Line first) {
      if (last.isPresent()) {
        return last.get().end();
      }
      for (int i = inside.size() - 1; i >= 0; i--) {
        if (!inside.get(i).isBlank()) {
          return inside.get(i).end();
        }
      }
      return first.end();
    }
  }
}
