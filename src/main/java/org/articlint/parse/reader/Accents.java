package org.articlint.parse.reader;

import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Value;

/**
 * Limits the accents and other marks on one letter: where a word ends, a pattern of Java goes back
 * over all of them, each time it asks.
 */
public final class Accents {

  /**
   * Marks on one letter. A text that is safe to exchange has 30 (Unicode Standard Annex 15,
   * Stream-Safe Text Format).
   */
  public static final int MAX = 100;

  /** The message about a letter over the limit. */
  public static final String TOO_MANY =
      "a letter has more than the %s accents and other marks that are read".formatted(MAX);

  private static final int FIRST = 0x300;

  private Accents() {}

  /** Returns whether a letter of a source has too many marks. */
  public static boolean areTooMany(String text) {
    int count = 0;
    for (int i = 0; i < text.length() && count <= MAX; i++) {
      if (text.charAt(i) < FIRST) {
        count = 0;
      } else {
        int c = text.codePointAt(i);
        count = count(c, count);
        i += Character.charCount(c) - 1;
      }
    }
    return count > MAX;
  }

  /** Characters of no width stand between marks in a source, and are left out of the texts. */
  private static int count(int c, int before) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK -> before + 1;
      case Character.FORMAT -> before;
      default -> 0;
    };
  }

  /**
   * Returns whether a letter of what was read has too many marks, that had fewer in the source:
   * tags stood between them, or they are written as entities or escapes.
   */
  public static boolean areTooMany(Article article) {
    return Block.all(article.blocks()).stream().anyMatch(Accents::areTooManyIn)
        || article.callouts().stream().anyMatch(callout -> areTooManyIn(callout.title()))
        || areTooManyIn(article.metadata().root());
  }

  private static boolean areTooManyIn(Block block) {
    if (block instanceof Block.Heading heading) {
      return areTooManyIn(heading.prose());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return areTooManyIn(paragraph.prose());
    }
    return block instanceof Block.Image image && areTooMany(image.alternative());
  }

  private static boolean areTooManyIn(Prose prose) {
    return areTooMany(prose.text())
        || prose.images().stream().anyMatch(image -> areTooMany(image.alternative()));
  }

  private static boolean areTooManyIn(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return areTooMany(scalar.text());
    }
    return value instanceof Value.Sequence sequence
        ? sequence.items().stream().anyMatch(Accents::areTooManyIn)
        : ((Value.Mapping) value)
            .entries().stream()
                .anyMatch(entry -> areTooMany(entry.key()) || areTooManyIn(entry.value()));
  }
}
