package org.articlint.rule.yaml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;

/** Reads values that {@code {file: PATH}} keeps in a file of their own. */
final class ValueFiles {

  private final YamlFile file;

  /** Reads for values of a file. */
  ValueFiles(YamlFile file) {
    this.file = file;
  }

  /** The entry of a mapping that is nothing but {@code {file: PATH}}. */
  static Optional<Entry> named(Value value) {
    return value instanceof Mapping mapping && mapping.entries().size() == 1
        ? mapping.entry("file").filter(entry -> entry.value() instanceof Scalar)
        : Optional.empty();
  }

  /**
   * The texts in a file that a value names.
   *
   * @param paragraphs whether blank lines part them; otherwise each line is one
   * @param name what the list of texts is called in messages
   */
  List<Value> texts(Value value, boolean paragraphs, String name) {
    Optional<Entry> path = named(value);
    if (path.isEmpty()) {
      file.report(
          value.span(), name + " lists single values, and {file: PATH} for those in a file");
      return List.of();
    }
    Span place = path.get().value().span();
    return read(path.get()).stream()
        .flatMap(
            text ->
                paragraphs ? TextFiles.paragraphs(text).stream() : TextFiles.lines(text).stream())
        .map(text -> (Value) new Scalar(text, false, place))
        .toList();
  }

  /** The YAML or JSON file that an entry names; empty after a fault, which has been reported. */
  Optional<YamlFile> open(Entry path) {
    return read(path).map(text -> file.sibling(name(path), text));
  }

  private Optional<SourceText> read(Entry path) {
    try {
      return Optional.of(file.files().read(name(path)));
    } catch (IOException e) {
      file.report(
          path.value().span(),
          "the file '%s' cannot be read: %s".formatted(name(path), TextFiles.reason(e)));
      return Optional.empty();
    }
  }

  private static String name(Entry path) {
    return ((Scalar) path.value()).text();
  }
}
