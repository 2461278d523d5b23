package org.articlint.parse;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.parse.head.FrontMatter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML as browsers do, after front matter. */
final class HtmlReader implements ArticleReader {

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter front = FrontMatter.read(source);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_HTML_DEPTH);
    Document document = Jsoup.parse(source.text().substring(front.bodyStart()), "", parser);
    HtmlSource html = new HtmlSource(source, front.bodyStart());
    List<Problem> problems = new ArrayList<>(front.problems());
    HtmlMetadata metadata = new HtmlMetadata(html, problems);
    HtmlBlocks body = new HtmlBlocks(html, problems);
    List<Block> blocks = body.read(document);
    return Article.of(
        path, source, metadata.read(front.metadata(), document), blocks, body.comments(), problems);
  }
}
