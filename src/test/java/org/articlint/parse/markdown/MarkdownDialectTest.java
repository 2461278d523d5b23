package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.parse.Formats;
import org.articlint.parse.NamedFormats;
import org.articlint.parse.site.LastModified;
import org.junit.jupiter.api.Test;

class MarkdownDialectTest {

  private static final String BODY = "The {server} runs.\n";

  @Test
  void theExtensionDecides() {
    assertMdx(true, Formats.DEFAULT, "a.mdx", BODY);
    assertMdx(true, Formats.DEFAULT, "a.MDX", BODY);
    assertMdx(false, Formats.DEFAULT, "a.md", BODY);
    assertMdx(false, Formats.DEFAULT, "mdx", BODY);
  }

  @Test
  void theSiteDecidesForMd() {
    Formats site =
        new Formats(any -> Optional.empty(), path -> path.startsWith("site/"), tag -> false);
    assertMdx(true, site, "site/a.md", BODY);
    assertMdx(false, site, "other/a.md", BODY);
    assertMdx(false, site, "site/a.markdown", BODY);
    assertMdx(true, site, "other/a.mdx", BODY);
  }

  @Test
  void theConfigurationDecidesForAnyName() {
    Formats mdx = formats("mdx");
    assertMdx(true, mdx, "a.md", BODY);
    assertMdx(true, mdx, "a.markdown", BODY);
    assertMdx(false, formats("markdown"), "a.mdx", BODY);
  }

  @Test
  void theArticleItselfDecidesFirst() {
    assertMdx(false, Formats.DEFAULT, "a.mdx", "---\nformat: md\n---\n" + BODY);
    assertMdx(true, Formats.DEFAULT, "a.md", "---\nformat: mdx\n---\n" + BODY);
    assertMdx(true, Formats.DEFAULT, "a.md", "---\nmdx:\n  format: mdx\n---\n" + BODY);
    assertMdx(false, formats("mdx"), "a.md", "---\nformat: detect\n---\n" + BODY);
    assertMdx(true, formats("markdown"), "a.mdx", "---\nformat: detect\n---\n" + BODY);
    assertMdx(true, Formats.DEFAULT, "a.mdx", "---\nformat: pdf\n---\n" + BODY);
  }

  private static Formats formats(String name) {
    return new Formats(path -> new NamedFormats(tag -> false, LastModified.UNKNOWN).format(name));
  }

  private static void assertMdx(boolean expected, Formats formats, String path, String text) {
    SourceText source = SourceText.of(text);
    var article = formats.readerFor(path, source).read(path, source);
    String paragraph = ((org.articlint.article.Block.Paragraph) article.blocks().get(0)).text();
    assertEquals(expected ? "The  runs." : "The {server} runs.", paragraph, path + "\n" + text);
  }
}
