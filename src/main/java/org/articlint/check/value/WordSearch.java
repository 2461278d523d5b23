package org.articlint.check.value;

import java.util.List;
import java.util.Optional;

/**
 * Looks for the words of named lists, which packs and configurations define under {@code words}.
 */
public record WordSearch(
    @Option(value = "the names of the word lists", required = true) List<String> words,
    @Option(value = "where in the text they stand", fallback = "anywhere") Place at,
    @Option("word lists whose words may come first, before those looked for") List<String> after)
    implements Search {

  /** A place in a text. */
  public enum Place {
    /** Anywhere. */
    ANYWHERE,
    /** Before all other words. */
    START,
    /** After all other words. */
    END,
    /** They are all that there is. */
    WHOLE
  }

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException when {@code after} is given without {@code at: start} or
   *     {@code at: whole}, where it would mean nothing
   */
  public WordSearch {
    if (!after.isEmpty() && (at == Place.ANYWHERE || at == Place.END)) {
      throw new IllegalArgumentException("'after' needs 'at: start' or 'at: whole'");
    }
  }

  @Override
  public Optional<Context.Found> find(String text, Context context) {
    int from = after.isEmpty() ? 0 : afterLeadingWords(text, context);
    return context.vocabulary().terms(words).find(text, context).stream()
        .filter(hit -> isAt(hit, from, text))
        .findFirst()
        .map(
            hit ->
                new Context.Found(hit.start(), hit.end(), text.substring(hit.start(), hit.end())));
  }

  @Override
  public boolean matches(String text, Context context) {
    return new WordSearch(words, Place.WHOLE, after).find(text, context).isPresent();
  }

  private boolean isAt(TermList.Hit hit, int from, String text) {
    boolean isFirst = hit.start() >= from && !hasWords(text, from, hit.start());
    boolean isLast = !hasWords(text, hit.end(), text.length());
    return switch (at) {
      case ANYWHERE -> true;
      case START -> isFirst;
      case END -> isLast;
      case WHOLE -> isFirst && isLast;
    };
  }

  /** The offset after the words of {@code after} that the text begins with, one after the other. */
  private int afterLeadingWords(String text, Context context) {
    int end = 0;
    for (TermList.Hit hit : context.vocabulary().terms(after).find(text, context)) {
      if (hasWords(text, end, hit.start())) {
        break;
      }
      end = hit.end();
    }
    return end;
  }

  /**
   * Whether there is a letter between two offsets; the number of a step or a section is no word.
   */
  private static boolean hasWords(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetter);
  }
}
