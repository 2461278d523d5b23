package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.List;

/** Lines of CODEOWNERS of which one names the owners of a file: the last that matches its path. */
final class OwnerSection {

  private record Line(OwnerPattern pattern, List<String> owners) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<OwnerPattern> exclusions = new ArrayList<>();

  /** Adds a line; one without owners takes them away. */
  void add(OwnerPattern pattern, List<String> owners) {
    lines.add(new Line(pattern, List.copyOf(owners)));
  }

  /** Leaves files out of the section, whatever its other lines say. */
  void exclude(OwnerPattern pattern) {
    exclusions.add(pattern);
  }

  /** The owners of a path relative to the top, with {@code /}. */
  List<String> owners(String path) {
    if (exclusions.stream().noneMatch(pattern -> pattern.matches(path))) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (lines.get(i).pattern().matches(path)) {
          return lines.get(i).owners();
        }
      }
    }
    return List.of();
  }
}
