package org.articlint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.check.condition.Condition;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/**
 * Requires articles of some sort to have some content: a section, a labelled paragraph, a metadata
 * key. A passing mention in the text does not count.
 */
@Placeholder(name = "match", value = "the text that made the condition of when true")
@Placeholder(name = "more", value = "further evidence for it, such as the heading of the steps")
public record RequiredContent(
    @Option(value = "the articles that need the content", required = true) Condition when,
    @Option(value = "the content they need", required = true) Condition require)
    implements ArticleCheck {

  @Override
  public boolean looksAtWhole() {
    return true;
  }

  @Override
  public List<FieldPaths> fields() {
    return Stream.of(when, require).flatMap(each -> each.fields().stream()).toList();
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Evidence> reason = when.test(article, context);
    if (reason.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (require.test(article, context).isPresent()) {
      return Verdict.CLEAN;
    }
    List<Evidence> more = reason.get().more().stream().filter(Evidence::isShown).toList();
    String described =
        more.isEmpty()
            ? "instructions"
            : more.stream().map(Evidence::description).collect(Collectors.joining(" and "));
    Match match =
        Match.of(
            reason.get().span(),
            "missing",
            Map.of("match", reason.get().text(), "more", described));
    Match shown = more.isEmpty() ? match : match.labelled("and " + places(more, article));
    List<Block> blocks = article.blocks();
    return Verdict.of(
        blocks.isEmpty() ? shown : shown.belongingAt(blocks.get(blocks.size() - 1).span().end()));
  }

  private static String places(List<Evidence> more, Article article) {
    return more.stream()
        .map(
            each ->
                "%s in line %s"
                    .formatted(each.description(), article.source().fileLine(each.span().start())))
        .collect(Collectors.joining(", "));
  }
}
