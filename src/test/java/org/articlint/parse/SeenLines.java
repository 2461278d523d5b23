package org.articlint.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;

/**
 * What a reader sees of an article, in lines: {@code #} begins a heading, {@code -} a text in the
 * item of a list, {@code >} a text in a quote, {@code !} the title of a callout; all other lines
 * are paragraphs. Code, tables, images and formulas have no lines. The marks of deleted and of
 * marked text stay in the text of an article, but are no words.
 */
final class SeenLines {

  /** A line, and the UTF-16 offset in the source of what it shows. */
  private record Line(int offset, String text) {}

  private final List<Line> lines = new ArrayList<>();

  private SeenLines() {}

  static List<String> of(Article article) {
    SeenLines seen = new SeenLines();
    for (Block.Callout callout : article.callouts()) {
      if (!callout.title().text().isBlank()) {
        seen.add(callout, "! " + callout.title().text());
      }
    }
    seen.add(article.blocks(), "");
    return seen.lines.stream()
        .sorted(Comparator.comparingInt(Line::offset))
        .map(Line::text)
        .toList();
  }

  private void add(List<Block> blocks, String container) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        add(paragraph, container + paragraph.text());
      } else if (block instanceof Block.Heading heading) {
        add(heading, "#".repeat(heading.level()) + " " + heading.text());
      } else {
        add(block.children(), container.isEmpty() ? container(block) : container);
      }
    }
  }

  private static String container(Block block) {
    if (block instanceof Block.ListItem) {
      return "- ";
    }
    return block instanceof Block.Quote ? "> " : "";
  }

  private void add(Block block, String text) {
    String line =
        text.replaceAll("~~|==|\\^\\^", "")
            .replaceAll("[\\s\u00A0]+", " ")
            .replaceAll(" (?=[.,;])", "")
            .strip();
    lines.add(new Line(block.span().start(), line));
  }
}
