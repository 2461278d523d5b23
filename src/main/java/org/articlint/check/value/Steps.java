package org.articlint.check.value;

/**
 * The steps that are left to a rule on an article: unlike a time limit, a count ends at the same
 * place on every machine. Not to be shared by threads.
 */
public final class Steps {

  private long left;

  /** As many steps as that. */
  public Steps(long most) {
    left = most;
  }

  /**
   * Takes some.
   *
   * @return whether there were as many
   */
  public boolean take(long steps) {
    left -= steps;
    return left >= 0;
  }

  /** Returns how many are left; below 0 when more were taken than there were. */
  public long left() {
    return left;
  }
}
