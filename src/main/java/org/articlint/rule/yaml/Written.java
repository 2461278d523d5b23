package org.articlint.rule.yaml;

import org.articlint.article.Span;
import org.articlint.article.Value;

/**
 * A value and the YAML that it was read from, for faults that show only later.
 *
 * @param value the bound value
 * @param yaml the same value as it stands in the file
 */
public record Written<T>(T value, Value yaml) {

  /**
   * The hash of the place alone. Values read from files are keys of maps: a hash of the YAML would
   * go through all that stands in it, and whoever writes a file may give all values the same.
   */
  @Override
  public int hashCode() {
    return span().hashCode();
  }

  /** Returns where the value stands. */
  public Span span() {
    return yaml.span();
  }
}
