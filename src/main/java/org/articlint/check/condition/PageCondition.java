package org.articlint.check.condition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.PageKind;

/** Holds when the file is of one of the kinds that nobody writes for readers, one by one. */
public record PageCondition(
    @Option(
            value =
                "kinds of file: generated (written by a program, as it says), template (to be copied"
                    + " and filled in), fixture (read by tests)",
            required = true)
        List<PageKind> page)
    implements Condition {

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    return page.stream()
        .filter(kind -> kind.is(article))
        .findFirst()
        .map(
            kind ->
                Evidence.described(
                    article.source().firstLine(),
                    "a " + kind.name().toLowerCase(Locale.ROOT) + " file"));
  }
}
