package org.articlint.parse.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.HalfCharacters;
import org.articlint.article.InvalidUtf8Exception;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.composed.ValueNotation;
import org.articlint.parse.head.JsonTree;
import org.articlint.parse.reader.Limits;

/**
 * A record, and what its profile says of its fields.
 *
 * @param source its text; a row has the names of the columns above it
 * @param notation in which its values are written
 * @param root its fields; none after a fault
 * @param fault why it cannot be read
 */
record ParsedRecord(
    SourceText source,
    RecordProfile profile,
    ValueNotation notation,
    Mapping root,
    Optional<Problem> fault) {

  /** Stands for all values. */
  static final String ANY = "any";

  /**
   * Parses a record of a file; empty when it is too large or not UTF-8, which its reader reports.
   *
   * @param bytes those of the record
   */
  static Optional<ParsedRecord> of(RecordScanner.Place place, byte[] bytes, RecordProfile profile) {
    if (place.length() > Limits.MAX_ARTICLE_BYTES) {
      return Optional.empty();
    }
    try {
      String text = place.head() + SourceText.decode(bytes).text();
      return Optional.of(of(SourceText.of(text), profile));
    } catch (InvalidUtf8Exception e) {
      return Optional.empty();
    }
  }

  /** Parses the text of a record. */
  static ParsedRecord of(SourceText source, RecordProfile profile) {
    String text = source.text();
    // A row stands below the names of its columns.
    boolean isJson = text.startsWith("{") || text.startsWith("[") || text.indexOf('\n') < 0;
    return isJson ? json(source, profile) : row(source, profile);
  }

  private static ParsedRecord json(SourceText source, RecordProfile profile) {
    List<Problem> faults = new ArrayList<>();
    Value value =
        JsonTree.article(
            source,
            key -> false,
            (span, message) -> faults.add(Problem.unreadable(span, "the record is " + message)));
    int end = value.span().end();
    if (faults.isEmpty() && !source.text().substring(end).isBlank()) {
      Span rest = source.strip(new Span(end, source.length()));
      faults.add(Problem.unreadable(Span.at(rest.start()), "text follows the end of the record"));
    }
    if (faults.isEmpty() && value instanceof Mapping root) {
      return new ParsedRecord(source, profile, ValueNotation.JSON, root, Optional.empty());
    }
    Problem fault =
        faults.isEmpty()
            ? Problem.unreadable(
                Span.at(0), "the record is no object, which has names and values in { }")
            : faults.get(0);
    return new ParsedRecord(
        source,
        profile,
        ValueNotation.JSON,
        new Mapping(List.of(), Span.at(0)),
        Optional.of(fault));
  }

  /** Parses a row below the names of its columns. */
  static ParsedRecord row(SourceText source, RecordProfile profile) {
    Csv.Row row = Csv.read(source);
    Optional<Problem> fault =
        fault(row).map(message -> Problem.unreadable(row.fields().span(), message));
    return new ParsedRecord(source, profile, ValueNotation.CSV, row.fields(), fault);
  }

  private static Optional<String> fault(Csv.Row row) {
    if (!row.hasAllColumns()) {
      return Optional.of(
          "the row has %s values, but the first row of the file names %s columns"
              .formatted(row.values(), row.columns()));
    }
    return row.twice().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "two columns are called '%s' in the first row of the file".formatted(row.twice()));
  }

  /** Returns whether its reader can read it: neither the record nor its body has a fault. */
  boolean isReadable() {
    return fault.isEmpty()
        && body()
            .filter(body -> !RichText.isOne(body))
            .map(body -> body instanceof Scalar text && HalfCharacters.first(text.text()) < 0)
            .orElse(true);
  }

  /** What distinguishes it from the other records; empty if it has nothing of the kind. */
  String id() {
    for (Pointer pointer : profile.id()) {
      Optional<Value> found = pointer.find(root);
      if (found.isPresent() && found.get() instanceof Scalar id && !id.text().isBlank()) {
        return id.text();
      }
    }
    return "";
  }

  /** Returns whether it is one of those that the profile selects. */
  boolean isSelected() {
    return profile.where().entrySet().stream()
        .allMatch(each -> has(each.getKey(), each.getValue()));
  }

  private boolean has(Pointer field, List<String> values) {
    Optional<Value> found = field.find(root).map(this::localized);
    if (found.isEmpty() || isNothing(found.get())) {
      return false;
    }
    return values.contains(ANY)
        || (found.get() instanceof Scalar scalar && values.contains(scalar.text()));
  }

  /** The text of the article; one without a value only if no other field is there. */
  Optional<Value> body() {
    Optional<Value> empty = Optional.empty();
    for (Pointer pointer : profile.body()) {
      Optional<Value> found = pointer.find(root).map(this::localized);
      if (found.isPresent() && !isNothing(found.get())) {
        return found;
      }
      empty = empty.or(() -> found);
    }
    return empty;
  }

  private static boolean isNothing(Value value) {
    return value instanceof Scalar scalar && scalar.isNothing();
  }

  /**
   * The value in the language of the profile, else in the first one, of a field that has several.
   */
  Value localized(Value value) {
    if (profile.locale().isEmpty()
        || !(value instanceof Mapping languages)
        || languages.entries().isEmpty()) {
      return value;
    }
    return languages
        .entry(profile.locale())
        .map(Entry::value)
        .orElseGet(
            () ->
                languages.entries().stream().allMatch(entry -> isLocale(entry.key()))
                    ? languages.entries().get(0).value()
                    : value);
  }

  private static boolean isLocale(String key) {
    return key.matches("[a-z]{2}(?:-[A-Za-z0-9]{2,8})*+");
  }
}
