package org.articlint.parse.site;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.article.Words;
import org.articlint.parse.html.HtmlParser;
import org.articlint.parse.reader.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What tells whether a page is an article.
 *
 * @param kind the kind of page that it is by itself, if it is no article
 * @param isHidden whether it asks search engines to pass over it
 * @param canonical the address that it says it has
 * @param heading of its text; empty where there is none, as the name of the site may stand above
 *     all pages
 */
public record PageFacts(
    Optional<PageKind> kind, boolean isHidden, Optional<PageAddress> canonical, String heading) {

  /** Of a page that is not read: it is an article, and reading it tells what is wrong. */
  private static final PageFacts NONE =
      new PageFacts(Optional.empty(), false, Optional.empty(), "");

  /** A page with fewer words of text has hardly any. */
  private static final int MIN_WORDS = 60;

  /** A page with a larger share of words in links lists other pages. */
  private static final int MIN_PERCENT_LINKED = 60;

  /** The text of one post with its summary; a longer one may be an article under a linked title. */
  private static final int MAX_SUMMARY_WORDS = 150;

  private static final Pattern REFRESH =
      Pattern.compile("\\s*\\d+\\s*[;,]\\s*url\\s*=.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The headings of what a page lists; the first one is its own. */
  private static final String HEADINGS = "h2, h3, h4, article h1, a h1";

  /**
   * A link to a part of a page is often the mark of a heading, with the address of its own page.
   */
  private static final String PAGE_LINK = "a[href]:not([href*=#])";

  /**
   * Reads the facts of a page.
   *
   * @param path relative to the root, with {@code /}
   */
  public static PageFacts of(byte[] bytes, String path, SiteProfile profile) {
    if (bytes.length > Limits.MAX_ARTICLE_BYTES) {
      return NONE;
    }
    String html = new String(bytes, StandardCharsets.UTF_8);
    if (Limits.hasTooManyMarks(html)) {
      return NONE;
    }
    Document document = HtmlParser.unplaced(html);
    Element content = new SiteContent(profile).of(document);
    return new PageFacts(
        kind(document, content, path).filter(profile.leftOut()::contains),
        robots(document).contains("noindex"),
        canonical(document).map(link -> link.attr("href")).flatMap(PageAddress::of),
        SiteReader.heading(content).map(Element::text).orElse(""));
  }

  /** The link to the canonical address of a page. */
  static Optional<Element> canonical(Document document) {
    return Optional.ofNullable(document.selectFirst("head link[rel=canonical][href]"));
  }

  private static String robots(Document document) {
    return document.select("head meta[name=robots]").attr("content").toLowerCase(Locale.ROOT);
  }

  private static Optional<PageKind> kind(Document document, Element content, String path) {
    if (isRedirect(document, content)) {
      return Optional.of(PageKind.REDIRECT);
    }
    Set<String> classes = new HashSet<>(document.body().classNames());
    document.select("html").forEach(html -> classes.addAll(html.classNames()));
    for (PageConvention convention : SiteConventions.shipped().pages()) {
      if (convention.names(path, classes) && looks(content, convention.looks())) {
        return Optional.of(convention.kind());
      }
    }
    return listsPosts(content) ? Optional.of(PageKind.LISTING) : Optional.empty();
  }

  private static boolean isRedirect(Document document, Element content) {
    return document.select("meta[http-equiv=refresh]").stream()
            .filter(meta -> meta.closest("noscript") == null)
            .anyMatch(meta -> REFRESH.matcher(meta.attr("content")).matches())
        && words(content) < MIN_WORDS;
  }

  private static boolean looks(Element content, PageConvention.Looks looks) {
    return switch (looks) {
      case ANY -> true;
      case SHORT -> words(content) < MIN_WORDS && content.select("h2, h3").size() <= 1;
      case LINKS -> lists(content);
    };
  }

  private static boolean lists(Element content) {
    int all = words(content);
    List<Element> headings = content.select(HEADINGS);
    boolean areLinks = !headings.isEmpty() && headings.stream().allMatch(PageFacts::isLink);
    if (areLinks && all < MAX_SUMMARY_WORDS * headings.size()) {
      return true;
    }
    int linked = content.select(PAGE_LINK).stream().mapToInt(PageFacts::words).sum();
    return listsPosts(content) || (linked > 0 && linked * 100L >= (long) all * MIN_PERCENT_LINKED);
  }

  /**
   * Whether there are articles side by side, each with a link to its own page as heading, and not
   * much else: an article may end with cards of others.
   */
  private static boolean listsPosts(Element content) {
    List<Element> posts =
        content.select("article:not(:has(article))").stream()
            .filter(article -> !article.equals(content))
            .filter(PageFacts::isPost)
            .toList();
    int inPosts = posts.stream().mapToInt(PageFacts::words).sum();
    return posts.size() > 1 && words(content) - inPosts < MIN_WORDS;
  }

  /** Whether the first heading of an element is a link to another page. */
  private static boolean isPost(Element element) {
    Element heading = element.selectFirst("h1, h2, h3, h4");
    return heading != null && isLink(heading);
  }

  /**
   * Whether an element is only a card of another page, on a page with more text of its own around
   * it.
   */
  static boolean isCard(Element element) {
    Element main = element.closest("main, [role=main]");
    int words = words(element);
    return main != null
        && words < MAX_SUMMARY_WORDS
        && isPost(element)
        && words(main) > 2 * words + MIN_WORDS;
  }

  /** Whether a heading is a link to another page. */
  private static boolean isLink(Element heading) {
    return heading.selectFirst(PAGE_LINK) != null
        || heading.parents().stream().limit(3).anyMatch(each -> each.is(PAGE_LINK));
  }

  private static int words(Element element) {
    return Words.count(element.text());
  }
}
