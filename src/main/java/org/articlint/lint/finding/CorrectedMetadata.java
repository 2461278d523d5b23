package org.articlint.lint.finding;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Compares the metadata of an article before and after corrections: what a correction replaces has
 * to be read as it is meant, and everything else as before. Quotes, an unusual notation or a second
 * key of the same name may make it otherwise.
 *
 * @param edits the corrections
 */
record CorrectedMetadata(List<TextEdit> edits) {

  /** Whether nothing else differs. */
  boolean isAllThatDiffers(Article before, Article after) {
    return after.problems().size() <= before.problems().size()
        && isSame(before.metadata().root(), after.metadata().root());
  }

  private boolean isSame(Value before, Value after) {
    if (before instanceof Scalar was && after instanceof Scalar is) {
      return was.plain() == is.plain() && isSame(was.span(), was.text(), is.text());
    }
    if (before instanceof Sequence was && after instanceof Sequence is) {
      return isSameList(was.items(), is.items());
    }
    return before instanceof Mapping was
        && after instanceof Mapping is
        && isSameMapping(was.entries(), is.entries());
  }

  private boolean isSameList(List<Value> before, List<Value> after) {
    boolean isSame = before.size() == after.size();
    for (int i = 0; isSame && i < before.size(); i++) {
      isSame = isSame(before.get(i), after.get(i));
    }
    return isSame;
  }

  private boolean isSameMapping(List<Entry> before, List<Entry> after) {
    boolean isSame = before.size() == after.size();
    for (int i = 0; isSame && i < before.size(); i++) {
      Entry was = before.get(i);
      Entry is = after.get(i);
      isSame = isSame(was.keySpan(), was.key(), is.key()) && isSame(was.value(), is.value());
    }
    return isSame;
  }

  /** Whether a key or value is the same, or what a correction replaces it by. */
  private boolean isSame(Span span, String before, String after) {
    Optional<TextEdit> edit = edits.stream().filter(each -> span.contains(each.span())).findFirst();
    return edit.map(each -> unquoted(each.replacement())).orElse(before).equals(after);
  }

  /** Text between quotes has no escapes in a correction. */
  private static String unquoted(String text) {
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
