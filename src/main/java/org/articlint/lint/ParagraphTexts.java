package org.articlint.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;

/** The texts of the paragraphs of an article, by the offsets at which they begin. */
public final class ParagraphTexts {

  private final Map<Integer, String> texts = new HashMap<>();

  private ParagraphTexts() {}

  static ParagraphTexts of(Optional<Article> article) {
    ParagraphTexts found = new ParagraphTexts();
    for (Block.Paragraph each : article.map(Article::paragraphs).orElse(List.of())) {
      found.texts.putIfAbsent(each.span().start(), each.text());
    }
    return found;
  }

  /** The text of the first paragraph that begins at an offset; empty when none does. */
  public String at(int start) {
    return texts.getOrDefault(start, "");
  }
}
