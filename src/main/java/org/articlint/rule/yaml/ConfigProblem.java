package org.articlint.rule.yaml;

import java.util.List;
import java.util.function.Supplier;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A fault in a pack or configuration.
 *
 * @param file the name shown in messages
 * @param line 1-based; 0 for a fault of the file as a whole
 * @param column 1-based, in UTF-16 units
 * @param message the fault, and what was expected
 * @param excerpt the text of the line; empty for a fault of the file as a whole
 * @param length the number of faulty UTF-16 units from the column on
 */
public record ConfigProblem(
    String file, int line, int column, String message, String excerpt, int length) {

  /** Faults that are told of one run; a generated file may have one on each line. */
  private static final int MAX_TOLD = 100;

  /** Longer lines and messages, which quote what is written, are cut. */
  private static final int MAX_CHARS = 1_000;

  /** Cuts what is long. */
  public ConfigProblem {
    message = message.length() > MAX_CHARS ? OneLine.of(message, MAX_CHARS) : message;
    excerpt = excerpt.substring(0, Math.min(excerpt.length(), MAX_CHARS));
  }

  /** Adds a fault at a place to others; of those over the limit, only that there are more. */
  public static void report(
      List<ConfigProblem> problems, String file, SourceText source, Span span, String message) {
    report(problems, file, source, span, () -> message);
  }

  /**
   * Adds a fault at a place to others.
   *
   * @param message returns the message, which may take long to make; not asked over the limit
   */
  static void report(
      List<ConfigProblem> problems,
      String file,
      SourceText source,
      Span span,
      Supplier<String> message) {
    problems.add(
        problems.size() < MAX_TOLD
            ? at(file, source, span, message.get())
            : ofFile(
                file, "more than %s faults were found; correct these first".formatted(MAX_TOLD)));
  }

  /** A fault at a place; only the first line of a longer place is shown. */
  public static ConfigProblem at(String file, SourceText source, Span span, String message) {
    int line = source.line(span.start());
    Span whole = source.lineSpan(line);
    int length = Math.max(1, Math.min(span.end(), whole.end()) - span.start());
    return new ConfigProblem(
        file, line, source.column(span.start()), message, source.slice(whole), length);
  }

  /** A fault of a file as a whole. */
  public static ConfigProblem ofFile(String file, String message) {
    return new ConfigProblem(file, 0, 0, message, "", 0);
  }
}
