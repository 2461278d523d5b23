package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.Project;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.parse.markdown.MarkdownDialect;
import org.articlint.parse.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Compares the words in paragraphs of MDX with the numbers of remark-mdx: src/test/oracle/count.js.
 */
class OracleTest {

  private static final double MIN_SEEN = 0.97;
  private static final double MIN_GOOD_PAGES = 0.9;
  private static final double GOOD_PAGE = 0.1;

  /** A page: the words that remark-mdx counts, and those that are read here. */
  private record Page(String path, int expected, int actual) {}

  @Test
  void ourPagesHaveTheWordsThatRemarkMdxCounts() throws IOException {
    Path counts = Project.DIRECTORY.resolve("src/test/resources/oracle/mdx.tsv");
    List<Page> pages = pages(counts, Project.DIRECTORY.resolve("src/test/oracle/pages"));
    assertEquals(4, pages.size());
    for (Page page : pages) {
      assertEquals(page.expected(), page.actual(), page.path());
    }
  }

  /** Run with {@code -Doracle.counts=FILE -Doracle.pages=DIRECTORY}, as CONTRIBUTING.md says. */
  @Test
  @EnabledIfSystemProperty(named = "oracle.counts", matches = ".+")
  void aSiteHasMostOfTheWords(TestReporter reporter) throws IOException {
    Path counts = Path.of(System.getProperty("oracle.counts"));
    List<Page> pages = pages(counts, Path.of(System.getProperty("oracle.pages")));
    long expected = pages.stream().mapToLong(Page::expected).sum();
    long seen = pages.stream().mapToLong(page -> Math.min(page.expected(), page.actual())).sum();
    long good =
        pages.stream()
            .filter(p -> Math.abs(p.actual() - p.expected()) <= GOOD_PAGE * p.expected())
            .count();
    String result =
        "%s of %s words; %s of %s pages within 10 %%".formatted(seen, expected, good, pages.size());
    reporter.publishEntry(result);
    assertTrue(seen >= MIN_SEEN * expected, result);
    assertTrue(good >= MIN_GOOD_PAGES * pages.size(), result);
  }

  private static List<Page> pages(Path counts, Path directory) throws IOException {
    return Files.readAllLines(counts, StandardCharsets.UTF_8).stream()
        .map(line -> line.split("\t", 2))
        .map(page -> new Page(page[0], Integer.parseInt(page[1]), words(directory, page[0])))
        .toList();
  }

  private static int words(Path directory, String path) {
    SourceText source;
    try {
      source = SourceText.of(Files.readString(directory.resolve(path)));
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
    var article = new MarkdownReader().withDialect(MarkdownDialect.MDX).read(path, source);
    return Block.paragraphs(article.blocks()).stream()
        .mapToInt(paragraph -> paragraph.text().strip().split("\\s+").length)
        .sum();
  }
}
