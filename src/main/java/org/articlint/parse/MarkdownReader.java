package org.articlint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.parse.dialect.Dialects;
import org.articlint.parse.head.FrontMatter;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables, after front matter. */
final class MarkdownReader implements ArticleReader {

  private final Function<SourceText, FrontMatter> head;

  /** Reads the heads that site generators know without being told. */
  MarkdownReader() {
    this(FrontMatter::read);
  }

  /**
   * Reads other heads.
   *
   * @param head reads the metadata at the top
   */
  MarkdownReader(Function<SourceText, FrontMatter> head) {
    this.head = head;
  }

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter front = head.apply(source);
    boolean isMdx = path.toLowerCase(Locale.ROOT).endsWith(".mdx");
    String text = source.text().substring(front.bodyStart());
    Node document = parser(text).parse(isMdx ? MdxCode.withoutLongTags(text) : text);
    MarkdownBlocks body = new MarkdownBlocks(source, front.bodyStart(), isMdx);
    var blocks = body.read(document);
    List<Problem> problems = new ArrayList<>(front.problems());
    problems.addAll(body.problems());
    UnreadText.problem(source, blocks, List.of()).ifPresent(problems::add);
    return Article.of(path, source, front.metadata(), blocks, body.comments().all(), problems);
  }

  private static Parser parser(String text) {
    Parser.Builder builder =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Limits.MAX_BLOCK_DEPTH);
    Dialects.addMarkdown(builder, text);
    return builder.build();
  }
}
