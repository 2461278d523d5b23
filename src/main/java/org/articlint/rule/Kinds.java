package org.articlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The records behind a sealed interface: its permits clause is the registry. */
public final class Kinds {

  private static final Map<Class<?>, List<Class<?>>> KNOWN = new ConcurrentHashMap<>();

  private Kinds() {}

  /** The records that implement the interface, sealed interfaces in between looked through. */
  public static List<Class<?>> of(Class<?> sealed) {
    return KNOWN.computeIfAbsent(sealed, Kinds::find);
  }

  private static List<Class<?>> find(Class<?> sealed) {
    List<Class<?>> records = new ArrayList<>();
    collect(sealed, records);
    records.sort(Comparator.comparing(Class::getSimpleName));
    return List.copyOf(records);
  }

  private static void collect(Class<?> type, List<Class<?>> records) {
    if (type.isRecord()) {
      records.add(type);
    } else {
      Arrays.stream(type.getPermittedSubclasses()).forEach(each -> collect(each, records));
    }
  }
}
