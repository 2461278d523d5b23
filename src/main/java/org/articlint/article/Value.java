package org.articlint.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value with its position, in metadata or any other YAML. */
public sealed interface Value {

  /** The span of the value; empty for a key without a value. */
  Span span();

  /**
   * A single value as written: {@code 2024-02-30} and {@code 1.10} are not converted.
   *
   * @param text the text without quotes; empty for YAML's null
   * @param plain whether it is written without quotes, so that {@code true} is a boolean
   */
  record Scalar(String text, boolean plain, Span span) implements Value {

    /** Returns whether it is an integer of at most 18 digits; {@code 022158} is text. */
    public boolean isWhole() {
      return plain && Numbers.WHOLE.matcher(text).matches();
    }

    /** Returns whether it is a number with a decimal point. */
    public boolean isFraction() {
      return plain && Numbers.FRACTION.matcher(text).matches();
    }

    /** Returns whether it is {@code true} or {@code false}. */
    public boolean isBoolean() {
      return plain && (text.equals("true") || text.equals("false"));
    }

    /** Returns whether it is absent or YAML's null. */
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

  /** A mapping of keys to values, in the order written. */
  record Mapping(List<Entry> entries, Span span) implements Value {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The first entry with exactly this key. */
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
   * @param keySpan the span of the key
   */
  record Entry(String key, Span keySpan, Value value) {}

  /** The patterns of numbers, in a class of their own because few runs need them. */
  final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9]\\d{0,17})");
    private static final Pattern FRACTION = Pattern.compile("[-+]?(0|[1-9]\\d{0,17})\\.\\d{1,17}");

    private Numbers() {}
  }
}
