package org.articlint.lint.baseline;

import java.util.Comparator;
import org.articlint.lint.finding.Finding;

/**
 * Equal findings in a baseline.
 *
 * @param path relative to the baseline's directory, with {@code /}
 * @param about {@link Finding#about}
 * @param count the number of findings, from 1 on
 */
public record BaselineEntry(String path, String rule, String about, int count) {

  /** By path, rule and what it is about. */
  public static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::about);

  /** Equal for findings of one article that a baseline does not distinguish. */
  record Key(String rule, String about) {
    Key(Finding finding) {
      this(finding.ruleId(), finding.about());
    }
  }

  Key key() {
    return new Key(rule, about);
  }
}
