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

/** Reads values kept in a separate file, which {@code {file: PATH}} names. */
final class ValueFiles {

  private final YamlFile file;

  /** A reader for the values of a YAML file. */
  ValueFiles(YamlFile file) {
    this.file = file;
  }

  /** Returns the entry of a mapping that consists of {@code {file: PATH}} only. */
  static Optional<Entry> named(Value value) {
    return value instanceof Mapping mapping && mapping.entries().size() == 1
        ? mapping.entry("file").filter(entry -> entry.value() instanceof Scalar)
        : Optional.empty();
  }

  /**
   * Returns the texts in the file that a value names.
   *
   * @param paragraphs whether each text is a paragraph; otherwise each is a line
   * @param name what the list of texts is called in messages
   */
  List<Value> texts(Value value, boolean paragraphs, String name) {
    Optional<Entry> path = named(value);
    if (path.isEmpty()) {
      file.report(
          value.span(),
          name
              + " lists texts, and {file: PATH} for those in a file; a text with a ':' needs quotes");
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

  /** Opens the YAML or JSON file of an entry; empty after a fault, which has been reported. */
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
