package org.articlint.lint.finding;

/** Takes the findings of a run as they are made, so that never all of them are held. */
public interface FindingSink {

  /** Every article has been read; findings follow. */
  void begin(LintScope scope);

  /** Takes a finding; they come in the order of {@link Finding#ORDER}. */
  void add(Finding finding);
}
