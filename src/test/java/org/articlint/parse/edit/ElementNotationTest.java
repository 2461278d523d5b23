package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementNotationTest {

  private static final char NO_QUOTES = '\u0001';
  private static final String NAME = "O'Neil <\"a\" & b>";
  private static final String ESCAPED = "O&#39;Neil &lt;&quot;a&quot; &amp; b&gt;";

  private static Edits edits(String head) {
    return Edits.of("a.html", page(head));
  }

  private static String page(String head) {
    return "<!doctype html>¶<html><head>"
        + head
        + "</head><body><p>k: old &amp; x</p></body></html>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "<meta name=\"k\" content=\"old\">|<meta name=\"k\" content=\"%s\">",
        "<META content='old' NAME='k' />|<META content='%s' NAME='k' />",
        "<meta name=k content=old>|<meta name=k content=\"%s\">",
        "<meta name=\"k\" content=\"\">|<meta name=\"k\" content=\"%s\">",
        "<!-- <meta name=k content=old> --><meta name=\"k\" content=\"old\"/>|<!-- <meta name=k content=old> --><meta name=\"k\" content=\"%s\"/>",
      })
  void aValueIsSetInItsQuotesAndEscaped(String before, String after) throws Exception {
    assertEquals(page(after.formatted(ESCAPED)), edits(before).set("k", NAME).text());
  }

  @Test
  void aWordNeedsNoQuotes() throws Exception {
    assertEquals(
        page("<meta name=k content=2026-11-20>"),
        edits("<meta name=k content=2020-01-31>").set("k", "2026-11-20").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "<meta name=k content=a><title>T</title>|<meta name=k content=a>%s><title>T</title>",
        "¶  <meta name='k' content='a' />¶  <link>|¶  <meta name='k' content='a' />¶  %s />¶  <link>",
        "¶\t<meta content='a' name='k'/>|¶\t<meta content='a' name='k'/>¶\t%s/>",
      })
  void anElementIsAddedBehindAnother(String before, String after) throws Exception {
    String element = "<meta name=\"j\" content=\"" + ESCAPED + "\"";
    assertEquals(page(after.formatted(element)), edits(before).add("j", NAME, "", "k").text());
  }

  @Test
  void anElementAtTheTopIsTheLastOrTheFirst() throws Exception {
    assertEquals(
        page("<meta name=a content=b><meta name=c content=d><meta name=\"j\" content=\"x\">"),
        edits("<meta name=a content=b><meta name=c content=d>").add("j", "x", "", "").text());
    assertEquals(
        page("¶  <meta name=\"j\" content=\"x\"><title>T</title>"),
        edits("<title>T</title>").add("j", "x", "", "").text());
    assertEquals(
        "<html>¶  <head>¶    <meta name=\"j\" content=\"x\">¶  </head></html>",
        Edits.of("a.html", "<html>¶  <head>¶  </head></html>").add("j", "x", "", "").text());
    assertThrows(
        UneditableException.class,
        () -> Edits.of("a.html", "<p>A part.</p>").add("j", "x", "", ""));
  }

  @Test
  void aFurtherValueIsAnElementOfItsOwn() throws Exception {
    assertEquals(
        page("<meta name=k content=a><meta name=\"k\" content=\"x\"><meta name=k content=b>"),
        edits("<meta name=k content=a><meta name=k content=b>").append("k", "x").text());
  }

  @Test
  void aValueThatHasNoQuotesToStandInIsRefused() {
    Edits edits = edits("<meta name=k content=><link rel=\"\">");
    assertThrows(UneditableException.class, () -> edits.set("k", "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      value = {
        "<!--¶---¶k: 'old'¶---¶-->¶<html><head><meta name=a content=b></head></html>|'|'O''Neil'",
        "<html><head><meta name=a content=b><script type=\"application/ld+json\">{\"k\": \"old\"}</script></head></html>|\"|\"O'Neil\"",
        "---¶k: 'old'¶---¶<html><head><meta name=a content=b></head></html>|'|'O''Neil'",
        "---¶a: b¶---¶<html><head><meta name=k content='old'></head></html>|'|'O&#39;Neil'",
        "<!-- x --><script>1</script><html><head><meta name=k content='old'></head></html>|'|'O&#39;Neil'",
      })
  void metadataOfAPageIsWrittenAsItsPlaceIs(String page, String quote, String value)
      throws Exception {
    assertEquals(
        page.replace(quote + "old" + quote, value),
        Edits.of("a.html", page).set("k", "O'Neil").text());
  }
}
