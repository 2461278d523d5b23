package org.articlint.check.value;

import java.util.List;
import org.articlint.article.Span;

/** A value that a check cannot use, and which parts of it are at fault. */
public final class ValueFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private final transient List<Part> parts;

  /**
   * A part of the value.
   *
   * @param span where it stands in the value's text
   * @param message what is wrong with it
   */
  public record Part(Span span, String message) {}

  /** Faults, at least one. */
  public ValueFault(List<Part> parts) {
    super(parts.get(0).message());
    this.parts = List.copyOf(parts);
  }

  /** What is wrong. */
  public List<Part> parts() {
    return parts;
  }
}
