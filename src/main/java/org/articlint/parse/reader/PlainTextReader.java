package org.articlint.parse.reader;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Reads plain text: paragraphs between blank lines. */
public final class PlainTextReader implements ArticleReader {

  @Override
  public Article read(String path, SourceText source) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : paragraphs(source, 1, source.lastLine())) {
      blocks.add(paragraph(source, span));
    }
    return Article.of(path, source, Metadata.NONE, blocks, List.of(), List.of());
  }

  public static Block.Paragraph paragraph(SourceText source, Span span) {
    return new Block.Paragraph(new Prose.Builder().addLines(source, span).build(), span);
  }

  /** The runs of lines between blank lines. Lines are 1-based, the last one is included. */
  public static List<Span> paragraphs(SourceText source, int firstLine, int lastLine) {
    List<Span> found = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int line = firstLine; line <= lastLine; line++) {
      Span text = source.strip(source.lineSpan(line));
      if (text.length() > 0) {
        start = start < 0 ? text.start() : start;
        end = text.end();
      }
      if (start >= 0 && (text.length() == 0 || line == lastLine)) {
        found.add(new Span(start, end));
        start = -1;
      }
    }
    return found;
  }
}
