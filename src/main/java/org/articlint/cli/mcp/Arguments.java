package org.articlint.cli.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.cli.io.UsageException;

/** The arguments of a call, as JSON has them. A model may give any name and any type. */
record Arguments(Map<String, Object> values) {

  /** As many paths as a call may name. */
  private static final int MAX_TEXTS = 1_000;

  /** Refuses arguments of other names: what they say would be ignored in silence. */
  void allow(List<String> names) throws UsageException {
    Set<String> others = new TreeSet<>(values.keySet());
    names.forEach(others::remove);
    if (!others.isEmpty()) {
      throw new UsageException(
          "there is no argument '%s'; this tool takes %s"
              .formatted(others.iterator().next(), String.join(", ", names)));
    }
  }

  /** Returns a text; empty when it is not given. */
  Optional<String> text(String name) throws UsageException {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    throw wrongType(name, "a string", value);
  }

  /** Returns a whole number from 1 on; empty when it is not given. */
  Optional<Integer> number(String name) throws UsageException {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Integer number && number >= 1) {
      return Optional.of(number);
    }
    throw wrongType(name, "a whole number from 1 on", value);
  }

  /** Returns a list of texts; empty when it is not given. */
  List<String> texts(String name) throws UsageException {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list && list.size() <= MAX_TEXTS) {
      for (Object each : list) {
        if (!(each instanceof String text)) {
          throw wrongType(name, "a list of strings", each);
        }
        texts.add(text);
      }
      return texts;
    }
    throw wrongType(name, "a list of at most " + MAX_TEXTS + " strings", value);
  }

  private static UsageException wrongType(String name, String wanted, Object value) {
    return new UsageException("'%s' must be %s, not %s".formatted(name, wanted, type(value)));
  }

  private static String type(Object value) {
    if (value instanceof String) {
      return "a string";
    }
    if (value instanceof Number number) {
      return "the number " + number;
    }
    if (value instanceof List<?> list) {
      return "a list of " + list.size();
    }
    return value instanceof Boolean ? "a truth value" : "an object";
  }
}
