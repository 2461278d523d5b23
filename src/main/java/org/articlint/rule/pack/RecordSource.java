package org.articlint.rule.pack;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articlint.rule.ParseMethod;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.RecordShape;

/** Writes records and their components as Java expressions, and each rule as a method. */
final class RecordSource {

  static final String BETWEEN_TEXTS = "\n";

  private static final int FIRST_BEYOND_ASCII = 0x7F;

  private final List<String> methods = new ArrayList<>();

  /** The methods that the expressions call, as members of a class. */
  List<String> methods() {
    return methods;
  }

  /**
   * The expression for a value.
   *
   * @throws IllegalArgumentException when its class is not supported
   */
  String expression(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional
          .map(present -> "java.util.Optional.of(" + expression(present) + ")")
          .orElse("java.util.Optional.empty()");
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Map<?, ?> map) {
      return "CompiledPack.map("
          + map.entrySet().stream()
              .map(entry -> expression(entry.getKey()) + ", " + expression(entry.getValue()))
              .collect(Collectors.joining(", "))
          + ")";
    }
    if (value instanceof Rule rule) {
      methods.add(
          "private static %s rule%s() { return %s; }"
              .formatted(Rule.class.getName(), methods.size(), record(rule)));
      return "rule" + (methods.size() - 1) + "()";
    }
    return value instanceof Record record ? record(record) : single(value);
  }

  private String list(List<?> list) {
    if (isOfTexts(list)) {
      List<String> texts = list.stream().map(String.class::cast).toList();
      return "new TextList(" + literal(String.join(BETWEEN_TEXTS, texts)) + ")";
    }
    return list.stream()
        .map(this::expression)
        .collect(Collectors.joining(", ", "java.util.List.of(", ")"));
  }

  private static boolean isOfTexts(List<?> list) {
    return !list.isEmpty()
        && list.stream()
            .allMatch(item -> item instanceof String text && !text.contains(BETWEEN_TEXTS));
  }

  private String record(Record record) {
    RecordShape shape = RecordShape.of(record.getClass());
    List<String> components = new ArrayList<>();
    for (int i = 0; i < shape.keys().size(); i++) {
      components.add(expression(shape.read(i, record)));
    }
    return "new %s(%s)".formatted(name(record.getClass()), String.join(",\n", components));
  }

  private static String single(Object value) {
    if (value instanceof String text) {
      return literal(text);
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Enum<?> constant) {
      return name(constant.getDeclaringClass()) + "." + constant.name();
    }
    if (value instanceof Period period) {
      return "%s.of(%s, %s, %s)"
          .formatted(name(Period.class), period.getYears(), period.getMonths(), period.getDays());
    }
    if (ParseMethod.takesText(value.getClass())) {
      return name(value.getClass()) + ".parse(" + literal(value.toString()) + ")";
    }
    throw new IllegalArgumentException("cannot write a " + value.getClass());
  }

  private static String name(Class<?> type) {
    return type.getCanonicalName();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        literal.append("\\%03o".formatted((int) c));
      } else if (c >= FIRST_BEYOND_ASCII) {
        literal.append("\\u%04x".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
