package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.rule.config.GlobSet;

/** Lines of CODEOWNERS of which one names the owners of a file: the last that matches its path. */
final class OwnerSection {

  /** The owners that each line names, and none for each exclusion. */
  private final List<List<String>> owners = new ArrayList<>();

  /** The lines, by what is added to a path before it is matched. */
  private final Map<String, GlobSet> lines = new HashMap<>();

  private final Map<String, GlobSet> exclusions = new HashMap<>();

  /** Adds a line; one without owners takes them away. */
  void add(OwnerPattern pattern, List<String> names) {
    add(pattern, lines);
    owners.add(List.copyOf(names));
  }

  /** Leaves files out of the section, whatever its other lines say. */
  void exclude(OwnerPattern pattern) {
    add(pattern, exclusions);
  }

  private void add(OwnerPattern pattern, Map<String, GlobSet> sets) {
    GlobSet set = sets.computeIfAbsent(pattern.end(), end -> new GlobSet());
    pattern.globs().forEach(glob -> set.add(glob, owners.size()));
  }

  /** The owners of a path relative to the top, with {@code /}. */
  List<String> owners(String path) {
    int line = last(path, exclusions) < 0 ? last(path, lines) : -1;
    return line < 0 ? List.of() : owners.get(line);
  }

  /** The number of the last line that matches a path; negative when none does. */
  private static int last(String path, Map<String, GlobSet> sets) {
    int last = -1;
    for (Map.Entry<String, GlobSet> set : sets.entrySet()) {
      last = Math.max(last, set.getValue().matching(path + set.getKey()).length() - 1);
    }
    return last;
  }
}
