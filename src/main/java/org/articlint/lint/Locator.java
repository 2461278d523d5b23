package org.articlint.lint;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Section;
import org.articlint.article.Span;

/** Says where in an article a place is, as a writer would: by section and paragraph. */
final class Locator {

  private Locator() {}

  static String locate(Article article, Span span) {
    Optional<String> metadata = article.metadata().pathAt(span);
    if (metadata.isPresent()) {
      return "metadata " + metadata.get();
    }
    if (article.title().isPresent() && article.title().get().span().contains(span)) {
      return "title";
    }
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().contains(span)) {
        return inBody(article, blocks, i);
      }
    }
    return span.start() == 0 ? "article" : section(article, span).orElse("article");
  }

  private static String inBody(Article article, List<Block> blocks, int index) {
    Block block = blocks.get(index);
    String section = section(article, block.span()).orElse("introduction");
    if (block instanceof Block.Heading) {
      return section;
    }
    int number = 1;
    for (int i = index - 1; i >= 0 && !(blocks.get(i) instanceof Block.Heading); i--) {
      number += blocks.get(i).getClass() == block.getClass() ? 1 : 0;
    }
    return section + ", " + name(block) + " " + number;
  }

  /** The innermost section, if any below the title. */
  private static Optional<String> section(Article article, Span span) {
    return article
        .sectionsBelowTitle()
        .filter(section -> section.span().contains(span))
        .map(Section::heading)
        .reduce((outer, inner) -> inner)
        .map(heading -> "§ " + heading.text());
  }

  private static String name(Block block) {
    if (block instanceof Block.ListItem) {
      return "list item";
    }
    return block instanceof Block.Html
        ? "HTML block"
        : block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
