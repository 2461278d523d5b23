package org.articlint.lint;

import java.util.List;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.text.ArticleFacts;

/**
 * An article and what others share with it, in one comparison of a {@link DividedRun}.
 *
 * @param facts of the article
 * @param hasVersions whether some article of the archive belongs to a version of a documentation
 * @param isSpent whether it resembles too many others to look for all near copies
 * @param texts the texts of near copies
 */
public record Compared(
    ArticleFacts facts,
    Neighbourhood neighbourhood,
    boolean hasVersions,
    boolean isSpent,
    List<OtherText> texts) {

  /** Copies the list. */
  public Compared {
    texts = List.copyOf(texts);
  }

  /** The text of a paragraph in another article. */
  public record OtherText(Neighbourhood.Holder holder, String text) {}
}
