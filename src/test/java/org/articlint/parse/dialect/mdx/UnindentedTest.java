package org.articlint.parse.dialect.mdx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Span;
import org.articlint.parse.Reading;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.PartialCopy;
import org.junit.jupiter.api.Test;

class UnindentedTest {

  @Test
  void indentationMeansNothingOutsideOfLists() {
    assertCopy("      Text.\n\t\tMore.\n", "Text.\nMore.\n");
    assertCopy("    # T\n", "# T\n");
    assertCopy("<A>\n        > Quote\n</A>\n", "<A>\n> Quote\n</A>\n");
  }

  @Test
  void whatBelongsToAnItemStaysInIt() {
    assertCopy("    - One\n\n      Two\n\n    Three\n", "- One\n\n  Two\n\nThree\n");
    assertCopy("- One\n  - Two\n      Three\n", "- One\n  - Two\n    Three\n");
    assertCopy("10. One\n\n    Two\n", "10. One\n\n    Two\n");
    assertCopy("  - - One\n\n      Two\n", "- - One\n\n    Two\n");
    assertCopy("-     One\n\n      Two\n", "- One\n\n  Two\n");
  }

  @Test
  void linesThatGoOnLazilyAreText() {
    assertCopy("    1. One\n    two\n\n       three\n", "1. One\ntwo\n\n   three\n");
  }

  @Test
  void codeKeepsItsOwnIndentation() {
    assertCopy("    ```js\n      a\n    ```\n    Text.\n", "```js\n  a\n```\nText.\n");
    assertCopy("```\n    - a\n```\n    Text.\n", "```\n    - a\n```\nText.\n");
    assertCopy("~~~\n```\n    a\n~~~\n    b\n", "~~~\n```\n    a\n~~~\nb\n");
    assertCopy("- ```\n  a\n\n    Text.\n", "- ```\n  a\n\n    Text.\n");
  }

  @Test
  void linesOfOneTagStayTogether() {
    assertCopy("- <A\n    b=\"- c\"\n  />\n  Text\n", "- <A\n  b=\"- c\"\n  />\n  Text\n");
    assertCopy("{`\n\n    ```\n`}\n    Text\n", "{`\n\n```\n`}\nText\n");
  }

  @Test
  void modulesAreLeftOut() {
    assertCopy("import A from 'a'\n\nText.\n", "\n\nText.\n");
    assertCopy("export const a = {\n\n  b: 1\n}\n\nText.\n", "\n\nText.\n");
    assertCopy("Text\nimport A from 'a'\n", "Text\nimport A from 'a'\n");
    assertCopy("import duties from abroad\n", "import duties from abroad\n");
    assertCopy("```\nimport A from 'a'\n```\n", "```\nimport A from 'a'\n```\n");
    assertCopy("export const a = {\n\nText.\n", "export const a = {\n\nText.\n");
  }

  @Test
  void eachCharacterIsFoundAgain() {
    String text = "import A from 'a'\r\n\r\n    - One\r\n\r\n      Two\r\n";
    PartialCopy copy = copy(text);
    for (String word : new String[] {"One", "Two", "- "}) {
      int at = copy.text().indexOf(word);
      Span source = copy.source(new Span(at, at + word.trim().length()));
      assertEquals(word.trim(), text.substring(source.start(), source.end()));
    }
    assertEquals(Span.at(0), new PartialCopy("").source(Span.at(0)));
  }

  private static void assertCopy(String text, String expected) {
    assertEquals(expected, copy(text).text().replaceAll("(?m)^ +$", ""));
  }

  private static PartialCopy copy(String text) {
    Script script = new Script(new Lookahead(text));
    return Unindented.of(script, new UnreadParts(script));
  }

  @Test
  void anItemWithoutTextAtTheEndIsInsideTheFile() {
    assertEquals(1, Reading.mdx("-").blocks().get(0).span().end());
  }
}
