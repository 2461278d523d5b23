package org.articlint.rule.yaml;

import java.util.List;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** A YAML file and the faults found in it. */
public final class YamlFile {

  private static final int MAX_EXCERPT_CHARS = 100;

  private final String name;
  private final SourceText source;
  private final TextFiles files;
  private final List<ConfigProblem> problems;

  /**
   * A file.
   *
   * @param name the name shown in messages
   * @param files reads texts that it keeps in separate files
   * @param problems receives the faults
   */
  public YamlFile(String name, SourceText source, TextFiles files, List<ConfigProblem> problems) {
    this.files = files;
    this.name = name;
    this.source = source;
    this.problems = problems;
  }

  /** Another file, named relative to this one, that reports its faults to the same list. */
  YamlFile sibling(String path, SourceText text) {
    String directory = name.substring(0, name.lastIndexOf('/') + 1);
    return new YamlFile(directory + path, text, files, problems);
  }

  /** Returns the name shown in messages. */
  public String name() {
    return name;
  }

  /** Returns the text. */
  public SourceText source() {
    return source;
  }

  TextFiles files() {
    return files;
  }

  /** Whether it comes with the tool, so that tests have shown it to be without faults. */
  public boolean isShipped() {
    return files.directory().isEmpty();
  }

  int problemCount() {
    return problems.size();
  }

  /** Reports a fault at its place. */
  public void report(Span span, String message) {
    ConfigProblem.report(problems, name, source, span, message);
  }

  /** Returns {@code file:line} of a place. */
  public String origin(Span span) {
    return name + ":" + source.line(span.start());
  }

  /** Returns the text of a place as it is written, without the indentation of its first line. */
  public String written(Span span) {
    String indentation = " ".repeat(source.column(span.start()) - 1);
    return source.slice(span).stripTrailing().replace("\n" + indentation, "\n");
  }

  /** Returns the text of a place on one line, shortened. */
  public String excerpt(Span span) {
    return OneLine.of(source.slice(span), MAX_EXCERPT_CHARS);
  }
}
