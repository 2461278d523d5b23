package org.articlint.lint.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.articlint.article.BaseDirectory;
import org.articlint.article.ContainedPath;
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
  private final GoneArticles gone;

  /** What the articles said, by their paths. */
  private final Map<String, TextSketch> texts = new HashMap<>();

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
    gone = new GoneArticles(left, texts);
    for (String path : List.copyOf(left.keySet())) {
      if (!Files.exists(base.resolve(ContainedPath.file(path)))) {
        gone.add(path, left.getOrDefault(path, Map.of()));
        left.remove(path);
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
      Optional<Map<BaselineEntry.Key, Integer>> before = gone.take(path, findings, text);
      if (before.isPresent()) {
        known = before.get();
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

  /** Returns the number of known findings that an article no longer has. */
  private int leftOf(String path) {
    return left.getOrDefault(path, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the known findings that were not found, in present and in missing articles. */
  public List<BaselineEntry> unmet() {
    List<BaselineEntry> entries = new ArrayList<>();
    for (Map<String, Map<BaselineEntry.Key, Integer>> part : List.of(left, gone.findings())) {
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
