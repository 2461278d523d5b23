package org.articlint.rule.yaml;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/**
 * New values for some components of a record.
 *
 * @param <T> the record, or the interface that it implements
 * @param values the bound values by key, in kebab-case
 */
public record Patch<T>(Map<String, Object> values) {

  /** Copies the values. */
  public Patch {
    values = Map.copyOf(values);
  }

  /** Changes nothing. */
  public static <T> Patch<T> none() {
    return new Patch<>(Map.of());
  }

  /**
   * Returns the record with the new values in place of its own.
   *
   * @throws IllegalArgumentException when the values are wrong together
   */
  public T apply(T base) {
    if (values.isEmpty()) {
      return base;
    }
    RecordShape shape = RecordShape.of(base.getClass());
    Object[] components = new Object[shape.keys().size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = values.getOrDefault(shape.keys().get(i), shape.read(i, base));
    }
    try {
      @SuppressWarnings("unchecked")
      T changed = (T) shape.construct(components);
      return changed;
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(Binder.reason(e), e);
    }
  }
}
