package org.articlint.lint.finding;

/**
 * The number of articles that a rule had something to look at.
 *
 * @param rule its id
 * @param applied the number of articles that have what the rule checks
 * @param articles the number of articles for which the rule is enabled
 */
public record Coverage(String rule, int applied, int articles) {

  /** The coverage of the same rule over more articles. */
  public Coverage plus(Coverage more) {
    return new Coverage(rule, applied + more.applied, articles + more.articles);
  }
}
