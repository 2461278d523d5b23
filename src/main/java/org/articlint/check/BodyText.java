package org.articlint.check;

import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.article.Block;

/** The words of an article's body, which new line breaks and other metadata leave as they are. */
public final class BodyText {

  private BodyText() {}

  /** The words, block by block. */
  public static String of(Article article) {
    return Block.all(article.blocks()).stream()
        .map(block -> words(block, article))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Block block, Article article) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text();
    }
    if (block instanceof Block.Heading heading) {
      return heading.text();
    }
    return block.children().isEmpty() ? article.source().slice(block.span()) : "";
  }
}
