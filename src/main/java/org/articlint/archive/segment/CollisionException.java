package org.articlint.archive.segment;

/**
 * Two different texts have the same 128-bit fingerprint. Refusing the second one keeps a collision
 * from being reported as a copy.
 */
public final class CollisionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CollisionException() {
    super("a paragraph has the fingerprint of another text (a 128-bit collision)");
  }
}
