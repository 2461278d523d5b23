package org.articlint.parse.head;

import java.util.List;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;

/** Heads as tests look at them. */
final class Heads {

  private Heads() {}

  static FrontMatter read(String text) {
    return FrontMatter.read(SourceText.of(text));
  }

  static String body(String text) {
    return SourceText.of(text).text().substring(read(text).bodyStart());
  }

  /** The problems as {@code LINE:COLUMN MESSAGE}. */
  static List<String> problems(String text) {
    return problems(text, read(text));
  }

  static List<String> problems(String text, FrontMatter front) {
    SourceText source = SourceText.of(text);
    return front.problems().stream()
        .map(problem -> place(source, problem) + " " + problem.message())
        .toList();
  }

  private static String place(SourceText source, Problem problem) {
    int start = problem.span().start();
    return source.line(start) + ":" + source.column(start);
  }

  static List<String> values(String text, String path) {
    return values(read(text), path);
  }

  static List<String> values(FrontMatter front, String path) {
    return front.metadata().scalars(List.of(path)).stream().map(Scalar::text).toList();
  }

  /** The values of a path as the text has them, quotes included. */
  static List<String> written(String text, String path) {
    SourceText source = SourceText.of(text);
    return read(text).metadata().scalars(List.of(path)).stream()
        .map(value -> source.slice(value.span()))
        .toList();
  }
}
