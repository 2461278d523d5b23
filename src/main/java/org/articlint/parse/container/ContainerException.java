package org.articlint.parse.container;

import java.io.IOException;

/** A fault of a file that holds many articles, because of which some of them may be missing. */
public final class ContainerException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * Creates a fault.
   *
   * @param message for people: what is wrong, and what to do
   */
  public ContainerException(String message) {
    super(message);
  }
}
