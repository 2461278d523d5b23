package org.articlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The records behind a sealed interface: its permits clause is the registry. */
public final class Kinds {

  private Kinds() {}

  /** The records that implement the interface, sealed interfaces in between looked through. */
  public static List<Class<?>> of(Class<?> sealed) {
    List<Class<?>> records = new ArrayList<>();
    collect(sealed, records);
    records.sort(Comparator.comparing(Class::getSimpleName));
    return records;
  }

  private static void collect(Class<?> type, List<Class<?>> records) {
    if (type.isRecord()) {
      records.add(type);
    } else {
      Arrays.stream(type.getPermittedSubclasses()).forEach(each -> collect(each, records));
    }
  }
}
