package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.parse.html.HtmlBody;
import org.articlint.parse.html.HtmlSource;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.UnreadText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads one item of an export: a post with its metadata. */
final class WordPressReader implements ArticleReader {

  private static final String CONTENT = "content:encoded";

  private final WordPressProfile profile;

  WordPressReader(WordPressProfile profile) {
    this.profile = profile;
  }

  @Override
  public Article read(String path, SourceText source) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Element item = Jsoup.parse(source.text(), "", parser).firstElementChild();
    List<Problem> problems = new ArrayList<>();
    if (item == null) {
      return Article.of(path, source, Metadata.NONE, List.of(), List.of(), problems);
    }
    PostMarks.problem(item, source).ifPresent(problems::add);
    List<UnreadText> unread = new ArrayList<>();
    HtmlSource.Builder html = HtmlSource.builder(source);
    for (Element child : item.children()) {
      if (child.tagName().equals(CONTENT)) {
        PostContent content = PostContent.of(child, source);
        content.addTo(html);
        UnreadText.inPage(source, content.span()).ifPresent(unread::add);
      }
    }
    HtmlBody body = HtmlBody.read(html.build());
    problems.addAll(body.problems());
    UnreadText.problem(source, body.blocks(), unread).ifPresent(problems::add);
    return Article.of(
            path,
            source,
            PostMetadata.read(item, source, profile, problems),
            body.blocks(),
            body.comments(),
            problems)
        .declaring(body.declarations());
  }
}
