package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.html.HtmlBody;
import org.articlint.parse.html.HtmlSource;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.UnreadText;

/** Reads the content of a post as WordPress keeps it in its database. */
public final class PostReader implements ArticleReader {

  @Override
  public Article read(String path, SourceText source) {
    PostContent content = PostContent.of(source);
    HtmlSource.Builder html = HtmlSource.builder(source);
    content.addTo(html);
    HtmlBody body = HtmlBody.read(html.build());
    List<Problem> problems = new ArrayList<>(body.problems());
    List<UnreadText> unread = new ArrayList<>();
    UnreadText.inPage(source, new Span(0, source.length())).ifPresent(unread::add);
    UnreadText.problem(source, body.blocks(), unread).ifPresent(problems::add);
    return Article.of(path, source, Metadata.NONE, body.blocks(), body.comments(), problems)
        .declaring(body.declarations());
  }
}
