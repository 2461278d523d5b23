package org.articlint.parse.dialect.mdx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Tag;
import org.junit.jupiter.api.Test;

class JsxTagTest {

  @Test
  void tagsBeginEndOrStandAlone() {
    assertEquals("START_OR_ALONE Card 6", read("<Card> x"));
    assertEquals("END Tabs.Item 12", read("</Tabs.Item> x"));
    assertEquals("ALONE Card 8", read("<Card />"));
    assertEquals("ALONE br 4", read("<br>"));
    assertEquals("START_OR_ALONE  2", read("<>"));
    assertEquals("END  3", read("</>"));
  }

  @Test
  void whatIsNoTagIsText() {
    for (String text :
        new String[] {
          "< b",
          "<5 min",
          "<https://x.org>",
          "<me@x.org>",
          "<a",
          "<A b={1",
          "<A b=\"c",
          "<!-- x -->"
        }) {
      assertEquals("none", read(text), text);
    }
  }

  @Test
  void attributesMayHoldExpressionsAndHaveSeveralLines() {
    assertEquals("ALONE A 28", read("<A\n  b={() => <C d=\">\"/>}\n/>"));
    assertEquals("START_OR_ALONE A 13", read("<A {...rest}>"));
    assertEquals("START_OR_ALONE A 15", read("<A b c=1 d='>'>"));
  }

  @Test
  void componentsShowOneAttributeAsTheirTitle() {
    assertTitle("<Card title=\"Roll back\">", "Roll back 13-22");
    assertTitle("<TabItem value=\"a\" label='One'>", "One 26-29");
    assertTitle("<Step title={\"Undo\"}>", "Undo 14-18");
    assertTitle("<Step title={`Undo`}>", "Undo 14-18");
    assertTitle("<Card label=\"b\" title=\"a\">", "a 23-24");
    assertTitle("<Card title=\" \" header=\"a\">", "a 24-25");
  }

  @Test
  void otherAttributesAreNoTitles() {
    assertTitle("<Card subtitle=\"a\">", "none");
    assertTitle("<Card title={name}>", "none");
    assertTitle("<Card title={`a ${b}`}>", "none");
    assertTitle("<abbr title=\"a\">", "none");
    assertTitle("<Card a={<B title=\"c\"/>}>", "none");
  }

  private static void assertTitle(String text, String expected) {
    Optional<Tag.Title> title = tag(text).orElseThrow().tag().title();
    String actual =
        title.map(t -> t.text() + " " + t.span().start() + "-" + t.span().end()).orElse("none");
    assertEquals(expected, actual, text);
  }

  private static String read(String text) {
    return tag(text).map(t -> t.form() + " " + t.name() + " " + t.end()).orElse("none");
  }

  private static Optional<JsxTag> tag(String text) {
    return JsxTag.read(new Script(new Lookahead(text)), 0, text.length());
  }
}
