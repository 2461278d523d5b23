package org.articlint.lint.baseline;

import java.util.Comparator;
import org.articlint.lint.finding.Finding;

/**
 * Equal findings in a baseline.
 *
 * @param path relative to the baseline's directory, with {@code /}
 * @param about {@link Finding#about}
 * @param count the number of findings, from 1 on
 * @param text what the article said, by which it is known again under another name
 */
public record BaselineEntry(String path, String rule, String about, int count, TextSketch text) {

  /** By path, rule and what it is about. */
  public static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::about);

  /** The entry of a finding that was found once more. */
  public BaselineEntry plusOne() {
    return new BaselineEntry(path, rule, about, count + 1, text);
  }

  /** Whether two entries accept the same findings, whatever the article said. */
  public boolean accepts(BaselineEntry other) {
    return path.equals(other.path) && key().equals(other.key()) && count == other.count;
  }

  /**
   * Equal for findings of one article that a baseline does not distinguish. The keys of a map can
   * be compared, because whoever writes a baseline may give all of them the same hash.
   */
  record Key(String rule, String about) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::rule).thenComparing(Key::about);

    Key(Finding finding) {
      this(finding.ruleId(), finding.about());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  Key key() {
    return new Key(rule, about);
  }
}
