package org.articlint.parse.composed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.article.ComposedText;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Writes metadata below the text of an article, a line for each value, so that a finding can show
 * it. Of several values of a key the first wins.
 */
public final class MetadataText {

  private final SourceText source;
  private final ValueNotation notation;
  private final Function<String, Optional<String>> shown;
  private final ComposedText text;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * Begins without metadata.
   *
   * @param source in which the values stand
   * @param notation in which they are written
   * @param shown a value as readers see it; empty when that is how it is
   * @param text the text of the article, to which the metadata is added
   */
  public MetadataText(
      SourceText source,
      ValueNotation notation,
      Function<String, Optional<String>> shown,
      ComposedText text) {
    this.source = source;
    this.notation = notation;
    this.shown = shown;
    this.text = text;
  }

  /** Adds metadata that stands in the text of the article already. */
  public void addWritten(Metadata head) {
    head.root().entries().forEach(entry -> entries.putIfAbsent(key(entry.key()), entry));
  }

  /** Adds a value of the source, unless it is nothing or its key is there. */
  public void add(Entry entry) {
    boolean isNothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
    if (!isNothing && !entries.containsKey(key(entry.key()))) {
      entries.put(key(entry.key()), write(entry));
    }
  }

  /** The metadata added so far. */
  public Metadata build() {
    return new Metadata(new Mapping(List.copyOf(entries.values()), Span.at(0)));
  }

  private static String key(String key) {
    return Metadata.normalizeKey(key);
  }

  private Entry write(Entry entry) {
    int start = text.length();
    text.add(entry.key(), entry.keySpan());
    Span key = text.spanFrom(start);
    text.addBetween(": ");
    return new Entry(entry.key(), key, write(entry.value()));
  }

  private Value write(Value value) {
    int start = text.length();
    if (value instanceof Scalar scalar) {
      Scalar written = write(scalar, start);
      text.addBetween("\n");
      return written;
    }
    text.addBetween("\n");
    if (value instanceof Sequence list) {
      List<Value> items = new ArrayList<>();
      for (Value item : list.items()) {
        text.addBetween("- ");
        items.add(write(item));
      }
      return new Sequence(items, text.spanFrom(start));
    }
    List<Entry> inner = ((Mapping) value).entries().stream().map(this::write).toList();
    return new Mapping(inner, text.spanFrom(start));
  }

  private Scalar write(Scalar scalar, int start) {
    Optional<String> other = shown.apply(scalar.text());
    if (other.isPresent()) {
      text.add(other.get(), scalar.span());
    } else {
      notation.add(scalar, source, text);
    }
    return new Scalar(other.orElse(scalar.text()), scalar.plain(), text.spanFrom(start));
  }
}
