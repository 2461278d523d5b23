package org.articlint.parse.asciidoc;

import static org.articlint.parse.Reading.asciiDoc;
import static org.articlint.parse.Reading.assertAsciiDoc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlinesTest {

  private static Prose prose(String text) {
    return asciiDoc(text).paragraphs().get(0).prose();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "a *b* c|a b c",
        "a _b c_ d|a b c d",
        "a*b*c|a*b*c",
        "a**b**c|abc",
        "2 * 3 * 4|2 * 3 * 4",
        "a `*b*` c|a b c",
        "a `+*b*+` c|a *b* c",
        "a #b# c|a b c",
        "a [.role]#b# c|a b c",
        "a [b] c|a [b] c",
        "H~2~O, E=mc^2^|H2O, E=mc2",
        "a ~b c~|a ~b c~",
        "a \"`b`\" '`c`'|a \u201cb\u201d \u2018c\u2019",
        "a \\*b* c|a *b* c",
        "a \\ b|a \\ b",
        "C:\\dir|C:\\dir",
        "+*a*+ b|*a* b",
        "a ++*++ b|a * b",
        "a +++<u>b</u>+++ c|a b c",
        "pass:[*a*] pass:q[*b*]|*a* b",
        "a pass:[<!-- b -->c <u>d</u> < e] f|a c d < e f",
        "a + b + c|a + b + c",
        "snake_case_name|snake_case_name",
      })
  void marks(String text, String expected) {
    assertEquals(expected, prose(text).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "See link:a.html[the *page*].|See the page.|a.html",
        "See link:a.html[].|See a.html.|a.html",
        "See https://a.b/c[it^].|See it.|https://a.b/c",
        "See https://a.b/c.|See https://a.b/c.|https://a.b/c",
        "See <https://a.b/c>!|See https://a.b/c!|https://a.b/c",
        "See https://a.b[\"x, y\",role=z].|See x, y.|https://a.b",
        "See <<id,the part>>.|See the part.|id",
        "See <<id>>.|See id.|id",
        "See xref:a.adoc#b[the part].|See the part.|a.adoc#b",
        "See xref::a.adoc[the part].|See the part.|:a.adoc",
        "Ask mailto:a@b.c[Ada].|Ask Ada.|a@b.c",
        "See {site}/a[the page].|See the page.|/a",
      })
  void links(String text, String expected, String destination) {
    Prose prose = prose(text);
    assertEquals(expected, prose.text());
    assertEquals(
        List.of(destination), prose.links().stream().map(Prose.Link::destination).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "\\https://a.b[c]|https://a.b[c]",
        "\\link:a[b]|link:a[b]",
        "a << b >> c|a << b >> c",
        "See: [a]|See: [a]",
        "Use std::a[0]|Use std::a[0]",
        "10:30[a]|10:30[a]",
        "\\<<a>>|<<a>>",
      })
  void noLinks(String text, String expected) {
    Prose prose = prose(text);
    assertEquals(expected, prose.text());
    assertEquals(List.of(), prose.links());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "Press kbd:[Ctrl+C] now.|Press Ctrl+C now.",
        "Press btn:[OK] now.|Press OK now.",
        "Choose menu:File[Save].|Choose File > Save.",
        "A ((word)) (((hidden, term))) here.|A word  here.",
        "A [[id]]place anchor:b[] here.|A place  here.",
        "(C) (R) (TM) &#8217; &amp; &nope; a|\u00a9 \u00ae \u2122 \u2019 & &nope; a",
        "A stem:[x^2] here.|A  here.",
        "Set configprop:a.b[] or javadoc:c.D[the class].|Set a.b or the class.",
        "A{nbsp}b {empty}c{plus}|A\u00a0b c+",
        "The {unknown} here.|The  here.",
        "The \\{unknown} here.|The {unknown} here.",
        "The `{unknown}` here.|The {unknown} here.",
        "The {counter:x} here.|The  here.",
        "The { a } here.|The { a } here.",
      })
  void macrosAndReferences(String text, String expected) {
    assertEquals(expected, prose(text).text());
  }

  @Test
  void codeIsMarkedInTheText() {
    Prose prose = prose("A `b c` d ``e``f kbd:[g]\n");
    assertEquals(
        List.of("b c", "e", "g"),
        prose.code().stream().map(s -> prose.text().substring(s.start(), s.end())).toList());
  }

  @Test
  void targetsWithoutATextAreNoWords() {
    Prose prose =
        prose(
            "See <<a-b>>, <<A Title>>, <<c,text>>, xref:d.adoc[], xref:e.adoc[text], https://f.org[].\n");
    assertEquals(
        List.of("a-b", "d.adoc"),
        prose.code().stream().map(s -> prose.text().substring(s.start(), s.end())).toList());
    assertEquals("See a-b, A Title, text, d.adoc, text, https://f.org.", prose.text());
  }

  @Test
  void imagesInAText() {
    Block.Image image = prose("See image:a b.png[A sign,20] here.\n").images().get(0);
    assertEquals("A sign a b.png", image.alternative() + " " + image.destination());
    assertEquals(
        1,
        asciiDoc("image:a.png[A] image:b.png[B]\n").blocks().stream()
            .filter(Block.Image.class::isInstance)
            .skip(1)
            .count());
  }

  @Test
  void theTextOfALinkMayBeAnImage() {
    Block.Image image =
        (Block.Image) asciiDoc("https://a.b[image:https://a.b/c.svg[Build]]\n").blocks().get(0);
    assertEquals("Build https://a.b/c.svg", image.alternative() + " " + image.destination());
    assertEquals("See a [b.", prose("See link:x[a [b].\n").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a}|templatetag",
        "icon:a[]|templatetag",
        "stem:[x]|formula",
        "pass:[<!-- x -->]|''",
        "[[id]]x[[id]]|p x",
        "(((a)))|''",
        "???|html",
      })
  void textsWithoutWords(String text, String expected) {
    assertAsciiDoc(text + "\n", expected.isEmpty() ? new String[0] : new String[] {expected});
  }

  @Test
  void footnotesAreItemsBehindTheText() {
    Article article = asciiDoc("One.footnote:[See https://a.b[there].] Twofootnote:x[].\n");
    assertEquals("One. Two.", article.paragraphs().get(0).text());
    assertEquals("See there.", ((Block.ListItem) article.blocks().get(1)).text());
    assertEquals(2, article.blocks().size());
  }

  @Test
  void lineBreaksAreSpaces() {
    assertEquals("a b c + d", prose("a +\n b\nc + d\n").text());
  }

  @Test
  void placesInTheSource() {
    String text = ":b: two\n\nOne *{b}* &amp;\n  _three_ https://x.y[four]\n";
    Prose prose = prose(text);
    assertEquals("One two & three four", prose.text());
    assertSource(text, prose, "One", "One");
    assertSource(text, prose, "two", "{b}");
    assertSource(text, prose, "&", "&amp;");
    assertSource(text, prose, "three", "three");
    assertSource(text, prose, "four", "four");
  }

  private static void assertSource(String text, Prose prose, String shown, String written) {
    int at = prose.text().indexOf(shown);
    Span span = prose.span(at, at + shown.length());
    assertEquals(written, text.substring(span.start(), span.end()));
  }

  @Test
  void aReferenceStandsForWhatIsSetAboveIt() {
    assertEquals(
        List.of("one", "two", ""),
        asciiDoc(":x: one\n\na {x}\n\n:x: two\n\na {x}\n\n:!x:\n\na {x}\n").paragraphs().stream()
            .map(p -> p.text().substring(1).strip())
            .toList());
    assertEquals("Read the guide.", prose(":g: link:g.html[the guide]\n\nRead {g}.\n").text());
    assertEquals("Use the OC now.", prose(":oc: pass:q[the *OC*]\n\nUse {oc} now.\n").text());
  }

  @Test
  void valuesDoNotGrowWithoutEnd() {
    StringBuilder text = new StringBuilder(":a0: " + "x".repeat(1_000) + "\n");
    for (int i = 1; i < 40; i++) {
      text.append(":a%s: {a%s}{a%s}\n".formatted(i, i - 1, i - 1));
    }
    Article article = asciiDoc(text + "\nWord {a1}.\n");
    assertEquals(2_006, article.paragraphs().get(0).text().length());
    Article many = asciiDoc(":a: " + "x".repeat(4_000) + "\n\n" + "w {a} ".repeat(300) + "\n");
    assertEquals(
        "references to attributes stand for more than the 1048576 characters that are read;"
            + " further ones were left out",
        many.problems().get(0).message());
    Article fewer = asciiDoc(":a: " + "x".repeat(4_000) + "\n\n" + "w {a} ".repeat(262) + "\n");
    assertTrue(fewer.problems().isEmpty());
  }
}
