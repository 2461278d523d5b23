package org.articlint.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rules that hold for one article, in the order of their ids.
 *
 * @param rules those enabled
 */
public record RuleSet(List<Rule> rules) {

  /** Sorts the rules. */
  public RuleSet {
    rules = rules.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  /** A set of some rules. */
  public static RuleSet of(Collection<Rule> rules) {
    return new RuleSet(List.copyOf(rules));
  }

  /** The rule of an id, when it is enabled. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
