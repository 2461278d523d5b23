package org.articlint.rule.yaml;

import java.util.List;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** A YAML file of the tool's user, and the faults found in it. */
public final class YamlFile {

  private static final int EXCERPT_LENGTH = 100;

  private final String name;
  private final SourceText source;
  private final TextFiles files;
  private final List<ConfigProblem> problems;

  /**
   * A file.
   *
   * @param name as the user knows it
   * @param files reads texts that it keeps elsewhere
   * @param problems where faults go
   */
  public YamlFile(String name, SourceText source, TextFiles files, List<ConfigProblem> problems) {
    this.files = files;
    this.name = name;
    this.source = source;
    this.problems = problems;
  }

  /** Another file, named relative to this one, whose faults go where those of this one do. */
  YamlFile sibling(String path, SourceText text) {
    String directory = name.substring(0, name.lastIndexOf('/') + 1);
    return new YamlFile(directory + path, text, files, problems);
  }

  public String name() {
    return name;
  }

  public SourceText source() {
    return source;
  }

  TextFiles files() {
    return files;
  }

  /** Whether it comes with the tool, and is tested to have no faults. */
  boolean isShipped() {
    return files.directory().isEmpty();
  }

  int problemCount() {
    return problems.size();
  }

  public void report(Span span, String message) {
    problems.add(ConfigProblem.at(name, source, span, message));
  }

  /** {@code file:line} of a place. */
  public String origin(Span span) {
    return name + ":" + source.line(span.start());
  }

  /** The text of a place on one line. */
  public String excerpt(Span span) {
    return OneLine.of(source.slice(span), EXCERPT_LENGTH);
  }
}
