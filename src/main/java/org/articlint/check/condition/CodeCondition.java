package org.articlint.check.condition;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/** Holds when the article has a number of blocks of code, such as commands. */
public record CodeCondition(
    @Option(value = "the minimum number of code blocks", required = true) int codeBlocks,
    @Option("the language of the blocks that count, as given at their beginning")
        Optional<Search> language,
    @Option("the pattern of the code of the blocks that count") Optional<Search> matches)
    implements Condition {

  /** Checks the number: with no block required there would be no evidence. */
  public CodeCondition {
    Bounds.atLeast("code-blocks", codeBlocks, 1);
  }

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    List<Block> blocks =
        Block.all(article.blocks()).stream()
            .filter(block -> block instanceof Block.Code code && counts(code, article, context))
            .limit(codeBlocks)
            .toList();
    return blocks.size() < codeBlocks
        ? Optional.empty()
        : Optional.of(Evidence.described(blocks.get(0).span(), "commands"));
  }

  private boolean counts(Block.Code code, Article article, Context context) {
    return language.map(search -> search.matches(code.language(), context)).orElse(true)
        && matches
            .map(search -> search.find(article.source().slice(code.span()), context).isPresent())
            .orElse(true);
  }
}
