package org.articlint.check.value;

/**
 * A value of a pack that is made ready when it is first used, because that takes time. The packs
 * that come with the tool are tested to have no faults; in others they are looked for at once.
 */
public interface Deferred {

  /**
   * Makes it ready.
   *
   * @throws IllegalArgumentException when the value is none
   */
  void prepare();
}
