package org.articlint.parse.dialect.construct;

import org.commonmark.node.CustomBlock;

/** An image that has a line of its own in the syntax of a dialect. */
public final class Picture extends CustomBlock {

  private final String alternative;
  private final String destination;

  public Picture(String alternative, String destination) {
    this.alternative = alternative;
    this.destination = destination;
  }

  /** The alternative text; may be empty. */
  public String alternative() {
    return alternative;
  }

  /** The address of the image; may be empty. */
  public String destination() {
    return destination;
  }
}
