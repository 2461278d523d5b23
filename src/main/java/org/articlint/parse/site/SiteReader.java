package org.articlint.parse.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Words;
import org.articlint.parse.html.HtmlBody;
import org.articlint.parse.html.HtmlMetadata;
import org.articlint.parse.html.HtmlParser;
import org.articlint.parse.html.HtmlSource;
import org.articlint.parse.reader.ArticleReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** Reads a page that a generator has written: as HTML, of which only a part is the article. */
public final class SiteReader implements ArticleReader {

  private static final String CANONICAL = "canonical";
  private static final String LASTMOD = "lastmod";

  private static final String WRITTEN_BY_PROGRAM =
      "no text was found in the page; where a program writes it in the browser, articlint cannot see"
          + " it and must check the source of the page instead";

  private static final String TEXT_BESIDE =
      "%s words of paragraphs were left out, which is more than what was read; if they belong to the"
          + " article, a profile can say where it stands in the page";

  /** Fewer words beside the article are a notice about cookies or the like. */
  private static final int MIN_BESIDE = 40;

  /** In these, paragraphs belong to the site or to readers. */
  private static final Evaluator AROUND =
      QueryParser.parse(
          "nav, header, footer, aside, noscript, template, [hidden], [aria-hidden=true],"
              + " [role=dialog], [id*=comment], [class*=comment], [id*=cookie], [class*=cookie],"
              + " [class*=related]");

  private final SiteProfile profile;
  private final LastModified lastModified;

  /**
   * Creates a reader.
   *
   * @param lastModified says when pages were changed
   */
  public SiteReader(SiteProfile profile, LastModified lastModified) {
    this.profile = profile;
    this.lastModified = lastModified;
  }

  @Override
  public Article read(String path, SourceText source) {
    HtmlSource html = HtmlSource.rendered(source);
    Document document = HtmlParser.page(html.html());
    List<Problem> problems = new ArrayList<>();
    HtmlMetadata metadata = new HtmlMetadata(html, problems);
    metadata.addHead(document);
    document.select("time[itemprop][datetime]").forEach(time -> addTime(time, html, metadata));
    Optional<Attribute> canonical =
        PageFacts.canonical(document).flatMap(link -> Optional.ofNullable(link.attribute("href")));
    canonical.ifPresent(href -> metadata.add(entry(CANONICAL, href.getValue(), html.value(href))));
    lastModified
        .of(path, canonical.map(Attribute::getValue).flatMap(PageAddress::of))
        .map(date -> entry(LASTMOD, date, canonical.map(html::value).orElse(Span.at(0))))
        .ifPresent(metadata::add);
    int shown = inParagraphs(document);
    Element content = new SiteContent(profile).of(document);
    title(document, content).ifPresent(metadata::addTitle);
    HtmlBody body = HtmlBody.read(content, document, html);
    if (Block.words(body.blocks()) == 0 && document.selectFirst("script") != null) {
      problems.add(new Problem(Problem.Kind.UNREAD_TEXT, Span.at(0), WRITTEN_BY_PROGRAM));
    }
    int beside = shown - inParagraphs(content);
    if (beside >= MIN_BESIDE && beside > Block.words(body.blocks())) {
      problems.add(
          new Problem(Problem.Kind.UNREAD_TEXT, Span.at(0), TEXT_BESIDE.formatted(beside)));
    }
    return body.article(path, source, metadata.metadata(Span.at(0)), problems, source.span());
  }

  /**
   * The element that shows the title of the article: the first heading in it or in the article or
   * main element around it, or the only one of the page. The {@code title} of the page names the
   * site as well.
   */
  static Optional<Element> title(Document document, Element content) {
    List<Element> all = document.select("h1");
    return heading(content)
        .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
        .filter(Element::hasText)
        .or(() -> Optional.ofNullable(document.selectFirst("head > title")));
  }

  /** The first heading in an element or in the article or main element around it. */
  static Optional<Element> heading(Element content) {
    Stream<Element> around =
        content.parents().stream().filter(each -> each.nameIs("article") || each.nameIs("main"));
    return Stream.concat(Stream.of(content), around)
        .map(each -> each.selectFirst("h1"))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** The words of the paragraphs in an element, without those in parts that belong to the site. */
  private static int inParagraphs(Element element) {
    List<Element> paragraphs = new ArrayList<>();
    element.filter(
        (node, depth) -> {
          if (node instanceof Element each && !each.equals(element)) {
            if (each.is(AROUND)) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (each.nameIs("p")) {
              paragraphs.add(each);
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return paragraphs.stream().mapToInt(each -> Words.count(each.text())).sum();
  }

  private static void addTime(Element time, HtmlSource html, HtmlMetadata metadata) {
    Attribute date = Objects.requireNonNull(time.attribute("datetime"));
    metadata.add(entry(time.attr("itemprop"), date.getValue(), html.value(date)));
  }

  private static Entry entry(String key, String text, Span place) {
    return new Entry(key, place, new Scalar(text.strip(), true, place));
  }
}
