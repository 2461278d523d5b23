package org.articlint.check.value;

/**
 * A value of a pack that is compiled when it is first used, because that takes time. Values of
 * shipped packs are validated by tests; those of other packs are prepared as soon as they are read.
 */
public interface Deferred {

  /**
   * Compiles and validates the value.
   *
   * @throws IllegalArgumentException when the value is invalid
   */
  void prepare();
}
