package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.UnreadText;
import org.jsoup.nodes.Document;

/** Reads HTML as browsers do, after front matter. */
public final class HtmlReader implements ArticleReader {

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter front = FrontMatter.read(source);
    HtmlSource html = HtmlSource.from(source, front.bodyStart());
    Document document = HtmlParser.page(html.html());
    List<Problem> problems = new ArrayList<>(front.problems());
    HtmlMetadata metadata = new HtmlMetadata(html, problems);
    HtmlBody body = HtmlBody.read(document, html);
    problems.addAll(body.problems());
    Span page = new Span(front.bodyStart(), source.length());
    UnreadText.problem(source, body.blocks(), UnreadText.inPage(source, page).stream().toList())
        .ifPresent(problems::add);
    return Article.of(
            path,
            source,
            metadata.read(front.metadata(), document),
            body.blocks(),
            body.comments(),
            problems)
        .declaring(body.declarations());
  }
}
