package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What kramdown and Markdown Extra do not show, and spans of pandoc. */
class KramdownTest {

  @Test
  void theListBeforeTocIsATableOfContents() {
    assertBlocks("* TOC\n{:toc}\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("1. Contents\n{:toc .big}\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("* One\n{:.toc}\n", "listitem(p One)");
    assertBlocks("* One\n{:tocs}\n", "listitem(p One)");
    assertBlocks("One.\n{:toc}\n", "p One.");
  }

  @Test
  void commentsAreNoText() {
    assertBlocks("{::comment}\nOne.\n\n## Two\n{:/comment}\n\nThree.\n", "p Three.");
    assertBlocks("{::comment}One.{:/}\nTwo.\n", "p Two.");
    assertBlocks("{::comment}\nOne.\n", "p One.");
    assertEquals("a", markdown("{::comment}a{:/}\n").comments().get(0).text());
  }

  @Test
  void abbreviationsAreNoText() {
    assertBlocks("*[HTML]: A language\n*[CSS]: Another\n\nOne.\n", "p One.");
    assertBlocks("One.\n*[HTML]: A language\n", "p One. *[HTML]: A language");
    assertBlocks("*[HTML]* is a language\n", "p [HTML] is a language");
  }

  @Test
  void spansAreTheirWords() {
    assertBlocks("One [two *three*]{.small} four.\n", "p One two three four.");
    assertBlocks("One [two] {.small} four.\n", "p One [two]  four.");
    assertBlocks("One [two]{braces} four.\n", "p One [two]{braces} four.");
    assertBlocks("See [it]{.x}.\n\n[it]: b.md\n", "p See it.");
    assertEquals(
        "b.md",
        markdown("See [it]{.x}.\n\n[it]: b.md\n")
            .paragraphs()
            .get(0)
            .prose()
            .links()
            .get(0)
            .destination());
  }
}
