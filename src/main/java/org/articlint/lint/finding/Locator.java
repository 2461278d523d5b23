package org.articlint.lint.finding;

import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Span;

/** Says where in an article a place is, as a writer would. */
@FunctionalInterface
public interface Locator {

  /** Where a place is: a metadata key, the title, a section and paragraph. */
  String locate(Span span);

  /** The locator of an article that is at hand. */
  static Locator of(Article article, Outline outline) {
    return span -> {
      Optional<String> metadata = article.metadata().pathAt(span);
      if (metadata.isPresent()) {
        return "metadata " + metadata.get();
      }
      if (article.title().isPresent() && article.title().get().span().contains(span)) {
        return "title";
      }
      return outline.locate(span).orElse("article");
    };
  }
}
