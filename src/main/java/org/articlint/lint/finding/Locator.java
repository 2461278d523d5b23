package org.articlint.lint.finding;

import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.MetadataPlaces;
import org.articlint.article.Span;

/** Names a place in an article as a writer would. */
@FunctionalInterface
public interface Locator {

  /** Returns a metadata key, the title, or section and paragraph. */
  String locate(Span span);

  /** Returns a locator for an article in memory. */
  static Locator of(Article article, Outline outline) {
    MetadataPlaces places = new MetadataPlaces(article.metadata());
    return span -> {
      Optional<String> metadata = places.pathAt(span);
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
