package org.articlint.parse.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * The keys of a profile, which describes in YAML how one site keeps its articles.
 *
 * @param source its text
 * @param problems receives each fault, with its span in the text
 */
public record ProfileKeys(SourceText source, Mapping root, BiConsumer<Span, String> problems) {

  private static final String FORMAT = "format";

  /** Reads the text of a profile. */
  public static ProfileKeys read(SourceText source, BiConsumer<Span, String> problems) {
    return new ProfileKeys(source, YamlTree.read(source, source.span(), problems), problems);
  }

  /**
   * Reads a file that ships with articlint and has no faults.
   *
   * @param beside the class beside which it lies
   */
  public static ProfileKeys shipped(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return read(
          SourceText.decode(in.readAllBytes()),
          (span, message) -> {
            throw new IllegalStateException(message);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of the profile, which its key {@code format} names; empty if it has none. */
  public String format() {
    return root.entry(FORMAT).map(Entry::value).map(ProfileKeys::text).orElse("");
  }

  /** Returns whether the profile says of which kind it is. */
  public boolean hasFormat() {
    return root.entry(FORMAT).isPresent();
  }

  /** Reports a profile of no kind that is known. */
  public void refuseFormat(List<String> known) {
    report(
        FORMAT,
        "unknown format%s; expected %s"
            .formatted(
                format().isEmpty() ? "" : " '" + format() + "'", String.join(" or ", known)));
  }

  /**
   * Reports the keys that a profile does not have.
   *
   * @param kind what the profile is called
   * @param known the keys that it may have
   */
  public void check(String kind, List<String> known) {
    for (Entry entry : root.entries()) {
      if (!known.contains(entry.key())) {
        problems.accept(
            entry.keySpan(),
            "unknown key '%s'; the keys of a %s are %s"
                .formatted(entry.key(), kind, String.join(", ", known)));
      }
    }
  }

  /** Reports a fault of the value of a key. */
  public void report(String key, String message) {
    root.entry(key).ifPresent(entry -> problems.accept(entry.value().span(), message));
  }

  /** The word of a key; another one if it is not set. */
  public String word(String key, String usual) {
    Optional<Value> written = root.entry(key).map(Entry::value);
    if (written.isPresent() && text(written.get()).isEmpty()) {
      String example = usual.isEmpty() ? "" : ", such as " + usual;
      report(key, "%s: a word was expected%s".formatted(key, example));
    }
    return written.map(ProfileKeys::text).filter(text -> !text.isEmpty()).orElse(usual);
  }

  /**
   * One word or those of a list.
   *
   * @param usual those of a profile that does not set the key
   * @param expected what a fault says to write
   */
  public List<String> words(String key, List<String> usual, String expected) {
    Optional<Value> written = root.entry(key).map(Entry::value);
    if (written.isEmpty()) {
      return usual;
    }
    List<String> words = words(written.get());
    if (words.isEmpty()) {
      report(
          key, "%s: a word or a list of words was expected, such as %s".formatted(key, expected));
      return usual;
    }
    return words;
  }

  /** Words; none where something else stands among them. */
  private static List<String> words(Value written) {
    List<Value> items = written instanceof Sequence list ? list.items() : List.of(written);
    List<String> words = new ArrayList<>();
    for (Value item : items) {
      if (text(item).isBlank()) {
        return List.of();
      }
      words.add(text(item));
    }
    return words;
  }

  /** The names that the keys of a mapping have. */
  public Map<String, String> names(String key) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Entry entry : entries(key)) {
      if (text(entry.value()).isBlank()) {
        problems.accept(
            entry.value().span(),
            "the name that '%s' is to have was expected".formatted(entry.key()));
      } else {
        names.put(entry.key(), text(entry.value()));
      }
    }
    return names;
  }

  /** The values that the keys of a mapping may have, one or a list for each. */
  public Map<String, List<String>> values(String key) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Entry entry : entries(key)) {
      List<String> words = words(entry.value());
      if (words.isEmpty()) {
        problems.accept(
            entry.value().span(),
            "the value that '%s' is to have was expected, a list of them, or any"
                .formatted(entry.key()));
      } else {
        values.put(entry.key(), words);
      }
    }
    return values;
  }

  private List<Entry> entries(String key) {
    Optional<Value> written = root.entry(key).map(Entry::value);
    if (written.isPresent() && written.get() instanceof Mapping mapping) {
      return mapping.entries();
    }
    written.ifPresent(value -> problems.accept(value.span(), "keys and names were expected"));
    return List.of();
  }

  private static String text(Value value) {
    return value instanceof Scalar scalar ? scalar.text() : "";
  }
}
