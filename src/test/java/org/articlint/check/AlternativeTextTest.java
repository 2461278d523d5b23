package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Regex;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativeTextTest {

  private static final AlternativeText CHECK =
      new AlternativeText(
          Optional.of(Regex.parse("image|.*\\.png")), Optional.of(Regex.parse("badge")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![](a.png)",
        "![ ](a.png)",
        "Text with ![](a.png) in it.",
        "- In a list: ![](a.png)",
        "## A heading ![](a.png)",
        "[![](a.png)](b.md)",
        "![image](a.png)",
        "![a.png](a.png)",
        "<img src=\"a.png\">",
        "<p>Text <img src=\"a.png\" alt=\"image\"> here.</p>"
      })
  void anImageNeedsATextThatSaysSomething(String body) {
    assertEquals(1, matches(CHECK, markdown(body + "\n")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![The settings page](a.png)",
        "![An image of the page](a.png)",
        "![](https://example.org/badge.png)",
        "<img src=\"a.png\" alt=\"\">",
        "<img alt src=\"a.png\">",
        "<img src=\"a.png\" role=\"presentation\">",
        "<img aria-hidden=\"true\" src=\"a.png\">",
        "`![](a.png)`"
      })
  void othersAreFine(String body) {
    assertEquals(0, matches(CHECK, markdown(body + "\n")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "'image::a.png[]', 1",
    "'image::a.png[role=x]', 1",
    "'image::a.png[,100]', 1",
    "'image::a.png[alt=\"\"]', 0",
    "'image::a.png[\"\",100]', 0",
    "'Text image:a.png[width=10,alt=\"\"] here.', 0"
  })
  void anEmptyTextOfAsciiDocDeclaresAnImageDecorative(String body, int expected) {
    assertEquals(expected, matches(CHECK, Reading.asciiDoc(body + "\n")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "'.. image:: a.png', 1",
    "'.. image:: a.png\n   :width: 10', 1",
    "'.. image:: a.png\n   :alt:', 0",
    "'.. image:: a.png\n   :alt:\n   :width: 10', 0",
    "'.. figure:: a.png\n   :alt:\n\n   Text', 0",
    "'.. image:: a.png\n   :alt:\n     image', 1"
  })
  void anEmptyTextOfReStructuredTextDoesSoToo(String body, int expected) {
    assertEquals(expected, matches(CHECK, Reading.rst(body + "\n")).size());
  }

  @Test
  void theMatchIsTheImage() {
    Article article = markdown("Text ![](a.png) and ![image](b.png).\n");
    assertEquals(2, matches(CHECK, article).size());
    Match match = matches(CHECK, article).get(1);
    assertEquals("![image](b.png)", text(match, article));
    assertEquals("b.png", match.key());
    assertEquals(
        Map.of("image", "b.png", "text", "image", "problem", "is only described as 'image'"),
        match.values());
  }

  @Test
  void withoutOptionsOnlyAMissingTextIsFound() {
    AlternativeText plain = new AlternativeText(Optional.empty(), Optional.empty());
    Article article = markdown("![image](a.png) ![](badge.png)\n");
    assertEquals("has no text alternative", only(plain, article).values().get("problem"));
  }

  @Test
  void onlyArticlesWithImagesAreCounted() {
    assertTrue(CHECK.check(markdown("![The page](a.png)\n"), Articles.context()).applied());
    assertFalse(CHECK.check(markdown("Text.\n"), Articles.context()).applied());
  }
}
