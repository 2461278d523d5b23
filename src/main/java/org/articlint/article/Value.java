package org.articlint.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value of a metadata tree, or of any YAML that must be reported by position. */
public sealed interface Value {

  /** Where the value stands; for an absent value (a key with nothing behind it) an empty range. */
  Span span();

  /**
   * A single value, as written: {@code 2024-02-30} and {@code 1.10} stay what they are.
   *
   * @param text the text without quotes; empty for YAML's null
   * @param plain whether it was written without quotes, so that {@code true} is a boolean
   */
  record Scalar(String text, boolean plain, Span span) implements Value {

    /** Whether it is a whole number of at most 18 digits; {@code 022158} is a text. */
    public boolean isWhole() {
      return plain && Numbers.WHOLE.matcher(text).matches();
    }

    /** Whether it is a number with a decimal point. */
    public boolean isFraction() {
      return plain && Numbers.FRACTION.matcher(text).matches();
    }

    /** Whether it is {@code true} or {@code false}. */
    public boolean isBoolean() {
      return plain && (text.equals("true") || text.equals("false"));
    }

    /** Whether nothing stands there, or YAML's null. */
    public boolean isNothing() {
      return plain && text.isEmpty();
    }
  }

  /** A list. */
  record Sequence(List<Value> items, Span span) implements Value {
    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values, in the order written. */
  record Mapping(List<Entry> entries, Span span) implements Value {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The first entry of exactly this key. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key as written
   * @param keySpan where the key stands
   */
  record Entry(String key, Span keySpan, Value value) {}

  /** How numbers are written; a class of its own, because few runs ask. */
  final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9]\\d{0,17})");
    private static final Pattern FRACTION = Pattern.compile("[-+]?(0|[1-9]\\d{0,17})\\.\\d{1,17}");

    private Numbers() {}
  }
}
