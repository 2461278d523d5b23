package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.parse.asciidoc.AsciiDocReader;
import org.articlint.parse.markdown.MarkdownDialect;
import org.articlint.parse.markdown.MarkdownReader;
import org.articlint.parse.rst.RstReader;

/** Reads articles for tests, and shows in short what was read. */
public final class Reading {

  private Reading() {}

  /** Reads Markdown. */
  public static Article markdown(String text) {
    return new MarkdownReader().read("a.md", SourceText.of(text));
  }

  /** Reads AsciiDoc. */
  public static Article asciiDoc(String text) {
    return new AsciiDocReader().read("a.adoc", SourceText.of(text));
  }

  /** Asserts which blocks are read in AsciiDoc, callouts opened; a line for each. */
  public static void assertAsciiDoc(String text, String... expected) {
    assertBlocks(asciiDoc(text), expected);
  }

  /** Asserts which callouts are read in AsciiDoc, as {@code kind "title": number of blocks}. */
  public static void assertAsciiDocCallouts(String text, String... expected) {
    assertCallouts(asciiDoc(text), expected);
  }

  /** Reads reStructuredText. */
  public static Article rst(String text) {
    return new RstReader(name -> false).read("a.rst", SourceText.of(text));
  }

  /** Asserts which blocks are read in reStructuredText, callouts opened; a line for each. */
  public static void assertRst(String text, String... expected) {
    assertBlocks(rst(text), expected);
  }

  /** Asserts which callouts are read in reStructuredText, as in Markdown. */
  public static void assertRstCallouts(String text, String... expected) {
    assertCallouts(rst(text), expected);
  }

  /** Asserts which blocks are read in Markdown where the site calls some tags code. */
  public static void assertBlocks(Predicate<String> codeTags, String text, String... expected) {
    assertBlocks(MarkdownReader.plain(codeTags).read("a.md", SourceText.of(text)), expected);
  }

  /** Asserts which blocks are read in MDX where the site calls some tags code. */
  public static void assertMdx(Predicate<String> codeTags, String text, String... expected) {
    MarkdownReader reader = MarkdownReader.plain(codeTags).withDialect(MarkdownDialect.MDX);
    assertBlocks(reader.read("a.mdx", SourceText.of(text)), expected);
  }

  /** Reads MDX. */
  public static Article mdx(String text) {
    return new MarkdownReader().withDialect(MarkdownDialect.MDX).read("a.mdx", SourceText.of(text));
  }

  /** Lists the places and reasons of what is not read in MDX, as {@code start-end: reason}. */
  public static List<String> unreadMdx(String text) {
    return new MarkdownReader()
        .withDialect(MarkdownDialect.MDX).readAll("a.mdx", SourceText.of(text)).unread().stream()
            .map(u -> u.span().start() + "-" + u.span().end() + ": " + u.reason())
            .toList();
  }

  /** Asserts which blocks are read in Markdown, callouts opened; a line for each. */
  public static void assertBlocks(String text, String... expected) {
    assertBlocks(markdown(text), expected);
  }

  /** Asserts which blocks are read in MDX, callouts opened; a line for each. */
  public static void assertMdx(String text, String... expected) {
    assertBlocks(mdx(text), expected);
  }

  private static void assertBlocks(Article article, String... expected) {
    String text = article.source().text();
    assertEquals(
        String.join("\n", expected), String.join("\n", lines(article.blocks())), "read: " + text);
    Block.paragraphs(article.blocks()).forEach(p -> assertPlace(article, p.prose()));
  }

  /** Asserts which callouts are read, as {@code kind "title": number of blocks}. */
  public static void assertCallouts(String text, String... expected) {
    assertCallouts(markdown(text), expected);
  }

  /** Asserts which callouts are read in MDX, in the same form. */
  public static void assertMdxCallouts(String text, String... expected) {
    assertCallouts(mdx(text), expected);
  }

  private static void assertCallouts(Article article, String... expected) {
    assertEquals(
        List.of(expected),
        article.callouts().stream()
            .map(c -> c.kind() + " \"" + c.title().text() + "\": " + c.children().size())
            .toList());
    article.callouts().forEach(c -> assertPlace(article, c.title()));
  }

  /** The words of a text stand where its place says. */
  private static void assertPlace(Article article, Prose prose) {
    String text = prose.text().strip();
    if (!text.isEmpty()) {
      int start = prose.text().indexOf(text);
      String source = article.source().slice(prose.span(start, start + text.length()));
      String[] words = text.split("\\s+");
      String first = words[0].replaceAll("\\W+$", "");
      String last = words[words.length - 1].replaceAll("\\W+$", "");
      assertTrue(source.startsWith(first), first + " begins: " + source);
      assertTrue(
          source.lastIndexOf(last) >= source.length() - last.length() - 6,
          last + " ends: " + source);
    }
  }

  private static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      lines.add(line(block));
    }
    return lines;
  }

  private static String line(Block block) {
    if (block instanceof Block.Heading heading) {
      return "h" + heading.level() + " " + heading.text();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return "p " + paragraph.text();
    }
    String children =
        block.children().isEmpty()
            ? ""
            : block.children().stream()
                .map(Reading::line)
                .collect(Collectors.joining(", ", "(", ")"));
    return block.getClass().getSimpleName().toLowerCase(Locale.ROOT) + children;
  }
}
