package org.articlint.lint.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the directories in which a site keeps its articles for older versions of a product. They
 * repeat most of the text of the newest one, and nobody works on them.
 */
final class Versions {

  /**
   * {@code v3.5}, {@code 2.x} and {@code version-1.0}, but neither {@code 2024} nor {@code v2}-like
   * words.
   */
  private static final Pattern VERSION =
      Pattern.compile("(v|version-)\\d+(\\.(\\d+|x))*+|\\d+(\\.(\\d+|x))++");

  /** Directories that stand for the newest version beside those with a number. */
  private static final Set<String> NEWEST = Set.of("latest", "current", "next", "stable", "main");

  /** What the directories end with in which Docusaurus keeps all versions but the newest. */
  private static final String DOCUSAURUS = "versioned_docs";

  private Versions() {}

  /**
   * Returns the directories of older versions, each ending in {@code /}.
   *
   * @param paths of all articles, with {@code /}
   */
  static List<String> older(List<String> paths) {
    Map<String, Map<String, Set<String>>> byParent = new TreeMap<>();
    Set<String> older = new TreeSet<>();
    for (String path : paths) {
      int from = 0;
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
        String name = path.substring(from, slash);
        if (name.equals(DOCUSAURUS) || name.endsWith("_" + DOCUSAURUS)) {
          older.add(path.substring(0, slash + 1));
        } else if (VERSION.matcher(name).matches() || NEWEST.contains(name)) {
          byParent
              .computeIfAbsent(path.substring(0, from), parent -> new TreeMap<>())
              .computeIfAbsent(name, version -> new HashSet<>())
              .add(path.substring(slash + 1));
        }
        from = slash + 1;
      }
    }
    byParent.forEach(
        (parent, versions) ->
            olderOf(versions).forEach(version -> older.add(parent + version + "/")));
    return withoutNested(older);
  }

  /** The versions that share at least half of their files with the newest one. */
  private static List<String> olderOf(Map<String, Set<String>> versions) {
    List<String> sorted = new ArrayList<>(versions.keySet());
    sorted.sort(
        Comparator.<String, Boolean>comparing(NEWEST::contains).thenComparing(Versions::compare));
    List<String> older = new ArrayList<>();
    Set<String> newest = versions.getOrDefault(sorted.get(sorted.size() - 1), Set.of());
    for (String version : sorted.subList(0, sorted.size() - 1)) {
      Set<String> files = versions.getOrDefault(version, Set.of());
      long shared = files.stream().filter(newest::contains).count();
      if (shared * 2 >= files.size() && !NEWEST.contains(version)) {
        older.add(version);
      }
    }
    return older;
  }

  private static int compare(String a, String b) {
    String[] one = a.split("\\D+", -1);
    String[] other = b.split("\\D+", -1);
    for (int i = 0; i < Math.max(one.length, other.length); i++) {
      int difference = Long.compare(number(one, i), number(other, i));
      if (difference != 0) {
        return difference;
      }
    }
    return a.compareTo(b);
  }

  private static long number(String[] parts, int index) {
    String part = index < parts.length ? parts[index] : "";
    return part.isEmpty() || part.length() > 9 ? 0 : Long.parseLong(part);
  }

  /** A directory is followed by those in it. */
  private static List<String> withoutNested(Set<String> sorted) {
    List<String> outer = new ArrayList<>();
    for (String directory : sorted) {
      if (outer.isEmpty() || !directory.startsWith(outer.get(outer.size() - 1))) {
        outer.add(directory);
      }
    }
    return outer;
  }
}
