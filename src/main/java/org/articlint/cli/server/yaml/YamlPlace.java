package org.articlint.cli.server.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * A key or single value at a place of some YAML.
 *
 * @param path the keys that lead to it, {@link #ITEM} for an item of a list; a key is the last of
 *     its own path
 * @param isKey whether a key stands there; a value on a line of its own may become one
 * @param span of what is written there, UTF-16 offsets
 * @param around the mappings that hold it, the outermost first; of what is being written, only keys
 *     and texts count, not the spans
 */
public record YamlPlace(List<String> path, boolean isKey, Span span, List<Mapping> around) {

  /** In a path, an item of a list. */
  public static final String ITEM = "[]";

  /** A letter that no text has, and that is no part of any notation. */
  private static final char MARK = '\uE0A5';

  /** Copies the lists. */
  public YamlPlace {
    path = List.copyOf(path);
    around = List.copyOf(around);
  }

  /** Returns what stands at an offset of a text; empty where there is nothing. */
  public static Optional<YamlPlace> at(String text, int offset) {
    return new Search(offset, span -> span.start() <= offset && offset <= span.end())
        .in(LenientYaml.read(text));
  }

  /**
   * Returns what is being written at an offset of a text, be it nothing yet; empty where neither a
   * key nor a single value can stand, such as in a comment. All offsets are those of the text.
   */
  public static Optional<YamlPlace> writtenAt(String text, int offset) {
    String marked = text.substring(0, offset) + MARK + text.substring(offset);
    return new Search(offset, span -> marked.substring(span.start(), span.end()).indexOf(MARK) >= 0)
        .in(LenientYaml.read(marked))
        .map(YamlPlace::withoutMark)
        // A hyphen alone begins an item once a space follows it.
        .filter(place -> !text.startsWith("-", place.span().start()) || place.span().length() != 1);
  }

  /** The mapping that holds the key, or that is to hold it. */
  public Optional<Mapping> mapping() {
    return around.isEmpty() ? Optional.empty() : Optional.of(around.get(around.size() - 1));
  }

  private YamlPlace withoutMark() {
    List<String> clean = path.stream().map(key -> key.replace("" + MARK, "")).toList();
    return new YamlPlace(clean, isKey, new Span(span.start(), span.end() - 1), around);
  }

  private interface Test {
    boolean holds(Span span);
  }

  /** A search through a tree. */
  private static final class Search {
    private final int offset;
    private final Test test;
    private final List<String> path = new ArrayList<>();
    private final List<Mapping> around = new ArrayList<>();

    Search(int offset, Test test) {
      this.offset = offset;
      this.test = test;
    }

    Optional<YamlPlace> in(Value value) {
      if (value instanceof Scalar scalar) {
        return test.holds(scalar.span())
            ? Optional.of(new YamlPlace(path, false, scalar.span(), around))
            : Optional.empty();
      }
      return value instanceof Sequence list ? inItems(list) : inEntries((Mapping) value);
    }

    private Optional<YamlPlace> inItems(Sequence list) {
      path.add(ITEM);
      for (Value item : list.items()) {
        Optional<YamlPlace> found = mayHold(item.span()) ? in(item) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
      path.remove(path.size() - 1);
      return Optional.empty();
    }

    private Optional<YamlPlace> inEntries(Mapping mapping) {
      around.add(mapping);
      for (Entry entry : mapping.entries()) {
        path.add(entry.key());
        if (test.holds(entry.keySpan())) {
          return Optional.of(new YamlPlace(path, true, entry.keySpan(), around));
        }
        Optional<YamlPlace> found =
            mayHold(entry.value().span()) ? in(entry.value()) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
        path.remove(path.size() - 1);
      }
      around.remove(around.size() - 1);
      return Optional.empty();
    }

    private boolean mayHold(Span span) {
      return span.start() <= offset && offset <= span.end();
    }
  }
}
