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
import java.util.stream.Collectors;
import org.articlint.article.RelativePath;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Standing;

/**
 * The findings that were there before, and are let stand until somebody mends them. They are known
 * by what they are about and how often, never by a line: a text may move. One more of a kind that
 * is known is not known.
 */
public final class Baseline {

  /** The name of its file, beside the configuration. */
  public static final String NAME = "articlint-baseline.json";

  private final Path directory;
  private final Map<String, Map<BaselineEntry.Key, Integer>> left = new TreeMap<>();
  private final Map<String, Map<BaselineEntry.Key, Integer>> renamed = new LinkedHashMap<>();

  /** In how many articles there is a finding. */
  private final Map<BaselineEntry.Key, Integer> articles = new HashMap<>();

  /**
   * The findings of an article, those that are known marked.
   *
   * @param left how many findings the baseline knows of it that were not met
   */
  public record Marked(List<Finding> findings, int left) {}

  /**
   * A baseline.
   *
   * @param directory what the paths of its entries are relative to
   */
  public Baseline(Path directory, List<BaselineEntry> entries) {
    this.directory = directory;
    for (BaselineEntry entry : entries) {
      left.computeIfAbsent(entry.path(), path -> new HashMap<>())
          .merge(entry.key(), entry.count(), Integer::sum);
    }
    left.values()
        .forEach(counts -> counts.keySet().forEach(key -> articles.merge(key, 1, Integer::sum)));
    for (String path : List.copyOf(left.keySet())) {
      if (!Files.exists(directory.resolve(path))) {
        renamed.put(path, left.remove(path));
      }
    }
  }

  /**
   * Marks the findings of an article that are known; articles come in the order of their paths.
   *
   * @param path relative to the baseline's directory
   */
  public Marked mark(String path, List<Finding> findings) {
    Map<BaselineEntry.Key, Integer> known = left.getOrDefault(path, Map.of());
    if (known.isEmpty()) {
      Optional<String> before = nameBefore(path, findings);
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

  /** The file that is gone and is most likely what an article that nothing is known of was. */
  private Optional<String> nameBefore(String path, List<Finding> findings) {
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
          && (sameName || tell(common) || (common.size() > 1 && known.equals(keys)))
          && weight > most) {
        best = Optional.of(gone.getKey());
        most = weight;
      }
    }
    return best;
  }

  /**
   * Whether findings tell of which article they are: one must be of it alone. That a date is old or
   * a number wrong says nothing, or a new bad article would pass for one that was deleted.
   */
  private boolean tell(List<BaselineEntry.Key> common) {
    return common.stream().anyMatch(key -> articles.getOrDefault(key, 0) == 1);
  }

  /** How many findings of an article it knows that were not met. */
  private int leftOf(String path) {
    return left.getOrDefault(path, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The findings that were not met, of articles that are there and of those that are gone. */
  public List<BaselineEntry> unmet() {
    List<BaselineEntry> entries = new ArrayList<>();
    for (Map<String, Map<BaselineEntry.Key, Integer>> part : List.of(left, renamed)) {
      part.forEach(
          (path, counts) ->
              counts.forEach(
                  (key, count) -> {
                    if (count > 0) {
                      entries.add(new BaselineEntry(path, key.rule(), key.about(), count));
                    }
                  }));
    }
    entries.sort(BaselineEntry.ORDER);
    return entries;
  }

  /** The path of an article relative to the baseline's directory. */
  public String relative(Path file) {
    return RelativePath.slashed(directory.relativize(file));
  }
}
