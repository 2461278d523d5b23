package org.articlint.lint.files;

import java.util.Comparator;
import java.util.Optional;
import org.articlint.article.ContainedPath;

/**
 * Something that could not be checked.
 *
 * @param path the article, or a file that is none, relative to the root, with {@code /}
 * @param rule the id of the rule that failed on it; empty when no single rule did
 * @param reason for people, without a final stop
 */
public record Failure(String path, Optional<String> rule, String reason)
    implements Comparable<Failure> {

  /** By path, then by reason. */
  public static final Comparator<Failure> ORDER =
      (a, b) -> {
        int byPath = a.path.compareTo(b.path);
        return byPath != 0 ? byPath : a.reason.compareTo(b.reason);
      };

  /** For sets: whoever names files may give all of them the same hash. */
  @Override
  public int compareTo(Failure other) {
    int byReason = ORDER.compare(this, other);
    return byReason != 0 ? byReason : rule.orElse("").compareTo(other.rule.orElse(""));
  }

  /** A failure of the file as a whole. */
  public Failure(String path, String reason) {
    this(path, Optional.empty(), reason);
  }

  /** The path of the file, which may hold other articles, too. */
  public String file() {
    return ContainedPath.file(path);
  }

  /** The reason, said beside the path of the file: names the article where that holds many. */
  public String reasonInFile() {
    String name = ContainedPath.name(path);
    return name.isEmpty() ? reason : name + ": " + reason;
  }

  /** A failure of one rule; its other rules still judge the article. */
  public static Failure ofRule(String path, String rule, String reason) {
    return new Failure(
        path, Optional.of(rule), "the rule %s could not be run: %s".formatted(rule, reason));
  }
}
