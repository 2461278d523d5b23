package org.articlint.check.condition;

import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/** Holds when the name of one of the folders that the article is in matches. */
public record FolderCondition(
    @Option(value = "the pattern of the name", required = true) Search folder)
    implements Condition {

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    return article.folders().stream()
        .filter(name -> folder.find(name, context).isPresent())
        .findFirst()
        .map(name -> Evidence.described(article.source().firstLine(), "the folder '" + name + "'"));
  }
}
