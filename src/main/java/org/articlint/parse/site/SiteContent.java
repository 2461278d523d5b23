package org.articlint.parse.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Letters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Finds the element of a page that holds the article, and takes out of it what is no text. */
final class SiteContent {

  /** Names of languages in the classes of elements around code. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?:language|lang|highlight|source)-(?!wrapper|default\\b|none\\b)([\\w+#-]+)");

  /** The elements around code that name its language. */
  private static final int MAX_AROUND_CODE = 3;

  private final SiteConventions conventions = SiteConventions.shipped();
  private final SiteProfile profile;

  SiteContent(SiteProfile profile) {
    this.profile = profile;
  }

  /** Returns the element that holds the article, from which other text is taken. */
  Element of(Document document) {
    Set<String> names = Selectors.names(document);
    Element content = choose(document, names);
    for (Selectors leaveOut : List.of(profile.leaveOut(), conventions.leaveOut())) {
      each(leaveOut, content, names, element -> takeOut(element, content));
    }
    content.select(":is(h1, h2, h3, h4, h5, h6) a[href*=#]").forEach(SiteContent::unlinkOwnAddress);
    each(conventions.calloutTitles(), content, names, SiteContent::nameCallout);
    List<Element> code = content.select("pre");
    code.forEach(SiteContent::nameLanguage);
    each(conventions.codeTables(), content, names, SiteContent::unwrapCode);
    code.forEach(SiteContent::nameLanguage);
    return content;
  }

  private static void each(
      Selectors selectors, Element content, Set<String> names, Consumer<Element> change) {
    selectors.in(names).forEach(selector -> content.select(selector).forEach(change));
  }

  private Element choose(Document document, Set<String> names) {
    for (Evaluator selector : profile.content().in(names)) {
      Optional<Element> first =
          document.select(selector).stream().filter(SiteContent::hasText).findFirst();
      if (first.isPresent()) {
        return first.get();
      }
    }
    for (Evaluator selector : conventions.content().in(names)) {
      List<Element> found =
          document.select(selector).stream().filter(SiteContent::hasText).toList();
      if (found.size() == 1 && !PageFacts.isCard(found.get(0))) {
        return found.get(0);
      }
    }
    return document.body();
  }

  private static boolean hasText(Element element) {
    return Letters.isIn(element.text());
  }

  private static void takeOut(Element element, Element content) {
    if (!element.equals(content) && !isAllOfHeading(element)) {
      element.remove();
    }
  }

  /** Whether an element is the link of a heading that holds its text, not a mark beside it. */
  private static boolean isAllOfHeading(Element element) {
    Element heading = element.closest("h1, h2, h3, h4, h5, h6");
    return heading != null
        && !element.equals(heading)
        && Letters.isIn(element.text())
        && element.text().equals(heading.text());
  }

  /** A heading that leads to itself is no link to another text. */
  private static void unlinkOwnAddress(Element link) {
    Element named = link.closest("[id]");
    if (named != null && link.attr("href").endsWith("#" + named.id())) {
      link.unwrap();
    }
  }

  /** Makes a note what it would be in plain HTML: details with a summary. */
  private static void nameCallout(Element title) {
    Element callout = title.parent();
    if (callout != null && callout.isBlock() && !callout.nameIs("body")) {
      callout.tagName("details");
      title.tagName("summary");
    }
  }

  private static void unwrapCode(Element table) {
    Element code = table.select("pre").last();
    if (code != null && table.closest("pre") == null) {
      table.replaceWith(code);
    }
  }

  private static void nameLanguage(Element pre) {
    Element at = pre;
    for (int i = 0; i <= MAX_AROUND_CODE && at != null; i++) {
      Matcher language = LANGUAGE.matcher(at.className());
      if (language.find()) { // perhaps its own
        pre.addClass("language-" + language.group(1));
        return;
      }
      at = at.parent();
    }
  }
}
