package org.articlint.parse.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.ComposedText;
import org.articlint.article.HalfCharacters;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.composed.MetadataText;
import org.articlint.parse.composed.ValueNotation;
import org.articlint.parse.head.JsonTree;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.Limits;

/**
 * Reads a notebook (nbformat 3 and 4) as the Markdown that its cells make: those of text as they
 * are, those of code between fences.
 */
public final class NotebookReader implements ArticleReader {

  /** What no rule looks at, and what may take megabytes. */
  private static final Set<String> PASSED = Set.of("outputs", "attachments");

  private final ArticleReader markdown;

  /**
   * Creates a reader.
   *
   * @param markdown reads the Markdown
   */
  public NotebookReader(ArticleReader markdown) {
    this.markdown = markdown;
  }

  @Override
  public Article read(String path, SourceText source) {
    List<Problem> faults = new ArrayList<>();
    Value root =
        JsonTree.article(
            source,
            PASSED::contains,
            (span, message) -> faults.add(Problem.unreadable(span, "the notebook is " + message)));
    Optional<Sequence> cells = root instanceof Mapping keys ? cells(keys) : Optional.empty();
    if (!faults.isEmpty() || cells.isEmpty()) {
      return Article.unread(
          path,
          source,
          faults.isEmpty()
              ? Problem.unreadable(Span.at(0), "it has no cells, so it is no notebook of Jupyter")
              : faults.get(0));
    }
    Optional<Mapping> metadata = Cell.mapping((Mapping) root, "metadata");
    return read(path, source, cells.get(), metadata.orElse(new Mapping(List.of(), Span.at(0))));
  }

  private Article read(String path, SourceText source, Sequence cells, Mapping metadata) {
    ComposedText text = new ComposedText(source);
    CellText composed = new CellText(source, text, language(metadata));
    for (Value cell : cells.items()) {
      if (cell instanceof Mapping keys) {
        composed.add(new Cell(keys));
      }
    }
    SourceText alone = text.build();
    Optional<Problem> problem = problem(alone);
    if (problem.isPresent()) {
      return Article.unread(path, source, problem.get());
    }
    Article read = markdown.read(path, SourceText.of(alone.text()));
    MetadataText below =
        new MetadataText(source, ValueNotation.JSON, value -> Optional.empty(), text);
    below.addWritten(read.metadata());
    metadata.entries().forEach(below::add);
    Metadata all = below.build();
    return read.in(text.build(), all);
  }

  /** Why a text is not read that escapes, or the rest of the file, have hidden. */
  private static Optional<Problem> problem(SourceText text) {
    int half = HalfCharacters.first(text.text());
    if (half >= 0) {
      return Optional.of(
          Problem.unreadable(
              text.inFile(Span.at(half)),
              "a cell has half a character here, written as \\u%04x; write it anew"
                  .formatted((int) text.text().charAt(half))));
    }
    Optional<String> excess =
        text.length() > Limits.MAX_ARTICLE_BYTES
            ? Optional.of(
                "the cells have more than the %s MiB of text that are read of an article"
                    .formatted(Limits.MAX_ARTICLE_BYTES >> 20))
            : Limits.excess(text.text());
    return excess.map(message -> new Problem(Problem.Kind.ARTICLE_TOO_LARGE, Span.at(0), message));
  }

  @Override
  public boolean composes() {
    return true;
  }

  /** The cells; before version 4 they stand in a worksheet, of which there is one. */
  private static Optional<Sequence> cells(Mapping root) {
    Optional<Value> sheets = root.entry("worksheets").map(Entry::value);
    if (sheets.isPresent()
        && sheets.get() instanceof Sequence list
        && !list.items().isEmpty()
        && list.items().get(0) instanceof Mapping sheet) {
      return cells(sheet);
    }
    return root.entry("cells")
        .map(Entry::value)
        .flatMap(value -> value instanceof Sequence list ? Optional.of(list) : Optional.empty());
  }

  /** The language of the code, as its kernel says. */
  private static String language(Mapping metadata) {
    String name =
        Cell.mapping(metadata, "language_info").map(info -> Cell.text(info, "name")).orElse("");
    return name.isEmpty()
        ? Cell.mapping(metadata, "kernelspec").map(spec -> Cell.text(spec, "language")).orElse("")
        : name;
  }
}
