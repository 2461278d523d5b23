package org.articlint.check.condition;

import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/** Holds when the name of the file matches, without its folders and with its extension. */
public record FileCondition(@Option(value = "the pattern of the name", required = true) Search file)
    implements Condition {

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    String name = article.fileName();
    return file.find(name, context)
        .map(found -> Evidence.described(article.source().firstLine(), "the file '" + name + "'"));
  }
}
