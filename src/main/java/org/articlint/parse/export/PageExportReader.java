package org.articlint.parse.export;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.PlainTextReader;

/**
 * Reads the text of a rendered page: a title, short lines as headings, bulleted lists, then a block
 * of metadata.
 */
public final class PageExportReader implements ArticleReader {

  private static final String CLOSING_MARKS = ".!?:;,…";

  private final PageExportProfile profile;

  public PageExportReader(PageExportProfile profile) {
    this.profile = profile;
  }

  @Override
  public Article read(String path, SourceText source) {
    List<Problem> problems = new ArrayList<>();
    int metadataLine = PageExportProfile.metadataLine(source, profile.metadataStarts());
    int bodyEnd = metadataLine == 0 ? source.lastLine() : metadataLine - 1;
    Metadata metadata =
        metadataLine == 0
            ? Metadata.NONE
            : new PageExportMetadata(profile, source, problems).read(metadataLine + 1);
    List<Block> blocks = new ArrayList<>();
    for (Span span : PlainTextReader.paragraphs(source, bodyStart(source), bodyEnd)) {
      if (source.slice(span).startsWith(profile.bullet())) {
        addItems(source, span, blocks);
      } else if (isHeading(source, span)) {
        int level = blocks.isEmpty() ? 1 : 2;
        Prose words = new Prose.Builder().addLines(source, span).build();
        blocks.add(new Block.Heading(level, words, span));
      } else {
        blocks.add(PlainTextReader.paragraph(source, span));
      }
    }
    return Article.of(path, source, metadata, blocks, List.of(), problems);
  }

  /** The first line that the profile does not list as above the title. */
  private int bodyStart(SourceText source) {
    int line = 1;
    while (line < source.lastLine()
        && (line(source, line).isEmpty() || profile.aboveTitle().contains(line(source, line)))) {
      line++;
    }
    return line;
  }

  private static String line(SourceText source, int line) {
    return source.slice(source.lineSpan(line)).strip();
  }

  private boolean isHeading(SourceText source, Span span) {
    boolean oneLine = source.line(span.start()) == source.line(span.end());
    return oneLine
        && span.length() <= profile.headingLength()
        && CLOSING_MARKS.indexOf(source.text().charAt(span.end() - 1)) < 0;
  }

  private void addItems(SourceText source, Span span, List<Block> blocks) {
    int last = source.line(span.end());
    for (int line = source.line(span.start()); line <= last; line++) {
      Span item = source.strip(source.lineSpan(line));
      if (source.slice(item).startsWith(profile.bullet())) {
        Span words = source.strip(new Span(item.start() + profile.bullet().length(), item.end()));
        blocks.add(
            new Block.ListItem(List.of(PlainTextReader.paragraph(source, words)), false, item));
      } else {
        blocks.add(PlainTextReader.paragraph(source, item));
      }
    }
  }
}
