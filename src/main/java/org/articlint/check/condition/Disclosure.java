package org.articlint.check.condition;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Declaration;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/**
 * Holds when an element of HTML in the article has an attribute {@code ai-disclosure} that matches.
 */
public record Disclosure(
    @Option(value = "the pattern of the attribute's value", required = true) Search disclosure,
    @Option("patterns of values that do not count") List<Search> except)
    implements Condition {

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    return article.declarations().stream()
        .filter(declared -> disclosure.find(declared.value(), context).isPresent())
        .filter(
            declared ->
                except.stream().noneMatch(not -> not.find(declared.value(), context).isPresent()))
        .map(Disclosure::evidence)
        .findFirst();
  }

  private static Evidence evidence(Declaration declared) {
    return new Evidence(declared.span(), "ai disclosure: " + declared.value());
  }
}
