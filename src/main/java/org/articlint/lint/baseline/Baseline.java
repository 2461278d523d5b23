package org.articlint.lint.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.articlint.article.BaseDirectory;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Standing;

/**
 * Known findings, which are accepted until somebody fixes them. They are identified by what they
 * are about and counted, never by their lines, because text moves. One finding more than the count
 * is new.
 */
public final class Baseline {

  /** The name of the baseline file, beside the configuration. */
  public static final String NAME = "articlint-baseline.json";

  private final BaseDirectory base;
  private final Map<String, Map<BaselineEntry.Key, Integer>> left = new TreeMap<>();
  private final Map<String, Map<BaselineEntry.Key, Integer>> renamed = new LinkedHashMap<>();

  /** What the articles said, by their paths. */
  private final Map<String, TextSketch> texts = new HashMap<>();

  /** The number of articles that have a finding. */
  private final Map<BaselineEntry.Key, Integer> articles = new HashMap<>();

  /**
   * The findings of an article, with the known ones marked.
   *
   * @param left the number of known findings that the article no longer has
   */
  public record Marked(List<Finding> findings, int left) {}

  /**
   * Creates a baseline.
   *
   * @param directory the directory that the paths of entries are relative to
   */
  public Baseline(Path directory, List<BaselineEntry> entries) {
    this.base = new BaseDirectory(directory);
    for (BaselineEntry entry : entries) {
      left.computeIfAbsent(entry.path(), path -> new HashMap<>())
          .merge(entry.key(), entry.count(), Integer::sum);
      texts.put(entry.path(), entry.text());
    }
    left.values()
        .forEach(counts -> counts.keySet().forEach(key -> articles.merge(key, 1, Integer::sum)));
    for (String path : List.copyOf(left.keySet())) {
      if (!Files.exists(base.resolve(path))) {
        renamed.put(path, left.remove(path));
      }
    }
  }

  /**
   * Marks the known findings of an article; articles come in the order of their paths.
   *
   * @param file the file of the article
   * @param text returns what it says, which is asked only when it may have been renamed
   */
  Marked mark(Path file, List<Finding> findings, Supplier<TextSketch> text) {
    String path = base.relativize(file);
    Map<BaselineEntry.Key, Integer> known = left.getOrDefault(path, Map.of());
    if (known.isEmpty()) {
      Optional<String> before = nameBefore(path, findings, text);
      if (before.isPresent()) {
        known = renamed.getOrDefault(before.get(), Map.of());
        renamed.remove(before.get());
        left.put(path, known);
      }
    }
    List<Finding> marked = new ArrayList<>();
    for (Finding finding : findings) {
      int count =
          finding.isSuppressed() ? 0 : known.getOrDefault(new BaselineEntry.Key(finding), 0);
      if (count > 0) {
        known.put(new BaselineEntry.Key(finding), count - 1);
      }
      marked.add(count > 0 ? finding.with(new Standing.Baselined()) : finding);
    }
    return new Marked(marked, leftOf(path));
  }

  /** Finds the missing file that an unknown article was most likely renamed from. */
  private Optional<String> nameBefore(
      String path, List<Finding> findings, Supplier<TextSketch> text) {
    Set<BaselineEntry.Key> keys =
        findings.stream().map(BaselineEntry.Key::new).collect(Collectors.toSet());
    Optional<String> best = Optional.empty();
    long most = 0;
    for (Map.Entry<String, Map<BaselineEntry.Key, Integer>> gone : renamed.entrySet()) {
      Set<BaselineEntry.Key> known = gone.getValue().keySet();
      List<BaselineEntry.Key> common = known.stream().filter(keys::contains).toList();
      boolean sameName = Path.of(gone.getKey()).getFileName().equals(Path.of(path).getFileName());
      long weight = 2L * common.size() + (sameName ? 1 : 0);
      if (2 * common.size() >= known.size()
          && (sameName || identify(common) || (common.size() > 1 && known.equals(keys)))
          && weight > most
          && text.get().isLike(texts.getOrDefault(gone.getKey(), TextSketch.NONE))) {
        best = Optional.of(gone.getKey());
        most = weight;
      }
    }
    return best;
  }

  /**
   * Whether findings identify their article: at least one must occur in that article only.
   * Otherwise a new article with a common fault would pass for one that was deleted.
   */
  private boolean identify(List<BaselineEntry.Key> common) {
    return common.stream().anyMatch(key -> articles.getOrDefault(key, 0) == 1);
  }

  /** Returns the number of known findings that an article no longer has. */
  private int leftOf(String path) {
    return left.getOrDefault(path, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the known findings that were not found, in present and in missing articles. */
  public List<BaselineEntry> unmet() {
    List<BaselineEntry> entries = new ArrayList<>();
    for (Map<String, Map<BaselineEntry.Key, Integer>> part : List.of(left, renamed)) {
      part.forEach(
          (path, counts) ->
              counts.forEach(
                  (key, count) -> {
                    if (count > 0) {
                      TextSketch text = texts.getOrDefault(path, TextSketch.NONE);
                      entries.add(new BaselineEntry(path, key.rule(), key.about(), count, text));
                    }
                  }));
    }
    entries.sort(BaselineEntry.ORDER);
    return entries;
  }
}
