package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;

/** The keys of one mapping. A key that is set again is reported once, and its first value stays. */
final class Keys {

  private final SourceText source;
  private final BiConsumer<Span, String> problems;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Span> first = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  Keys(SourceText source, BiConsumer<Span, String> problems) {
    this.source = source;
    this.problems = problems;
  }

  void add(String key, Span span, Value value) {
    if (isNew(key, span)) {
      entries.add(new Entry(key, span, value));
    }
  }

  /** Returns whether a key is not yet set, and reports it when it is. */
  boolean isNew(String key, Span span) {
    Span before = first.putIfAbsent(key, span);
    if (before == null) {
      return true;
    }
    if (reported.add(key)) {
      problems.accept(
          span,
          "the key '%s' is already set in line %s; keep one of them, as site generators differ in which they take"
              .formatted(key, source.line(before.start())));
    }
    return false;
  }

  List<Entry> entries() {
    return entries;
  }
}
