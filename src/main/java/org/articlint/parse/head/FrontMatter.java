package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;

/**
 * The metadata at the head of a file, as Jekyll, Hugo, Zola, Docusaurus, Eleventy and Hexo read it:
 * YAML, TOML or JSON.
 *
 * @param bodyStart UTF-16 offset at which the body begins
 */
public record FrontMatter(Metadata metadata, int bodyStart, List<Problem> problems) {

  /**
   * Problems in the metadata of an article that are reported; a file of another kind could have
   * many thousands.
   */
  public static final int MAX_PROBLEMS = 100;

  private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0, List.of());

  /** Reads the metadata at the head of a text. */
  public static FrontMatter read(SourceText source) {
    return HeadFinder.find(source).map(head -> read(source, head)).orElse(NONE);
  }

  /**
   * Reads the metadata at the head of a text, which may also be lines of {@code key: value} as in
   * MultiMarkdown.
   */
  public static FrontMatter readMultiMarkdown(SourceText source) {
    Optional<Head> head = HeadFinder.find(source);
    if (head.isPresent()) {
      return read(source, head.get());
    }
    List<Problem> problems = new ArrayList<>();
    MultiMarkdownHead lines = MultiMarkdownHead.read(source, into(problems));
    return new FrontMatter(new Metadata(lines.tree()), lines.bodyStart(), problems);
  }

  private static FrontMatter read(SourceText source, Head head) {
    List<Problem> problems = new ArrayList<>();
    BiConsumer<Span, String> report = into(problems);
    Mapping tree = new Mapping(List.of(), head.inner());
    try {
      tree = head.read(source, report);
    } catch (HeadFault fault) {
      if (head.otherwise().isPresent()) {
        return read(source, head.otherwise().get());
      }
      report.accept(fault.span(), fault.getMessage());
    }
    return new FrontMatter(new Metadata(tree), head.bodyStart(), problems);
  }

  private static BiConsumer<Span, String> into(List<Problem> problems) {
    return (span, message) -> {
      if (problems.size() < MAX_PROBLEMS) {
        problems.add(new Problem(Problem.Kind.INVALID_FRONT_MATTER, span, message));
      }
    };
  }
}
