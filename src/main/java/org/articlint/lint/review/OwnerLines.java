package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.rule.config.GlobSet;

/**
 * The lines of CODEOWNERS. In each section, the last one that matches the path of a file names its
 * owners. All of them are matched at once, because there may be thousands of sections.
 */
final class OwnerLines {

  private static final OwnerNames NOBODY = new OwnerNames();

  /**
   * A line.
   *
   * @param section the number of its section
   * @param isExclusion whether it leaves files out, whatever the others say
   */
  private record Line(int section, boolean isExclusion, OwnerNames names) {}

  private final List<Line> lines = new ArrayList<>();

  /** The numbers of the lines, by what is added to a path before it is matched. */
  private final Map<String, GlobSet> patterns = new HashMap<>();

  /** Adds a line to a section; one without owners takes them away. */
  void add(int section, OwnerPattern pattern, OwnerNames names) {
    add(pattern, new Line(section, false, names));
  }

  /** Leaves files out of a section. */
  void exclude(int section, OwnerPattern pattern) {
    add(pattern, new Line(section, true, NOBODY));
  }

  private void add(OwnerPattern pattern, Line line) {
    GlobSet set = patterns.computeIfAbsent(pattern.end(), end -> new GlobSet());
    pattern.globs().forEach(glob -> set.add(glob, lines.size()));
    lines.add(line);
  }

  /**
   * The owners of a path relative to the top, with {@code /}, section by section.
   *
   * @throws BudgetSpentException when the patterns take too many steps on it
   */
  OwnerNames of(String path) {
    BitSet matching = new BitSet();
    patterns.forEach((end, set) -> matching.or(set.matching(path + end)));
    Map<Integer, Line> last = new TreeMap<>();
    matching.stream()
        .mapToObj(lines::get)
        .forEach(line -> last.merge(line.section, line, OwnerLines::later));
    OwnerNames names = new OwnerNames();
    last.values().forEach(line -> names.addAll(line.names));
    return names;
  }

  /** Of two lines that match, the one that counts. */
  private static Line later(Line before, Line line) {
    return before.isExclusion ? before : line;
  }
}
