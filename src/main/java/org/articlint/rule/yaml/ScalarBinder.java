package org.articlint.rule.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.rule.Names;

/** Binds a single value to a text, a number, a boolean or an enum constant. */
final class ScalarBinder {

  private final YamlFile file;

  ScalarBinder(YamlFile file) {
    this.file = file;
  }

  /**
   * Reads a value of a type.
   *
   * @param name what the value is called in messages
   * @return empty after a fault, which has been reported
   */
  Optional<?> bind(Scalar scalar, Class<?> type, String name) {
    String text = scalar.text();
    if (text.isEmpty()) {
      return report(scalar.span(), name + " has no value");
    }
    if (type == String.class) {
      return Optional.of(text);
    }
    if (type == int.class) {
      return text.matches("-?\\d{1,9}")
          ? Optional.of(Integer.valueOf(text))
          : report(scalar.span(), "%s is a whole number, not '%s'".formatted(name, text));
    }
    if (type == boolean.class) {
      return text.equals("true") || text.equals("false")
          ? Optional.of(Boolean.valueOf(text))
          : report(scalar.span(), "%s is true or false, not '%s'".formatted(name, text));
    }
    return constant(scalar, type, name);
  }

  private Optional<?> constant(Scalar scalar, Class<?> type, String name) {
    List<String> known = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String written = Names.kebab((Enum<?>) constant);
      if (written.equals(scalar.text())) {
        return Optional.of(constant);
      }
      known.add(written);
    }
    return report(scalar.span(), Names.unknown(name, scalar.text(), known));
  }

  private Optional<?> report(Span span, String message) {
    file.report(span, message);
    return Optional.empty();
  }
}
