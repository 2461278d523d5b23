package org.articlint.lint.baseline;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.RegularFile;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.lint.files.Reasons;
import org.articlint.parse.head.JsonTree;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;

/**
 * Reads and writes the file of a baseline: JSON, with one sorted entry on each line and without
 * line numbers and dates, so that branches seldom conflict.
 */
public final class BaselineFile {

  static final int VERSION = 1;
  static final String VERSION_KEY = "articlint-baseline";
  static final String FINDINGS_KEY = "findings";

  private static final int MAX_BYTES = 16 << 20;

  private static final List<String> KEYS = List.of("path", "rule", "about", "count");

  private final Path file;
  private final String name;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private BaselineFile(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /**
   * Reads a baseline.
   *
   * @param name the file as messages name it
   * @throws ConfigException when it cannot be read, with every fault at its place
   */
  public static List<BaselineEntry> read(Path file, String name) throws ConfigException {
    BaselineFile reading = new BaselineFile(file, name);
    List<BaselineEntry> entries = reading.entries();
    if (!reading.problems.isEmpty()) {
      throw new ConfigException(reading.problems);
    }
    return entries;
  }

  /**
   * Writes a baseline and leaves the writer open.
   *
   * @param entries the entries, sorted
   */
  public static void write(Writer out, List<BaselineEntry> entries) throws IOException {
    BaselineWriter.write(out, entries);
  }

  private List<BaselineEntry> entries() {
    SourceText source;
    try {
      source = SourceText.decode(RegularFile.read(file, MAX_BYTES));
    } catch (CharacterCodingException e) {
      problems.add(ConfigProblem.ofFile(name, "the baseline is not UTF-8"));
      return List.of();
    } catch (IOException e) {
      problems.add(ConfigProblem.ofFile(name, "the baseline cannot be read: " + Reasons.of(e)));
      return List.of();
    }
    Value root =
        JsonTree.read(source, source.span(), (span, message) -> report(source, span, message));
    List<BaselineEntry> entries = new ArrayList<>();
    if (!problems.isEmpty()) {
      return entries;
    }
    Optional<Value> version = value(root, VERSION_KEY);
    Optional<Value> findings = value(root, FINDINGS_KEY);
    if (!(version.orElse(null) instanceof Scalar number)
        || !number.text().equals(Integer.toString(VERSION))
        || !(findings.orElse(null) instanceof Sequence list)) {
      report(
          source,
          Span.at(0),
          "this is not a baseline of version %s; create one with articlint baseline create"
              .formatted(VERSION));
      return entries;
    }
    for (Value item : list.items()) {
      entry(item)
          .ifPresentOrElse(
              entries::add,
              () ->
                  report(
                      source,
                      item.span(),
                      "an entry needs path, rule, about and a count of at least 1"));
    }
    return entries;
  }

  private static Optional<Value> value(Value root, String key) {
    return root instanceof Mapping mapping
        ? mapping.entry(key).map(Value.Entry::value)
        : Optional.empty();
  }

  private Optional<BaselineEntry> entry(Value item) {
    List<String> texts = new ArrayList<>();
    for (String key : KEYS) {
      value(item, key)
          .filter(Scalar.class::isInstance)
          .ifPresent(value -> texts.add(((Scalar) value).text()));
    }
    return texts.size() == KEYS.size()
            && isPath(texts.get(0))
            && texts.get(3).matches("[1-9]\\d{0,8}")
        ? Optional.of(
            new BaselineEntry(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                Integer.parseInt(texts.get(3)),
                sketch(item)))
        : Optional.empty();
  }

  private static TextSketch sketch(Value item) {
    return value(item, "text")
        .filter(Scalar.class::isInstance)
        .map(text -> ((Scalar) text).text())
        .filter(TextSketch::isSketch)
        .map(TextSketch::new)
        .orElse(TextSketch.NONE);
  }

  private boolean isPath(String text) {
    try {
      return !file.resolveSibling(text).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void report(SourceText source, Span span, String message) {
    ConfigProblem.report(problems, name, source, span, message);
  }
}
