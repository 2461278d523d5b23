package org.articlint.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * The method {@code public static T parse(simpler type)} of a class: values of the class are
 * written in YAML as that simpler type.
 */
public final class ParseMethod {

  private static final ClassValue<Optional<Method>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private ParseMethod() {}

  /** Returns the method of a class, if it has one. */
  public static Optional<Method> of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** Whether values of a class are written as one text. */
  public static boolean takesText(Class<?> type) {
    return of(type)
        .filter(parse -> parse.getGenericParameterTypes()[0] == String.class)
        .isPresent();
  }

  private static Optional<Method> find(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("parse")
          && method.getReturnType() == type
          && Modifier.isPublic(method.getModifiers())) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
