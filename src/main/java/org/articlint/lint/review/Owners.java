package org.articlint.lint.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.article.Metadata;
import org.articlint.check.condition.Who;
import org.articlint.check.value.Context;

/** Finds who answers for an article: whom its metadata names, else whom CODEOWNERS names. */
final class Owners {

  /** The first that names somebody counts. */
  private static final List<String> KEYS =
      List.of("owner", "owners", "owner_slack", "ms.author", "author");

  private final CodeOwners codeOwners;

  Owners(Path root) {
    codeOwners = CodeOwners.of(root);
  }

  /** The owners of an article; none when nobody is named. A machine or "TBD" owns nothing. */
  List<String> of(Article article, Context context) {
    for (String key : KEYS) {
      Optional<Metadata.Field> field = article.metadata().find(key);
      List<String> names =
          field.map(found -> Who.named(found.entry().value())).orElse(List.of()).stream()
              .map(String::strip)
              .filter(name -> Who.of(name, context) == Who.Kind.PERSON)
              .distinct()
              .toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return codeOwners.of(ContainedPath.file(article.path()));
  }

  /** What of CODEOWNERS could not be used, for people. */
  List<String> faults() {
    return codeOwners.faults();
  }
}
