package org.articlint.parse.dialect.template;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Prose;
import org.junit.jupiter.api.Test;

/** Definitions of links whose address is made by a template. */
class TemplateDefinitionsTest {

  @Test
  void aReferenceIsALink() {
    for (String address :
        List.of(
            "{{ site.baseurl }}/x",
            "{{< ref \"p q\" >}}",
            "{{% relref \"p\" %}}",
            "{% link _posts/x y.md %}",
            "{{ site.baseurl }}{% link a.md %}",
            "https://example.org/{{< param version >}}/x.md#y",
            "<%= url \"a\" %>",
            "{{site.url}}/x")) {
      Prose prose = paragraph("See [the page][a].\n\n[a]: " + address + "\n");
      assertEquals("See the page.", prose.text(), address);
      assertEquals(List.of(address), addresses(prose));
    }
  }

  @Test
  void allFormsOfReferencesAreLinks() {
    Prose prose = paragraph("[One two], [b][One  Two], [one TWO][].\n\n[One two]: {{ url }}\n");
    assertEquals("One two, b, one TWO.", prose.text());
    assertEquals(3, prose.links().size());
    assertBlocks("![A door][a]\n\n[a]: {{ url }}/a b.png\n", "p ![A door][a]", "p [a]: /a b.png");
    assertBlocks("![A door][a]\n\n[a]: {{ url }}/a.png\n", "image");
  }

  @Test
  void theyMayHaveATitleAndStandTight() {
    for (String title : List.of(" \"A title\"", " 'A title' ", " (A title)", "")) {
      assertBlocks("[x][a]\n\n[a]: {{ url }}" + title + "\nOne.\n", "p x", "p One.");
    }
    assertBlocks(
        "[x][a] [y][b] [z][c]\n\n[a]: /u\n[b]: {{ url }}\n[c]: /v\nOne.\n", "p x y z", "p One.");
    assertBlocks("[x][a]\n\n[a]:{{ url }}\n[b]:\n  {{ url }}\n", "p x");
  }

  @Test
  void theyStandInListsAndQuotes() {
    assertBlocks("- [x][a]\n\n  [a]: {{ url }}\n", "listitem(p x)");
    assertBlocks("> [x][a]\n>\n> [a]: {{ url }}\n", "quote(p x)");
    assertBlocks("<div>\n\n[x][a]\n\n[a]: {{ url }}\n\n<p>y</p>\n\n</div>\n", "p x", "p y");
  }

  @Test
  void textWithATagIsNoDefinition() {
    assertBlocks("[Note]: the {{ product }} starts.\n", "p [Note]: the  starts.");
    assertBlocks("[Note]: {{ product }} starts.\n", "p [Note]:  starts.");
    assertBlocks("One.\n[a]: {{ url }}\n", "p One. [a]:");
    assertBlocks("- One.\n[a]: {{ url }}\n", "listitem(p One. [a]:)");
    assertBlocks("[ ]: {{ url }}\n", "html");
    assertBlocks("[a]: {{ url\n", "p [a]: {{ url");
    assertBlocks("One[^1].\n\n[^1]: {{ product }}\n", "p One.", "listitem(templatetag)");
    assertBlocks("[x][b]\n\n[a]: {{ url }}\n", "p [x][b]");
  }

  @Test
  void theFirstDefinitionOfALabelCounts() {
    assertEquals(List.of("/u"), addresses(paragraph("[x][a]\n\n[a]: /u\n\n[a]: {{ url }}\n")));
    assertEquals(
        List.of("{{ url }}"), addresses(paragraph("[x][a]\n\n[a]: {{ url }}\n\n[a]: /u\n")));
  }

  private static Prose paragraph(String text) {
    return markdown(text).paragraphs().get(0).prose();
  }

  private static List<String> addresses(Prose prose) {
    return prose.links().stream().map(Prose.Link::destination).toList();
  }
}
