package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articlint.article.OneLine;

/**
 * The owners of a file. The first ones are kept, because a line of CODEOWNERS may name a hundred
 * thousand, which would be written for each article.
 */
final class OwnerNames {

  /** More would not be read by anybody. */
  static final int MAX_NAMES = 100;

  /** As long as an address may be; accounts are shorter. */
  private static final int MAX_CHARS = 254;

  private final Set<String> first = new LinkedHashSet<>();
  private int more;

  /** Names that a line writes; long ones are cut. */
  static OwnerNames of(Collection<String> written) {
    OwnerNames names = new OwnerNames();
    written.forEach(name -> names.add(OneLine.of(name, MAX_CHARS)));
    return names;
  }

  private void add(String name) {
    if (first.size() < MAX_NAMES) {
      first.add(name);
    } else if (!first.contains(name)) {
      more++;
    }
  }

  /** Adds those of another line. */
  void addAll(OwnerNames others) {
    others.first.forEach(this::add);
    more += others.more;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** The names, and as the last how many more there are: {@code and 12 more}. */
  List<String> list() {
    List<String> names = new ArrayList<>(first);
    if (more > 0) {
      names.add(String.format(Locale.ROOT, "and %,d more", more));
    }
    return names;
  }
}
