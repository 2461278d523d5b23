package org.articlint.check.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Terms with their replacements. */
public final class Replacements {

  private final TermList terms;
  private final Map<String, String> byTerm;

  private Replacements(TermList terms, Map<String, String> byTerm) {
    this.terms = terms;
    this.byTerm = byTerm;
  }

  /**
   * Reads a mapping from terms to replacements.
   *
   * @throws IllegalArgumentException when a key is not a term
   */
  public static Replacements parse(Map<String, String> replacements) {
    Map<String, String> byTerm = new LinkedHashMap<>();
    replacements.forEach((term, replacement) -> byTerm.put(Term.parse(term).text(), replacement));
    return new Replacements(
        TermList.parse(byTerm.keySet().stream().map(Term::parse).toList()), byTerm);
  }

  /** The terms to find. */
  public TermList terms() {
    return terms;
  }

  /** The replacement of a term; empty when it has none. */
  public Optional<String> of(Term term) {
    return Optional.ofNullable(byTerm.get(term.text()));
  }
}
