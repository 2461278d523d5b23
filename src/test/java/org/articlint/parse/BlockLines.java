package org.articlint.parse;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;

/** Shows the blocks of a text in lines: the kind, the words and the source of each. */
public final class BlockLines {

  private BlockLines() {}

  public static Article markdown(String text) {
    return Reading.markdown(text);
  }

  /** One line for each block; those inside another are indented by two spaces. */
  public static List<String> ofMarkdown(String text) {
    return of(markdown(text));
  }

  public static List<String> of(Article article) {
    List<String> lines = new ArrayList<>();
    add(article.blocks(), "", article.source(), lines);
    return lines;
  }

  private static void add(
      List<Block> blocks, String indent, SourceText source, List<String> lines) {
    for (Block block : blocks) {
      String kind = block.getClass().getSimpleName();
      lines.add(indent + kind + words(block) + " at " + source.slice(block.span()));
      add(block.children(), indent + "  ", source, lines);
    }
  }

  private static String words(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return " " + paragraph.text();
    }
    return block instanceof Block.Heading heading
        ? " " + heading.level() + " " + heading.text()
        : "";
  }
}
