package org.articlint.parse.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** A cell of a notebook. */
record Cell(Mapping keys) {

  /** What a site made of notebooks leaves out (Jupyter Book, nbconvert). */
  private static final Set<String> HIDDEN = Set.of("remove-cell", "remove_cell");

  /** What such a site leaves out of a cell of code: all of it that is read. */
  private static final Set<String> HIDDEN_CODE = Set.of("remove-input", "remove_input");

  String type() {
    return text(keys, "cell_type");
  }

  /** The level of a heading, which is a cell of its own before version 4. */
  int level() {
    String level = text(keys, "level");
    return level.matches("[1-6]") ? Integer.parseInt(level) : 1;
  }

  /** The pieces of its text, mostly a line each; {@code input} is that of code before version 4. */
  List<Scalar> source() {
    Optional<Value> source = keys.entry("source").or(() -> keys.entry("input")).map(Entry::value);
    if (source.isEmpty()) {
      return List.of();
    }
    List<Value> pieces =
        source.get() instanceof Sequence list ? list.items() : List.of(source.get());
    return pieces.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
  }

  /** What the pieces make together. */
  String text() {
    StringBuilder text = new StringBuilder();
    source().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Returns whether readers of the site do not see it. */
  boolean isHidden() {
    Optional<Value> tags =
        mapping(keys, "metadata").flatMap(metadata -> metadata.entry("tags")).map(Entry::value);
    return tags.isPresent()
        && tags.get() instanceof Sequence list
        && list.items().stream()
            .anyMatch(tag -> tag instanceof Scalar name && isHiddenBy(name.text()));
  }

  private boolean isHiddenBy(String tag) {
    return HIDDEN.contains(tag) || (type().equals("code") && HIDDEN_CODE.contains(tag));
  }

  /** Returns whether it is raw Markdown. */
  boolean isRawMarkdown() {
    Optional<Mapping> metadata = mapping(keys, "metadata");
    return metadata.isPresent()
        && (text(metadata.get(), "raw_mimetype") + text(metadata.get(), "format"))
            .equals("text/markdown");
  }

  static String text(Mapping keys, String key) {
    return keys.entry(key).map(Entry::value).orElse(keys) instanceof Scalar scalar
        ? scalar.text()
        : "";
  }

  static Optional<Mapping> mapping(Mapping keys, String key) {
    return keys.entry(key)
        .map(Entry::value)
        .flatMap(value -> value instanceof Mapping found ? Optional.of(found) : Optional.empty());
  }
}
