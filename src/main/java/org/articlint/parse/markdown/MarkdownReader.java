package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.dialect.Dialects;
import org.articlint.parse.dialect.Mdx;
import org.articlint.parse.dialect.construct.Unread;
import org.articlint.parse.dialect.template.CodeTags;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.Brackets;
import org.articlint.parse.reader.Limits;
import org.articlint.parse.reader.UnreadText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark or MDX with tables and strikethrough, after front matter. */
public final class MarkdownReader implements ArticleReader {

  private static final Extension TABLES =
      TablesExtension.builder().maxCells(Limits.MAX_TABLE_CELLS).build();

  private final Function<SourceText, FrontMatter> head;
  private final MarkdownDialect dialect;
  private final CodeTags codeTags;

  /**
   * What was read.
   *
   * @param unread the parts that were taken for text because their syntax could not be read
   */
  public record Result(Article article, List<UnreadText> unread) {}

  /** Reads plain Markdown, unless an article says otherwise. */
  public MarkdownReader() {
    this(FrontMatter::read, MarkdownDialect.PLAIN, CodeTags.BUILT_IN);
  }

  private MarkdownReader(
      Function<SourceText, FrontMatter> head, MarkdownDialect dialect, CodeTags codeTags) {
    this.head = head;
    this.dialect = dialect;
    this.codeTags = codeTags;
  }

  /**
   * Reads plain Markdown, unless an article says otherwise.
   *
   * @param codeTags the names of tags whose content is code, besides those that are known
   */
  public static MarkdownReader plain(Predicate<String> codeTags) {
    return new MarkdownReader(
        FrontMatter::read, MarkdownDialect.PLAIN, CodeTags.BUILT_IN.and(codeTags));
  }

  /** Reads the metadata at the top in another way. */
  public MarkdownReader withHead(Function<SourceText, FrontMatter> other) {
    return new MarkdownReader(other, dialect, codeTags);
  }

  /** Reads a dialect, unless an article says otherwise. */
  public MarkdownReader withDialect(MarkdownDialect other) {
    return new MarkdownReader(head, other, codeTags);
  }

  @Override
  public Article read(String path, SourceText source) {
    return readAll(path, source).article();
  }

  public Result readAll(String path, SourceText source) {
    FrontMatter front = head.apply(source);
    String text = source.text().substring(front.bodyStart());
    Optional<String> excess = Brackets.excess(source, text);
    if (excess.isPresent()) {
      return tooLarge(path, source, excess.get());
    }
    try {
      return read(path, source, front, text);
    } catch (IllegalArgumentException e) {
      // Cells that a row lacks count, so that they cannot be counted before.
      if (!String.valueOf(e.getMessage()).contains("maxCells")) {
        throw e;
      }
      return tooLarge(path, source, Limits.TOO_MANY_CELLS);
    }
  }

  private static Result tooLarge(String path, SourceText source, String message) {
    Problem problem = new Problem(Problem.Kind.ARTICLE_TOO_LARGE, Span.at(0), message);
    return new Result(Article.unread(path, source, problem), List.of());
  }

  private Result read(String path, SourceText source, FrontMatter front, String text) {
    MarkdownDialect actual = dialect.of(path, front.metadata());
    List<UnreadText> unread = new ArrayList<>();
    Node document =
        actual == MarkdownDialect.MDX ? mdx(text, front.bodyStart(), unread) : plain(text);
    MarkdownBlocks body = new MarkdownBlocks(source, front.bodyStart(), actual, codeTags);
    var blocks = body.read(document);
    List<Problem> problems = new ArrayList<>(front.problems());
    problems.addAll(body.problems());
    List<UnreadText> parts = new ArrayList<>(unread);
    parts.addAll(UnreadText.in(source, blocks));
    UnreadText.problem(source, blocks, parts).ifPresent(problems::add);
    List<Comment> comments = body.comments().all();
    Article article =
        Article.of(path, source, front.metadata(), blocks, comments, problems)
            .declaring(
                MarkdownDeclarations.find(source, front.bodyStart(), document, blocks, comments));
    return new Result(article, unread);
  }

  private Node plain(String text) {
    Parser.Builder builder = parser();
    Dialects.addMarkdown(builder, text, codeTags);
    return builder.build().parse(text);
  }

  private Node mdx(String text, int bodyStart, List<UnreadText> unread) {
    Mdx mdx = new Mdx(text, codeTags);
    Parser.Builder builder = parser();
    mdx.configure(builder);
    Node document = builder.build().parse(mdx.text());
    mdx.restorePositions(document);
    for (Unread part : mdx.unread()) {
      unread.add(new UnreadText(part.span().shift(bodyStart), part.reason()));
    }
    return document;
  }

  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(List.of(TABLES, StrikethroughExtension.create()))
        .inlineParserFactory(PlainInlines::new)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(Limits.MAX_BLOCK_DEPTH);
  }
}
