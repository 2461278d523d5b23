package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainInlinesTest {

  private static final Parser FULL = parser().build();
  private static final Parser PLAIN = parser().inlineParserFactory(PlainInlines::new).build();

  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One line.",
        "Two lines,\nand (really) no more: \"so\" it's.",
        "A hard break  \nand a soft one \nat 1/2 of the text-to-be?",
        "  spaces  \n   around   ",
        "a tab\tand one\t\nat the end\t",
        "# Heading  #\n\n> quote\n> goes on  \n> here\n\n- item\n  again\n",
        "| a | b |\n|---|---|\n|  | two words |\n| `x` |\n",
        "Grüße, 你好 and 😀\nin two lines",
        "Not *plain* here,\nbut here",
        "Plain here,\nbut not <b>there</b> &amp; `c`",
        "a\u0000b",
        "# #\n\n#\n",
      })
  void makesTheSameNodesAsTheParserOfCommonmark(String text) {
    assertEquals(tree(FULL.parse(text)), tree(PLAIN.parse(text)));
  }

  @Test
  void makesTheSameNodesOfRandomText() {
    String characters = "aB1 .,;:()'\"/?-  \n\n*_`[]!<&\\|é\t\u00A0";
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      int kinds = random.nextBoolean() ? 20 : characters.length();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(kinds)));
      }
      makesTheSameNodesAsTheParserOfCommonmark(text.toString());
    }
  }

  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder(node.getClass().getSimpleName());
    if (node instanceof Text text) {
      tree.append('\'').append(text.getLiteral()).append('\'');
    } else if (node instanceof Code code) {
      tree.append('`').append(code.getLiteral()).append('`');
    }
    tree.append(node.getSourceSpans()).append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      tree.append(tree(child));
    }
    return tree.append(')').toString();
  }
}
