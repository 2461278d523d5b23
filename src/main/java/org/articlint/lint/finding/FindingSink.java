package org.articlint.lint.finding;

/** Takes the findings of a run as they are made, so that never all of them are held. */
@FunctionalInterface
public interface FindingSink {

  /** Learns what the run looked at, before the first finding; does nothing unless overridden. */
  default void begin(LintScope scope) {}

  /** Takes a finding; they come in the order of {@link Finding#ORDER}. */
  void add(Finding finding);

  /** A sink that hands everything to this one and then to another. */
  default FindingSink andThen(FindingSink next) {
    FindingSink first = this;
    return new FindingSink() {
      @Override
      public void begin(LintScope scope) {
        first.begin(scope);
        next.begin(scope);
      }

      @Override
      public void add(Finding finding) {
        first.add(finding);
        next.add(finding);
      }
    };
  }
}
