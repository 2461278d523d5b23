package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;

/**
 * The metadata block at the head of a file: YAML between {@code ---} lines or TOML between {@code
 * +++} lines, as Jekyll, Hugo and Docusaurus read it.
 *
 * @param bodyStart UTF-16 offset at which the body begins
 */
public record FrontMatter(Metadata metadata, int bodyStart, List<Problem> problems) {

  private static final String YAML_FENCE = "---";
  private static final String TOML_FENCE = "+++";

  /** The line after {@code ---} when that opens front matter, and is no thematic break. */
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.\"' -]{1,60}:(\\s.*)?");

  /** Reads a tree of values: {@link YamlTree} or {@link TomlTree}. */
  private interface TreeReader {
    Mapping read(SourceText source, Span span, BiConsumer<Span, String> problems);
  }

  /** Reads the metadata at the head of a text. */
  public static FrontMatter read(SourceText source) {
    String first = line(source, 1);
    if (first.equals(TOML_FENCE)) {
      int close = closingLine(source, List.of(TOML_FENCE));
      return close == 0 ? unclosed(source, TOML_FENCE) : read(source, close, TomlTree::read);
    }
    if (!first.equals(YAML_FENCE) || source.lineCount() == 1) {
      return none();
    }
    int close = closingLine(source, List.of(YAML_FENCE, "..."));
    if (close == 0) {
      return isKey(source, 2) || isComment(source, 2) ? unclosed(source, YAML_FENCE) : none();
    }
    return isThematicBreak(source, close) ? none() : read(source, close, YamlTree::read);
  }

  /**
   * Returns whether the first line is a thematic break and the lines up to another one are text: a
   * blank line follows, and no line is a key. No site generator takes this for metadata.
   */
  private static boolean isThematicBreak(SourceText source, int close) {
    if (!line(source, 2).isEmpty()) {
      return false;
    }
    for (int line = 3; line < close; line++) {
      if (isKey(source, line)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKey(SourceText source, int line) {
    return KEY.matcher(line(source, line)).matches();
  }

  private static boolean isComment(SourceText source, int line) {
    return line(source, line).startsWith("#");
  }

  /** Reads the lines between the first one and the closing one. */
  private static FrontMatter read(SourceText source, int close, TreeReader reader) {
    List<Problem> problems = new ArrayList<>();
    Span inner = new Span(source.lineSpan(2).start(), source.lineSpan(close).start());
    Mapping tree =
        reader.read(
            source,
            inner,
            (span, message) ->
                problems.add(new Problem(Problem.Kind.INVALID_FRONT_MATTER, span, message)));
    return new FrontMatter(new Metadata(tree), startOfLine(source, close + 1), problems);
  }

  private static FrontMatter none() {
    return new FrontMatter(Metadata.NONE, 0, List.of());
  }

  private static FrontMatter unclosed(SourceText source, String fence) {
    String message =
        "the metadata block opened here is never closed; a line with only %s was expected among"
                .formatted(fence)
            + " the first %s lines".formatted(HeadLimits.MAX_LINES);
    Problem problem = new Problem(Problem.Kind.INVALID_FRONT_MATTER, source.firstLine(), message);
    return new FrontMatter(Metadata.NONE, startOfLine(source, 2), List.of(problem));
  }

  /** The 1-based line that closes the block, or 0. */
  private static int closingLine(SourceText source, List<String> fences) {
    int last = Math.min(source.lineCount(), HeadLimits.MAX_LINES);
    for (int line = 2; line <= last; line++) {
      if (fences.contains(line(source, line))) {
        return line;
      }
    }
    return 0;
  }

  private static int startOfLine(SourceText source, int line) {
    return line > source.lineCount() ? source.length() : source.lineSpan(line).start();
  }

  private static String line(SourceText source, int line) {
    return line > source.lineCount() ? "" : source.slice(source.lineSpan(line)).stripTrailing();
  }
}
