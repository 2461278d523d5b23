package org.articlint.check.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Places in the metadata where a value may be, in order of preference. */
public record FieldPaths(List<FieldPath> paths) implements Comparable<FieldPaths> {

  /** For maps: whoever writes rules may give all their fields the same hash. */
  @Override
  public int compareTo(FieldPaths other) {
    return paths.toString().compareTo(other.paths.toString());
  }

  /** Reads a list of places. */
  public static FieldPaths parse(List<FieldPath> paths) {
    return new FieldPaths(List.copyOf(paths));
  }

  /** Places given by their paths. */
  public static FieldPaths of(String... paths) {
    return new FieldPaths(Stream.of(paths).<FieldPath>map(FieldPath.Single::new).toList());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return paths.isEmpty();
  }

  /** The paths, with those of named lists. */
  public List<String> in(Vocabulary vocabulary) {
    Set<String> all = new LinkedHashSet<>();
    for (FieldPath path : paths) {
      if (path instanceof FieldPath.Single single) {
        all.add(single.path());
      } else if (path instanceof FieldPath.Named list) {
        all.addAll(list.in(vocabulary));
      }
    }
    return List.copyOf(all);
  }
}
