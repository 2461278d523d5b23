package org.articlint.parse.asciidoc;

import static org.articlint.parse.Reading.asciiDoc;
import static org.articlint.parse.Reading.assertAsciiDoc;
import static org.articlint.parse.Reading.assertAsciiDocCallouts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= T|h1 T",
        "== T|h2 T",
        "====== T|h6 T",
        "======= T|p ======= T",
        "== T ==|h2 T",
        "== T =|h2 T =",
        "## T|h2 T",
        "==T|p ==T",
        "== *T* [[id]]|h2 T",
      })
  void titles(String line, String expected) {
    assertAsciiDoc(line + "\n", expected);
  }

  @Test
  void anUnderlineMakesATitleWhenItIsAboutAsLong() {
    assertAsciiDoc("Title\n=====\n\nOne\n-----\n\nTwo\n~~~~\n", "h1 Title", "p One", "code");
    assertAsciiDoc("Two\n~~~~\n", "h3 Two");
    assertAsciiDoc("Section\n------\n\nText.\n", "h2 Section", "p Text.");
  }

  @Test
  void aTitleBelowTextIsText() {
    assertAsciiDoc("Text\n== No title\n", "p Text == No title");
  }

  @Test
  void onlyTheDocumentHasSections() {
    assertAsciiDoc("====\n== A\n====\n", "p == A");
    assertAsciiDoc("====\n[discrete]\n== A\n====\n", "h2 A");
  }

  @ParameterizedTest
  @CsvSource({
    "----,code",
    "------,code",
    "....,code",
    "```,code",
    "++++,html",
    "|===,table",
    "'|====',table",
    "',===',table",
    ":===,table",
    "!===,table",
    "____,quote(p x)",
    "====,p x",
    "****,p x",
    "--,p x"
  })
  void delimitedBlocks(String delimiter, String expected) {
    assertAsciiDoc(delimiter + "\nx\n" + delimiter + "\n\nEnd.\n", expected, "p End.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "...", "===-", "````", "---- x", "|==", "----="})
  void otherLinesBeginNoBlock(String line) {
    List<Block> blocks = asciiDoc("a\n" + line + "\nb\n").blocks();
    assertEquals(1, blocks.size());
  }

  @Test
  void onlyALineOfTheSameLengthEndsABlock() {
    assertAsciiDoc("-----\na\n----\nb\n-----\n\nEnd.\n", "code", "p End.");
    assertAsciiDoc("====\nOut.\n\n=====\nIn.\n=====\n====\n\nEnd.\n", "p Out.", "p In.", "p End.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source,java]|code",
        "[listing]|code",
        "[literal]|code",
        "[pass]|html",
        "[stem]|formula",
        "[verse, Ada]|quote(p a b)",
        "[quote]|quote(p a b)",
        "[abstract]|p a b",
        "[NOTE]|p a b",
        "[.lead]|p a b",
        "[unknown]|p a b",
      })
  void stylesOfParagraphs(String style, String expected) {
    assertAsciiDoc(style + "\na\nb\n\nEnd.\n", expected, "p End.");
  }

  @Test
  void stylesOfDelimitedBlocks() {
    assertAsciiDoc("[source,sh]\n....\na\n....\n", "code");
    assertAsciiDoc("[verse]\n____\na\nb\n____\n", "quote(p a b)");
    assertAsciiDoc("[stem]\n++++\nx^2\n++++\n", "formula");
    assertAsciiDoc("[source]\n--\na\n--\n", "code");
    assertAsciiDoc("[comment]\n--\na\n--\n\nEnd.\n", "p End.");
  }

  @Test
  void theLanguageOfCode() {
    String text =
        "[source%linenums,ruby]\n----\nx\n----\n\n```js,linenums\nx\n```\n\n----\nx\n----\n";
    List<String> languages =
        asciiDoc(text).blocks().stream().map(block -> ((Block.Code) block).language()).toList();
    assertEquals(List.of("ruby", "js", ""), languages);
  }

  @Test
  void admonitions() {
    assertAsciiDocCallouts("NOTE: One\ntwo.\n", "note \"\": 1");
    assertAsciiDocCallouts(
        "[WARNING]\n.Be careful\n====\nA.\n\nB.\n====\n", "warning \"Be careful\": 2");
    assertAsciiDoc("NOTE: One\ntwo.\n", "p One two.");
    assertAsciiDocCallouts("HINT: One.\n\nNOTE:One.\n");
  }

  /** As in Markdown, so that a rule sees that it is a notice. */
  @Test
  void theWordBeforeAnAdmonitionIsInItsPlaceAndNotInItsText() {
    Article article = asciiDoc("NOTE: One\ntwo.\n");
    Block.Paragraph paragraph = article.paragraphs().get(0);
    assertEquals("NOTE: One\ntwo.", article.source().slice(paragraph.span()));
    assertEquals("One", article.source().slice(paragraph.prose().span(0, 3)));
  }

  @Test
  void blocksWithTitles() {
    assertAsciiDocCallouts(".Rollback\n. Undo.\n. Tell.\n", "block \"Rollback\": 2");
    assertAsciiDocCallouts(
        "[%collapsible]\n.Rollback\n====\nUndo.\n====\n", "details \"Rollback\": 1");
    assertAsciiDocCallouts("[title=\"A, b\"]\n****\nx\n****\n", "sidebar \"A, b\": 1");
    assertAsciiDocCallouts("....\n.No title\n....\n\n. Item\n");
  }

  @Test
  void aCalloutBeginsAtItsTitle() {
    Article article = asciiDoc("Text.\n\n.Title\n----\nx\n----\n");
    assertEquals(".Title\n----\nx\n----", article.source().slice(article.callouts().get(0).span()));
  }

  @Test
  void quotations() {
    assertAsciiDoc("> One\n> two\n", "quote(p One two)");
    assertAsciiDoc("> One\n> -- Ada\n", "quote(p One)");
    assertAsciiDoc("\"Row.\"\n-- Ada\n", "quote(p Row.)");
    assertAsciiDoc("\"Row.\"\nAda\n", "p \"Row.\" Ada");
  }

  @Test
  void indentedParagraphsAreCode() {
    assertAsciiDoc(" a\n b\n\nText\n  goes on.\n", "code", "p Text goes on.");
    assertAsciiDoc("[normal]\n a\n", "p a");
  }

  @Test
  void macrosOnLinesOfTheirOwn() {
    assertAsciiDoc(
        "image::a.png[A]\n\nvideo::b.mp4[]\n\ntoc::[]\n\ngist::123[]\n\ninclude::c.adoc[]\n",
        "image",
        "templatetag",
        "templatetag",
        "templatetag",
        "templatetag");
    assertAsciiDoc("image:: a.png\n", "listitem(p image)", "listitem(p a.png)");
    Block.Image image = (Block.Image) asciiDoc("image::a.png[\"A, b\",100]\n").blocks().get(0);
    assertEquals("A, b a.png", image.alternative() + " " + image.destination());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'''", "''''", "<<<", "---", "***", "- - -", "* * *"})
  void breaksAreNothing(String line) {
    assertAsciiDoc("A.\n\n" + line + "\n\nB.\n", "p A.", "p B.");
  }

  @Test
  void includesInATextAreLeftOut() {
    assertAsciiDoc("One\ninclude::a.adoc[]\ntwo.\n", "p One two.");
    assertAsciiDoc("\\include::a.adoc[]\n", "p include::a.adoc[]");
  }

  @Test
  void bothCasesOfConditionsAreRead() {
    assertAsciiDoc("ifdef::a[]\nOne.\nendif::[]\nifndef::a[]\nTwo.\nendif::a[]\n", "p One. Two.");
    assertAsciiDoc("ifdef::a[One.]\n\nifeval::[{b} > 1]\nTwo.\nendif::[]\n", "p One.", "p Two.");
    assertAsciiDoc("\\ifdef::a[]\n", "p ifdef::a[]");
  }

  @ParameterizedTest
  @CsvSource({"----,block", "++++,block", "|===,block", "////,comment", "/////,comment", "====,"})
  void textInABlockWithoutAnEndIsTold(String delimiter, String what) {
    String text = delimiter + "\n" + "word ".repeat(11) + "\n";
    String told =
        "about 11 of 11 words of the article were not read: the %s that begins here has no end ('%s')"
            .formatted(what, delimiter);
    assertEquals(what == null ? List.of() : List.of(told), messages(text));
    assertEquals(List.of(), messages(text + delimiter + "\n"));
  }

  private static List<String> messages(String text) {
    return asciiDoc(text).problems().stream().map(Problem::message).toList();
  }

  @Test
  void spansEndWithTheirText() {
    Article article = asciiDoc("One  \r\ntwo.\t\r\n\r\n----\r\nx\r\n----\r\n");
    assertEquals(
        List.of("One  \r\ntwo.", "----\r\nx\r\n----"),
        article.blocks().stream().map(block -> article.source().slice(block.span())).toList());
  }
}
