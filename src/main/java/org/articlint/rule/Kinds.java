package org.articlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.check.Check;

/** The records that implement a sealed interface; its permits clause is the registry. */
public final class Kinds {

  private static final ClassValue<Map<String, Class<?>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> sealed) {
          return find(sealed);
        }
      };

  private Kinds() {}

  /** Returns the records that implement an interface, directly or by another sealed one. */
  public static List<Class<?>> of(Class<?> sealed) {
    return List.copyOf(byName(sealed).values());
  }

  /** Returns the records by their name in YAML: the kind of a check, else the first key. */
  public static Map<String, Class<?>> byName(Class<?> sealed) {
    return KNOWN.get(sealed);
  }

  /** Returns the enum among the permitted types, if any; its constants are single words in YAML. */
  public static Optional<Class<?>> words(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses()).filter(Class::isEnum).findFirst();
  }

  /** Returns the permitted type that is written as a single text, if any. */
  public static Optional<Class<?>> text(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses()).filter(ParseMethod::takesText).findFirst();
  }

  private static Map<String, Class<?>> find(Class<?> sealed) {
    List<Class<?>> records = new ArrayList<>();
    collect(sealed, records);
    records.sort(Comparator.comparing(Class::getSimpleName));
    Map<String, Class<?>> named = new LinkedHashMap<>();
    for (Class<?> each : records) {
      String name =
          sealed == Check.class ? each.getSimpleName() : each.getRecordComponents()[0].getName();
      named.put(Names.kebab(name), each);
    }
    return Collections.unmodifiableMap(named);
  }

  private static void collect(Class<?> type, List<Class<?>> records) {
    if (ParseMethod.takesText(type)) {
      return;
    }
    if (type.isRecord()) {
      records.add(type);
    } else if (!type.isEnum()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(each -> collect(each, records));
    }
  }
}
