package org.articlint.check.condition;

import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.NormalText;
import org.articlint.article.Words;
import org.articlint.check.value.Context;
import org.articlint.check.value.Search;

/**
 * Tells whether a part of an article says something. A dash, an ellipsis, raw HTML, texts such as
 * "to be written" and what a template asks for in brackets say nothing.
 */
final class Contents {

  /** "[Describe the rollback here]": of a link, only the words are left here. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\[\\]]+]\\.?");

  private final List<Search> except;
  private final Context context;

  /**
   * Makes the test.
   *
   * @param except texts that say nothing
   */
  Contents(List<Search> except, Context context) {
    this.except = except;
    this.context = context;
  }

  /** Whether any of the blocks, or a block inside them, says something. */
  boolean isIn(List<Block> blocks) {
    return Block.all(blocks).stream().anyMatch(this::isIn);
  }

  private boolean isIn(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? isIn(paragraph.text())
        : block.isBesideProse();
  }

  /** Whether a text says something. */
  boolean isIn(String text) {
    String said = text.strip();
    return NormalText.of(said).text().codePoints().anyMatch(Words::isPart)
        && !IN_BRACKETS.matcher(said).matches()
        && except.stream().noneMatch(search -> search.find(said, context).isPresent());
  }
}
