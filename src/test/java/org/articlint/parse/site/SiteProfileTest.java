package org.articlint.parse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.parse.head.ProfileKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteProfileTest {

  private final List<String> faults = new ArrayList<>();

  private SiteProfile parse(String yaml) {
    SourceText source = SourceText.of(yaml);
    return SiteProfile.of(
        ProfileKeys.read(
            source,
            (span, message) ->
                faults.add(
                    source.line(span.start())
                        + ":"
                        + source.column(span.start())
                        + " "
                        + message)));
  }

  private static List<String> read(SiteProfile profile, String html) {
    Article article =
        new SiteReader(profile, LastModified.UNKNOWN).read("a.html", SourceText.of(html));
    return article.paragraphs().stream().map(paragraph -> paragraph.prose().text()).toList();
  }

  @Test
  void theFirstSelectorWithTextHolds() {
    SiteProfile profile =
        parse("format: site\ncontent: ['#none', '.empty', .guide, main]\nleave-out: .promo\n");
    assertEquals(List.of(), faults);
    assertEquals(
        List.of("Text."),
        read(
            profile,
            "<main><div class=empty></div><p>Other.</p><div class=guide><p>Text.</p>"
                + "<p class=promo>Buy.</p></div><div class=guide>Second.</div></main>"));
  }

  @Test
  void theUsualPlacesComeAfterThoseOfTheProfile() {
    SiteProfile profile = parse("format: site\ncontent: .guide\n");
    assertEquals(List.of("Text."), read(profile, "<main>Text.</main><div>Other.</div>"));
  }

  @Test
  void itNamesTheKindsOfPagesThatAreNoArticles() {
    assertEquals(EnumSet.allOf(PageKind.class), parse("format: site\n").leftOut());
    assertEquals(
        Set.of(PageKind.LISTING, PageKind.COPY),
        parse("format: site\nleave-out-pages: [listings, copies]\n").leftOut());
    assertEquals(Set.of(), parse("format: site\nleave-out-pages: []\n").leftOut());
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "main: a | 1:1 unknown key 'main'; the keys of a profile for a rendered site are format, content, leave-out, leave-out-pages",
        "content: {} | 1:10 content: a selector or a list of them was expected",
        "content: 'div >' | 1:10 the selector 'div >': it is no selector of CSS",
        "content: '' | 1:10 the selector '': 1 to 200 characters were expected",
        "leave-out: ['p:matches(a+)'] | 1:13 the selector 'p:matches(a+)': ':matches' is not read; elements, .classes, #ids, [attributes], :not(), :is(), :has(), :first-child and the combinators space, > and + are",
        "leave-out: ['p ~ a'] | 1:13 the selector 'p ~ a': '~' is not read; elements, .classes, #ids, [attributes], :not(), :is(), :has(), :first-child and the combinators space, > and + are",
        "leave-out: ['[a~=b]'] | 1:13 the selector '[a~=b]': '~' is not read; elements, .classes, #ids, [attributes], :not(), :is(), :has(), :first-child and the combinators space, > and + are",
        "leave-out-pages: {a: b} | 1:18 leave-out-pages: a list of kinds of pages was expected",
        "leave-out-pages: [tags] | 1:19 unknown kind of page 'tags'; expected some of listings, search, errors, redirects, noindex, copies"
      })
  void aFaultIsToldWhereItStands(String yaml, String fault) {
    parse(yaml + "\nformat: site\n");
    assertEquals(List.of(fault), faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'[title=\"a ~ b:c\"]'",
        "'main > .a + [b^=c]:not(.d):first-child'",
        "':is(h1, h2):has(> a)'"
      })
  void theseSelectorsAreRead(String selector) {
    parse("format: site\ncontent: " + selector + "\n");
    assertEquals(List.of(), faults);
  }
}
