package org.articlint.check.condition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/**
 * Holds when a clause of a paragraph matches: what stands between commas, full stops and other
 * punctuation. So {@code at: start} finds an instruction in the second half of a sentence too: "If
 * the copy fails, revert it."
 */
public record ClauseCondition(
    @Option(value = "the pattern of the clause", required = true) Search clause)
    implements Condition {

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    return article.paragraphs().stream()
        .flatMap(
            paragraph ->
                Clauses.BORDER
                    .splitAsStream(paragraph.text())
                    .filter(part -> clause.find(part, context).isPresent())
                    .map(part -> new Evidence(paragraph.span(), part.strip())))
        .findFirst();
  }

  /** In a class of its own, because few runs split a text. */
  private static final class Clauses {
    /** Punctuation between clauses, not a full stop or comma inside a number or a file name. */
    private static final Pattern BORDER =
        Pattern.compile(
            "[.,:](?=\\s|$)|[;!?()\\u2013\\u2014\\u3001\\u3002\\uFF0C\\uFF1A\\uFF1B\\uFF01\\uFF1F\\uFF08\\uFF09]|\\s-\\s");

    private Clauses() {}
  }
}
