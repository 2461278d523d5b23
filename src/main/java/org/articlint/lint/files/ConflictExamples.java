package org.articlint.lint.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Section;
import org.articlint.article.Span;

/**
 * Tells which merge conflicts an article shows to its readers: those in code, where the text around
 * speaks of conflicts and of merging. In the code of another article, a conflict is a mistake. To
 * be asked about one conflict after the other, in the order of the text, so that all of them take
 * no more time than one.
 */
final class ConflictExamples {

  private static final Pattern CONFLICT =
      Pattern.compile("[ck]onfli[ck]?t|конфликт|冲突|衝突|競合|コンフリクト|충돌|çakışma");

  private static final Pattern MERGE =
      Pattern.compile("\\bgit|merg|rebas|\\bbranch|\\bcommit|マージ|合并|слия|ветк|병합");

  private final Article article;
  private final List<Span> code;
  private int nextCode;
  private int nextSection;

  /** The section that was reached, below those around it. */
  private final Deque<Section> sections = new ArrayDeque<>();

  private boolean isAboutConflicts;

  ConflictExamples(Article article) {
    this.article = article;
    this.code =
        article.blocks().stream().filter(Block.Code.class::isInstance).map(Block::span).toList();
    this.isAboutConflicts = speaksOfConflicts(beforeFirstSection());
  }

  /** Whether a conflict is shown on purpose. */
  boolean hasOne(Span conflict) {
    return isCode(conflict) && isAboutConflicts(conflict);
  }

  /** Whether a conflict is code. Plain text has none: there, what is written around has to do. */
  boolean isCode(Span conflict) {
    if (article.path().endsWith(".txt")) {
      return true;
    }
    while (nextCode < code.size() && code.get(nextCode).end() < conflict.end()) {
      nextCode++;
    }
    return nextCode < code.size() && code.get(nextCode).contains(conflict);
  }

  private boolean isAboutConflicts(Span conflict) {
    List<Section> all = article.sections();
    int reached = nextSection;
    while (nextSection < all.size() && all.get(nextSection).span().start() <= conflict.start()) {
      Section section = all.get(nextSection);
      while (!sections.isEmpty()
          && sections.element().heading().level() >= section.heading().level()) {
        sections.remove();
      }
      sections.push(section);
      nextSection++;
    }
    if (nextSection > reached) {
      isAboutConflicts = speaksOfConflicts(sections.element().blocks());
    }
    return isAboutConflicts;
  }

  private List<Block> beforeFirstSection() {
    List<Block> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block instanceof Block.Heading) {
        break;
      }
      blocks.add(block);
    }
    return blocks;
  }

  /** Whether the title, the headings above or the text of some blocks, not their code, do so. */
  private boolean speaksOfConflicts(List<Block> blocks) {
    List<String> around = new ArrayList<>(Block.texts(blocks));
    // What stands in a conflict says nothing of why it stands there.
    around.removeIf(ConflictMarkers::areIn);
    article.title().ifPresent(title -> around.add(title.text()));
    sections.forEach(section -> around.add(section.heading().text()));
    String text = LowerCase.of(String.join("\n", around));
    return CONFLICT.matcher(text).find() && MERGE.matcher(text).find();
  }
}
