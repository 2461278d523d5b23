package org.articlint.parse.head;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;

/**
 * The place of a head in a text.
 *
 * @param inner the metadata without the lines that enclose it
 * @param bodyStart UTF-16 offset at which the body begins
 * @param fault why the metadata cannot be read, when that is known without reading it
 * @param otherwise what this is when the metadata cannot be read
 */
record Head(
    HeadForm form, Span inner, int bodyStart, Optional<HeadFault> fault, Optional<Head> otherwise) {

  /** A head that can be read, unless reading it shows otherwise. */
  static Head of(HeadForm form, Span inner, int bodyStart) {
    return new Head(form, inner, bodyStart, Optional.empty(), Optional.empty());
  }

  /** Something that looks like a head and cannot be read. */
  static Head faulty(Span place, int bodyStart, String message) {
    HeadFault fault = new HeadFault(place, message);
    return new Head(
        HeadForm.YAML, Span.at(bodyStart), bodyStart, Optional.of(fault), Optional.empty());
  }

  /** This head, or another one when its metadata cannot be read. */
  Head or(Head other) {
    return new Head(form, inner, bodyStart, fault, Optional.of(other));
  }

  /**
   * Reads the metadata.
   *
   * @param problems receives each key that is set twice
   * @throws HeadFault when the metadata cannot be read
   */
  Mapping read(SourceText source, BiConsumer<Span, String> problems) {
    if (fault.isPresent()) {
      throw fault.get();
    }
    if (inner.length() > HeadLimits.MAX_CHARS) {
      throw new HeadFault(
          source.lineSpan(source.line(inner.start())), HeadLimits.tooMuchMetadata(inner.length()));
    }
    if (form == HeadForm.YAML) {
      return YamlTree.head(source, inner, problems);
    }
    return form == HeadForm.TOML
        ? TomlTree.read(source, inner, problems)
        : JsonTree.head(source, inner, problems);
  }
}
