package org.articlint.check.condition;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/** Holds when the article has a number of numbered list items, as a procedure does. */
public record StepsCondition(
    @Option(value = "the minimum number of steps", required = true) int steps,
    @Option("the beginning of items that count even in a list with bullets")
        Optional<Search> bulleted)
    implements Condition {
  /** Checks the number: with no step required there would be no evidence. */
  public StepsCondition {
    Bounds.atLeast("steps", steps, 1);
  }

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    List<Block> items =
        Block.all(article.blocks()).stream()
            .filter(block -> block instanceof Block.ListItem item && isStep(item, context))
            .limit(steps)
            .toList();
    return items.size() < steps
        ? Optional.empty()
        : Optional.of(new Evidence(items.get(0).span(), steps + " steps", "steps", List.of()));
  }

  private boolean isStep(Block.ListItem item, Context context) {
    return item.numbered() || bulleted.filter(search -> begins(search, item, context)).isPresent();
  }

  private static boolean begins(Search search, Block.ListItem item, Context context) {
    return item.paragraph().filter(paragraph -> !paragraph.isLink()).isPresent()
        && search.find(item.text(), context).isPresent();
  }
}
