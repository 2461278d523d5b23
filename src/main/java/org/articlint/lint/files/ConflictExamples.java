package org.articlint.lint.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which merge conflicts an article shows to its readers: those in code, where the article
 * speaks of conflicts and of merging. In the code of another article, a conflict is a mistake. To
 * be asked about one conflict after the other, in the order of the text.
 */
final class ConflictExamples {

  private static final Pattern CONFLICT =
      Pattern.compile("[ck]onfli[ck]?t|конфл[иі]кт|冲突|衝突|競合|コンフリクト|충돌|çakışma");

  private static final Pattern MERGE =
      Pattern.compile("(?<![a-z])(git|branch|commit)|merg|rebas|マージ|合并|合併|слия|злит|ветк|гілк|병합");

  private final Article article;
  private final boolean isPlainText;
  private final List<Span> code;
  private int nextCode;

  /** Null until the first conflict in code. */
  private @Nullable Boolean isAboutConflicts;

  /**
   * Looks at an article.
   *
   * @param isPlainText whether it has no code; then, what is written around has to do
   */
  ConflictExamples(Article article, boolean isPlainText) {
    this.article = article;
    this.isPlainText = isPlainText;
    this.code =
        article.blocks().stream().filter(Block.Code.class::isInstance).map(Block::span).toList();
  }

  /** Whether a conflict is shown on purpose. */
  boolean hasOne(Span conflict) {
    return isCode(conflict) && isAboutConflicts();
  }

  /** Whether a conflict is code, or plain text. */
  boolean isCode(Span conflict) {
    if (isPlainText) {
      return true;
    }
    while (nextCode < code.size() && code.get(nextCode).end() < conflict.end()) {
      nextCode++;
    }
    return nextCode < code.size() && code.get(nextCode).contains(conflict);
  }

  /** Whether the title, the headings or the text, not the code, speak of conflicts and merging. */
  private boolean isAboutConflicts() {
    if (isAboutConflicts == null) {
      List<String> texts = new ArrayList<>(Block.texts(article.blocks()));
      article.title().ifPresent(title -> texts.add(title.text()));
      // What stands in a conflict says nothing of why it stands there.
      texts.removeIf(ConflictMarkers::areIn);
      String text = LowerCase.of(String.join("\n", texts));
      isAboutConflicts = CONFLICT.matcher(text).find() && MERGE.matcher(text).find();
    }
    return isAboutConflicts;
  }
}
