package org.articlint.lint.review;

import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.lint.files.ArticleFile;

/**
 * An article in which a review is recorded; nothing is written yet.
 *
 * @param file the article as it lies on the disk
 * @param before its text
 * @param edits the changes, in order; none when the review is on record already
 * @param fields the fields that are set, with their new values, for people
 * @param notices what the changes leave as it is, for people
 */
public record RecordedReview(
    ArticleFile file,
    SourceText before,
    List<TextEdit> edits,
    List<String> fields,
    List<String> notices) {

  /** The new text, with a byte order mark if there was one. */
  public String after() {
    return TextEdit.apply(before, edits);
  }

  /** The article as it will be, so that rules can judge it. */
  public ArticleFile changed() {
    return file.edited(before, edits);
  }

  /** The 1-based line of the article as it is from which a line of the new text comes. */
  public int lineBefore(int line) {
    int moved = 0;
    for (TextEdit edit : edits) {
      int at = before.line(edit.span().start()) + moved;
      int added = lineBreaks(edit.replacement()) - lineBreaks(before.slice(edit.span()));
      moved += line > at ? Math.min(added, line - at) : 0;
    }
    return line - moved;
  }

  private static int lineBreaks(String text) {
    return SourceText.of(text).lastLine() - 1;
  }
}
