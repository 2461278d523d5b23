package org.articlint.check.condition;

import java.util.List;
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
    List<String> names = List.of(article.path().split("/", -1));
    return names.subList(0, names.size() - 1).stream()
        .filter(name -> folder.find(name, context).isPresent())
        .findFirst()
        .map(name -> Evidence.described(article.source().firstLine(), "the folder '" + name + "'"));
  }
}
