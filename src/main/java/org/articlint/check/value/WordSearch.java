package org.articlint.check.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the words of named lists, which packs and configurations define under {@code words}.
 * Hyphens and underscores separate words as spaces do: {@code roll back} is found in "roll-back".
 */
public record WordSearch(
    @Option(value = "the names of the word lists", required = true, namesOf = Option.WORD_LIST)
        List<String> words,
    @Option(value = "where in the text they stand", fallback = "anywhere") Place at,
    @Option(
            value = "word lists whose words may come first, before those looked for",
            namesOf = Option.WORD_LIST)
        List<String> after,
    @Option(
            value = "word lists whose words may stand beside those looked for, with `at: whole`",
            namesOf = Option.WORD_LIST)
        List<String> beside,
    @Option(
            value =
                "word lists of which a word must come next, unless the text ends there or"
                    + " punctuation follows",
            namesOf = Option.WORD_LIST)
        List<String> before)
    implements Search {

  /** How far the next word is looked for, so that many words take no quadratic time. */
  private static final int MAX_NEXT_CHARS = 1_000;

  /** A place in a text. */
  public enum Place {
    /** Anywhere. */
    ANYWHERE,
    /** Before all other words. */
    START,
    /** After all other words. */
    END,
    /** The text consists of them, and of words of {@code beside}. */
    WHOLE
  }

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException when {@code after} is given without {@code at: start} or
   *     {@code at: whole}, or {@code beside} without {@code at: whole}, where they would mean
   *     nothing
   */
  public WordSearch {
    if (!after.isEmpty() && (at == Place.ANYWHERE || at == Place.END)) {
      throw new IllegalArgumentException("'after' needs 'at: start' or 'at: whole'");
    }
    if (!beside.isEmpty() && at != Place.WHOLE) {
      throw new IllegalArgumentException("'beside' needs 'at: whole'");
    }
  }

  /**
   * Looks for texts that consist of the words of some lists, and of those that stand beside them.
   */
  public static WordSearch whole(List<String> words, List<String> beside) {
    return new WordSearch(words, Place.WHOLE, List.of(), beside);
  }

  /** The names of all lists that it refers to. */
  public List<String> lists() {
    return Stream.of(words, after, beside, before).flatMap(List::stream).toList();
  }

  /** A search that does not ask what comes next. */
  public WordSearch(List<String> words, Place at, List<String> after, List<String> beside) {
    this(words, at, after, beside, List.of());
  }

  @Override
  public Optional<Context.Found> find(String source, Context context) {
    String text = Vocabulary.spaced(source);
    TermList terms = context.vocabulary().terms(words);
    int from = after.isEmpty() ? 0 : context.vocabulary().terms(after).endOfLeading(text, context);
    Optional<TermList.Hit> hit =
        switch (at) {
          case START ->
              terms
                  .findAtStart(text.substring(from), context)
                  .map(found -> found.shift(from))
                  .filter(found -> isBefore(found, source, context));
          case WHOLE -> whole(terms.find(text, context), from, text, context);
          case END ->
              terms.find(text, context).stream()
                  .filter(found -> !hasWords(text, found.end(), text.length()))
                  .filter(found -> isBefore(found, source, context))
                  .findFirst();
          case ANYWHERE ->
              before.isEmpty()
                  ? terms.findFirst(text, context)
                  : terms.find(text, context).stream()
                      .filter(found -> isBefore(found, source, context))
                      .findFirst();
        };
    return hit.map(
        found ->
            new Context.Found(
                found.start(), found.end(), source.substring(found.start(), found.end())));
  }

  /** From the first to the last of the words, if the text has no others. */
  private Optional<TermList.Hit> whole(
      List<TermList.Hit> hits, int from, String text, Context context) {
    List<TermList.Hit> counted = hits.stream().filter(hit -> hit.start() >= from).toList();
    if (counted.isEmpty() || !consistsOfWords(text, from, context)) {
      return Optional.empty();
    }
    TermList.Hit first = counted.get(0);
    int end = counted.get(counted.size() - 1).end();
    return Optional.of(new TermList.Hit(first.term(), first.start(), end));
  }

  @Override
  public boolean matches(String text, Context context) {
    return new WordSearch(words, Place.WHOLE, after, beside).find(text, context).isPresent();
  }

  /**
   * Whether no other words stand from an offset on than those of {@code words} and {@code beside}.
   */
  private boolean consistsOfWords(String text, int from, Context context) {
    int end = from;
    List<String> all = Stream.concat(words.stream(), beside.stream()).toList();
    for (TermList.Hit hit : context.vocabulary().terms(all).find(text, context)) {
      if (hit.start() >= end) {
        if (hasWords(text, end, hit.start())) {
          return false;
        }
        end = hit.end();
      }
    }
    return end > from && !hasWords(text, end, text.length());
  }

  private boolean isBefore(TermList.Hit hit, String text, Context context) {
    if (before.isEmpty()) {
      return true;
    }
    String rest = text.substring(hit.end(), Math.min(text.length(), hit.end() + MAX_NEXT_CHARS));
    return Following.END.matcher(rest).lookingAt()
        || context.vocabulary().terms(before).findAtStart(rest, context).isPresent();
  }

  /**
   * Whether there is a letter between two offsets; the number of a step or a section is no word.
   */
  private static boolean hasWords(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetter);
  }

  /** In a class of its own, because few runs look at what comes next. */
  private static final class Following {
    /** The end of a text, or punctuation; a hyphen and a slash go on with the name of something. */
    private static final Pattern END =
        Pattern.compile("[\\s*_]*($|[\\p{P}&&[^-/'’_*`]]|[-\\u2013]\\s)");

    private Following() {}
  }
}
