package org.articlint.parse.record;

import java.util.List;
import java.util.Optional;
import org.articlint.article.ComposedText;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.parse.composed.MetadataText;
import org.articlint.parse.html.HtmlText;

/**
 * The metadata of a record: what its profile names, what stands above the text in its body, then
 * the rest of its fields.
 */
final class RecordMetadata {

  private RecordMetadata() {}

  /**
   * Reads the metadata of a record.
   *
   * @param head what stands above the text in its body
   * @param body the value that is its body, and no metadata
   * @param text the text of the article, to which the fields are added
   */
  static Metadata read(ParsedRecord record, Metadata head, Value body, ComposedText text) {
    RecordProfile profile = record.profile();
    boolean isHtml = List.of("html", "wordpress").contains(profile.bodyFormat());
    MetadataText metadata =
        new MetadataText(
            record.source(),
            record.notation(),
            value -> isHtml ? HtmlText.shown(value) : Optional.empty(),
            text);
    profile
        .metadata()
        .forEach(
            (pointer, name) ->
                pointer
                    .find(record.root())
                    .map(record::localized)
                    .map(value -> new Entry(name, Span.at(value.span().start()), value))
                    .ifPresent(metadata::add));
    metadata.addWritten(head);
    for (Pointer pointer : profile.fields()) {
      Optional<Value> fields = pointer.find(record.root());
      if (fields.isPresent() && fields.get() instanceof Mapping object) {
        object.entries().stream()
            .filter(entry -> !holds(entry.value(), body))
            .map(entry -> new Entry(entry.key(), entry.keySpan(), record.localized(entry.value())))
            .forEach(metadata::add);
      }
    }
    return metadata.build();
  }

  /** Whether a value is another one, or has it in it. */
  private static boolean holds(Value value, Value other) {
    if (value == other) {
      return true;
    }
    return value instanceof Mapping mapping
        && mapping.entries().stream().anyMatch(entry -> holds(entry.value(), other));
  }
}
