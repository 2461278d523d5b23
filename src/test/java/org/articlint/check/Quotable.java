package org.articlint.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.check.value.Placeholder;

/** What messages of a check may quote, as its kind documents it. */
final class Quotable {

  private Quotable() {}

  static Set<String> of(Check check) {
    return Stream.of(check.getClass().getAnnotationsByType(Placeholder.class))
        .map(Placeholder::name)
        .collect(Collectors.toSet());
  }
}
