package org.articlint.check.value;

import java.util.List;
import org.articlint.article.Span;

/** Signals that a check cannot use a value, and which parts of it are at fault. */
public final class ValueFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private final transient List<Part> parts;

  /**
   * A part of the value.
   *
   * @param span its range in the source of the value, in UTF-16 offsets
   * @param message describes the fault
   */
  public record Part(Span span, String message) {}

  /** Makes an exception of at least one fault. */
  public ValueFault(List<Part> parts) {
    super(parts.get(0).message());
    this.parts = List.copyOf(parts);
  }

  /** The parts at fault, in the order they were found. */
  public List<Part> parts() {
    return parts;
  }
}
