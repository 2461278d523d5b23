package org.articlint.lint.finding;

/**
 * How much a rule looked at.
 *
 * @param rule its id
 * @param applied articles that have what the rule looks at
 * @param articles articles for which the rule is enabled
 */
public record Coverage(String rule, int applied, int articles) {

  /** The coverage of the same rule over more articles. */
  public Coverage plus(Coverage more) {
    return new Coverage(rule, applied + more.applied, articles + more.articles);
  }
}
