package org.articlint.lint.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      List<String> texts = new ArrayList<>();
      article.title().ifPresent(title -> texts.add(title.text()));
      for (Block block : Block.all(article.blocks())) {
        // What stands in a conflict says nothing of why it stands there; a sentence may name
        // markers.
        if (!ConflictMarkers.areIn(article.source().slice(block.span()))) {
          text(block).ifPresent(texts::add);
        }
      }
      String text = LowerCase.of(String.join("\n", texts));
      isAboutConflicts = CONFLICT.matcher(text).find() && MERGE.matcher(text).find();
    }
    return isAboutConflicts;
  }

  private static Optional<String> text(Block block) {
    if (block instanceof Block.Heading heading) {
      return Optional.of(heading.text());
    }
    return block instanceof Block.Paragraph paragraph
        ? Optional.of(paragraph.text())
        : Optional.empty();
  }
}
