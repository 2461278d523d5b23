package org.articlint.check.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Terms with what should stand in their place. */
public final class Replacements {

  private final TermList terms;
  private final Map<String, String> byTerm;

  private Replacements(TermList terms, Map<String, String> byTerm) {
    this.terms = terms;
    this.byTerm = byTerm;
  }

  /**
   * Reads a mapping of terms to replacements.
   *
   * @throws IllegalArgumentException when a key is no term
   */
  public static Replacements parse(Map<String, String> replacements) {
    Map<String, String> byTerm = new LinkedHashMap<>();
    replacements.forEach((term, replacement) -> byTerm.put(Term.parse(term).text(), replacement));
    return new Replacements(
        TermList.parse(byTerm.keySet().stream().map(Term::parse).toList()), byTerm);
  }

  public TermList terms() {
    return terms;
  }

  /** What should stand in the place of a term; empty when the term is none of these. */
  public Optional<String> of(Term term) {
    return Optional.ofNullable(byTerm.get(term.text()));
  }
}
