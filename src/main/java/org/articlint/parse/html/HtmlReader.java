package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.reader.ArticleReader;
import org.jsoup.nodes.Document;

/** Reads HTML as browsers do, after front matter. */
public final class HtmlReader implements ArticleReader {

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter front = FrontMatter.read(source);
    HtmlSource html = HtmlSource.from(source, front.bodyStart());
    Document document = HtmlParser.page(html.html());
    List<Problem> problems = new ArrayList<>(front.problems());
    Metadata metadata = new HtmlMetadata(html, problems).read(front.metadata(), document);
    Span page = new Span(front.bodyStart(), source.length());
    return HtmlBody.read(document, html).article(path, source, metadata, problems, page);
  }
}
