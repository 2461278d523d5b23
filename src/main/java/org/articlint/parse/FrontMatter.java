package org.articlint.parse;

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
 * The metadata block at the head of a Markdown file: YAML between {@code ---} lines, as Jekyll,
 * Hugo and Docusaurus read it.
 *
 * @param bodyStart offset at which the body begins
 */
record FrontMatter(Metadata metadata, int bodyStart, List<Problem> problems) {

  private static final int MAX_LINES = 2_000;

  /** What the line after an opening {@code ---} looks like when it opens front matter. */
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.\"' -]{1,60}:(\\s.*)?");

  static FrontMatter read(SourceText source) {
    String first = line(source, 1);
    if (first.equals("+++")) {
      return toml(source);
    }
    if (!first.equals("---") || source.lineCount() == 1) {
      return none(List.of());
    }
    int close = closingLine(source, List.of("---", "..."));
    boolean opens = KEY.matcher(line(source, 2)).matches() || line(source, 2).startsWith("#");
    if (close == 0) {
      return opens ? unclosed(source, "---") : none(List.of());
    }
    if (!opens && line(source, 2).isEmpty()) {
      // A thematic break, then a paragraph: no generator takes this for metadata.
      boolean anyKey = false;
      for (int line = 3; line < close && !anyKey; line++) {
        anyKey = KEY.matcher(line(source, line)).matches();
      }
      if (!anyKey && close > 2) {
        return none(List.of());
      }
    }
    return read(source, close, YamlTree::read);
  }

  private static FrontMatter toml(SourceText source) {
    int close = closingLine(source, List.of("+++"));
    return close == 0 ? unclosed(source, "+++") : read(source, close, TomlTree::read);
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

  /** What {@link YamlTree} and {@link TomlTree} have in common. */
  private interface TreeReader {
    Mapping read(SourceText source, Span span, BiConsumer<Span, String> problems);
  }

  private static FrontMatter none(List<Problem> problems) {
    return new FrontMatter(Metadata.NONE, 0, problems);
  }

  private static FrontMatter unclosed(SourceText source, String fence) {
    String message =
        "the metadata block opened here is never closed; a line with only %s was expected within"
                .formatted(fence)
            + " %s characters".formatted(Limits.MAX_FRONT_MATTER_CHARS);
    Problem problem = new Problem(Problem.Kind.INVALID_FRONT_MATTER, source.firstLine(), message);
    return new FrontMatter(Metadata.NONE, startOfLine(source, 2), List.of(problem));
  }

  /** The line that closes the block, or 0. */
  private static int closingLine(SourceText source, List<String> fences) {
    int last = Math.min(source.lineCount(), MAX_LINES);
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
