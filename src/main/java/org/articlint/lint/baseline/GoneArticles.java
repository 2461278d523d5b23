package org.articlint.lint.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.articlint.lint.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a baseline that are not there any more. An article that the baseline does not
 * know may be one of them under a new name. Only those are compared that share with it what tells
 * articles apart, because a site may have moved thousands at once.
 */
final class GoneArticles {

  /** The most articles of the same name, findings or text that one is compared with. */
  static final int MAX_COMPARED = 100;

  /** In the order of their paths. */
  private final Map<String, Map<BaselineEntry.Key, Integer>> findings = new LinkedHashMap<>();

  private final Map<String, TextSketch> texts;

  /** The findings that only one article has, be it gone or not. */
  private final Set<BaselineEntry.Key> unique = new HashSet<>();

  private final Map<BaselineEntry.Key, String> byUnique = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  /** By {@link #joined}. */
  private final Map<String, Set<String>> byFindings = new HashMap<>();

  /** By the digits of sketches. */
  private final Map<String, Set<String>> byText = new HashMap<>();

  /**
   * None yet.
   *
   * @param all the findings of all articles of the baseline
   * @param texts what the articles said
   */
  GoneArticles(Map<String, Map<BaselineEntry.Key, Integer>> all, Map<String, TextSketch> texts) {
    this.texts = texts;
    Set<BaselineEntry.Key> seen = new HashSet<>();
    for (Map<BaselineEntry.Key, Integer> counts : all.values()) {
      for (BaselineEntry.Key key : counts.keySet()) {
        if (seen.add(key)) {
          unique.add(key);
        } else {
          unique.remove(key);
        }
      }
    }
  }

  /** Adds an article; they come in the order of their paths. */
  void add(String path, Map<BaselineEntry.Key, Integer> known) {
    findings.put(path, known);
    known.keySet().stream().filter(unique::contains).forEach(key -> byUnique.put(key, path));
    put(byName, name(path), path);
    put(byFindings, joined(known.keySet()), path);
    put(byText, text(path).digits(), path);
  }

  /** One text for equal findings: the hash of a set is the sum of others, and easy to meet. */
  private static String joined(Set<BaselineEntry.Key> keys) {
    return keys.stream()
        .sorted()
        .map(key -> key.rule() + "\0" + key.about())
        .collect(Collectors.joining("\0"));
  }

  private static void put(Map<String, Set<String>> index, String key, String path) {
    index.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(path);
  }

  private Map<BaselineEntry.Key, Integer> remove(String path) {
    Map<BaselineEntry.Key, Integer> known = findings.getOrDefault(path, Map.of());
    findings.remove(path);
    byName.getOrDefault(name(path), new HashSet<>()).remove(path);
    byFindings.getOrDefault(joined(known.keySet()), new HashSet<>()).remove(path);
    byText.getOrDefault(text(path).digits(), new HashSet<>()).remove(path);
    return known;
  }

  private TextSketch text(String path) {
    return texts.getOrDefault(path, TextSketch.NONE);
  }

  /** The findings of those that are left, by path. */
  Map<String, Map<BaselineEntry.Key, Integer>> findings() {
    return findings;
  }

  /**
   * Takes away the article that an unknown one was most likely renamed from.
   *
   * @param text returns what the unknown one says, which is asked once at most
   * @return the findings it had
   */
  Optional<Map<BaselineEntry.Key, Integer>> take(
      String path, List<Finding> found, Supplier<TextSketch> text) {
    Set<BaselineEntry.Key> keys =
        found.stream().map(BaselineEntry.Key::new).collect(Collectors.toSet());
    Set<String> candidates = candidates(path, keys);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    TextSketch said = text.get();
    addSome(byText.get(said.digits()), candidates);
    Optional<String> best = Optional.empty();
    long most = 0;
    for (String candidate : candidates) {
      long weight = weight(candidate, path, keys);
      if (weight > most && said.isLike(text(candidate))) {
        best = Optional.of(candidate);
        most = weight;
      }
    }
    return best.map(this::remove);
  }

  /** Those that share a name, all findings, or one that identifies them, in the order of paths. */
  private Set<String> candidates(String path, Set<BaselineEntry.Key> keys) {
    Set<String> candidates = new TreeSet<>();
    addSome(withUnique(keys), candidates);
    addSome(byName.get(name(path)), candidates);
    if (keys.size() > 1) {
      addSome(byFindings.get(joined(keys)), candidates);
    }
    return candidates;
  }

  /** Those that are left of which a finding is known only from them, with most of these first. */
  private Set<String> withUnique(Set<BaselineEntry.Key> keys) {
    Map<String, Integer> shared = new TreeMap<>();
    for (BaselineEntry.Key key : keys) {
      @Nullable String path = byUnique.get(key);
      if (path != null && findings.containsKey(path)) {
        shared.merge(path, 1, Integer::sum);
      }
    }
    List<String> paths = new ArrayList<>(shared.keySet());
    paths.sort(Comparator.comparing(path -> -shared.getOrDefault(path, 0)));
    return new LinkedHashSet<>(paths);
  }

  private static void addSome(@Nullable Set<String> paths, Set<String> candidates) {
    if (paths != null) {
      paths.stream().limit(MAX_COMPARED).forEach(candidates::add);
    }
  }

  /** How much speaks for a rename: the common findings, and the same name; 0 when too little. */
  private long weight(String candidate, String path, Set<BaselineEntry.Key> keys) {
    Set<BaselineEntry.Key> known = findings.getOrDefault(candidate, Map.of()).keySet();
    boolean hasFewer = known.size() < keys.size();
    List<BaselineEntry.Key> common =
        (hasFewer ? known : keys).stream().filter((hasFewer ? keys : known)::contains).toList();
    boolean sameName = name(candidate).equals(name(path));
    boolean isAlike =
        2 * common.size() >= known.size()
            && (sameName
                // Otherwise a new article with a common fault would pass for one that was deleted.
                || common.stream().anyMatch(unique::contains)
                || (common.size() > 1 && known.equals(keys)));
    return isAlike ? 2L * common.size() + (sameName ? 1 : 0) : 0;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
