package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadableArticleTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws IOException, ConfigException {
    site = new ReviewSite("extends: [recommended]\n");
  }

  @AfterEach
  void closeSite() throws IOException {
    site.close();
  }

  private static String fault(ArticleFile file) {
    return String.valueOf(
        assertThrows(IOException.class, () -> ReadableArticle.read(file, ReviewSite.FORMATS))
            .getMessage());
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    String fault = fault(site.file("a.md", new byte[] {'a', (byte) 0xFC}));
    assertTrue(fault.contains("UTF-8"), fault);
  }

  @Test
  void metadataThatCannotBeReadIsRefusedWithItsLine() {
    String fault = fault(site.file("a.md", "---\ntitle: T\ntags: [a\n---\n\nText.\n"));
    assertTrue(fault.matches("its metadata cannot be read \\(line [34]\\): .+"), fault);
  }

  @Test
  void aKeyThatIsSetTwiceHidesNoOther() throws IOException {
    ArticleFile file = site.article("a.md", "title: T", "title: U", "owner: Bo");
    assertEquals("T", ReadableArticle.read(file, ReviewSite.FORMATS).title().orElseThrow().text());
  }

  @Test
  void textWithoutMetadataCanBeRead() throws IOException {
    assertEquals(
        "# T\n",
        ReadableArticle.read(site.file("a.md", "# T\n"), ReviewSite.FORMATS).source().text());
  }
}
