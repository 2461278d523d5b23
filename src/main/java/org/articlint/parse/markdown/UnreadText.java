package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Words;

/**
 * A part of an article that was not read although readers may see it.
 *
 * @param span in the source
 * @param reason where it stands, and why it was not read
 */
public record UnreadText(Span span, String reason) {

  /** Fewer words than this are not worth a note, in an article of any length. */
  private static final int MIN_WORDS = 40;

  /** A smaller share of the words of an article is not worth a note. */
  private static final int MIN_PERCENT = 10;

  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?(?:-->|\\z)|<(script|style|noscript|button|select|svg|math)\\b.*?(?:</\\1\\s*>|\\z)|<[^>]*+(?:>|\\z)"
              + "|\\{\\{[^{}]*+}}|\\{%[^{}%]*+%}|&#?\\w{1,31};|]\\([^()\\s]*+\\)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final String HIDDEN =
      "they are in raw HTML that articlint does not read, such as a form";

  /**
   * The problem of an article of which a considerable part was not read.
   *
   * @param blocks the blocks that were read; the text in raw HTML among them was not
   * @param unread what else was not read
   */
  static Optional<Problem> problem(SourceText source, List<Block> blocks, List<UnreadText> unread) {
    int missing = 0;
    int most = 0;
    Optional<UnreadText> largest = Optional.empty();
    for (UnreadText part : parts(blocks, unread)) {
      int words = part.words(source);
      missing += words;
      if (words > most) {
        most = words;
        largest = Optional.of(part);
      }
    }
    if (largest.isEmpty() || missing < MIN_WORDS) {
      return Optional.empty();
    }
    int all = missing + Block.words(blocks);
    return 100L * missing < (long) MIN_PERCENT * all
        ? Optional.empty()
        : Optional.of(largest.get().problem(missing, all));
  }

  private static List<UnreadText> parts(List<Block> blocks, List<UnreadText> unread) {
    List<UnreadText> parts = new ArrayList<>(unread);
    for (Block block : Block.all(blocks)) {
      if (block instanceof Block.Html) {
        parts.add(new UnreadText(block.span(), HIDDEN));
      }
    }
    return parts;
  }

  private int words(SourceText source) {
    String text = MARKUP.matcher(source.slice(span)).replaceAll(" ");
    // Symbols such as musical notes fall into parts that count as marks of a word.
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? Words.count(text) : 0;
  }

  private Problem problem(int missing, int all) {
    String message =
        "about %s of %s words of the article were not read: %s".formatted(missing, all, reason);
    return new Problem(Problem.Kind.UNREAD_TEXT, Span.at(span.start()), message);
  }
}
