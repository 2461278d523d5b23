package org.articlint.archive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.articlint.article.LowerCase;
import org.articlint.article.Metadata;
import org.articlint.article.Value.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of an article's own metadata that a template fills in. Masked with the name of their
 * slot, "for this python services case" equals "for this go services case".
 */
public final class Slots {

  /** No slots: texts compare as they are. */
  public static final Slots NONE = new Slots(List.of());

  /** What divides the phrases of one value. */
  private static final String DIVIDER = " / ";

  /** Words too common to stand for a slot by themselves. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "do", "for", "from",
          "has", "have", "how", "in", "is", "it", "its", "more", "new", "no", "not", "of", "on",
          "one", "or", "our", "so", "that", "the", "this", "to", "up", "use", "we", "what", "when",
          "with", "you", "your");

  /** A phrase by its words, and the slot's name as a word that no text holds. */
  private static final class Phrase {
    final long[] words;
    final long slot;

    Phrase(Tokens phrase, long slot) {
      this.words = new long[phrase.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = phrase.word(i);
      }
      this.slot = slot;
    }
  }

  private final List<Phrase> longestFirst;

  /** A bit for each first word: most words of a text begin no phrase. */
  private final long firstWords;

  private Slots(List<Phrase> phrases) {
    longestFirst = phrases;
    long bits = 0;
    for (Phrase phrase : longestFirst) {
      bits |= 1L << phrase.words[0];
    }
    firstWords = bits;
  }

  /**
   * The slots of an article.
   *
   * @param paths metadata paths; a phrase found under two of them belongs to the first
   */
  public static Slots of(Metadata metadata, List<String> paths) {
    List<Phrase> phrases = new ArrayList<>();
    Tokens tokens = new Tokens();
    for (String path : paths) {
      long slot = Hash128.mix(path.hashCode()) | 1;
      for (Scalar value : metadata.scalars(List.of(path))) {
        for (String part : parts(value.text())) {
          tokens.split(part);
          if (tokens.size() > 0 && !isCommon(tokens)) {
            phrases.add(new Phrase(tokens, slot));
          }
        }
      }
    }
    if (phrases.isEmpty()) {
      return NONE;
    }
    // Of equally long ones the first stays first, so of equal ones the later are never reached.
    phrases.sort((a, b) -> Integer.compare(b.words.length, a.words.length));
    return new Slots(phrases);
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = value.indexOf(DIVIDER); to >= 0; to = value.indexOf(DIVIDER, from)) {
      parts.add(value.substring(from, to));
      from = to + DIVIDER.length();
    }
    parts.add(value.substring(from));
    return parts;
  }

  private static boolean isCommon(Tokens phrase) {
    String word = LowerCase.of(phrase.shown(0));
    return phrase.size() == 1 && (word.length() < 3 || COMMON.contains(word));
  }

  /**
   * Writes words with every phrase replaced by its slot.
   *
   * @param into takes at most as many words as there are
   * @return how many were written
   */
  public int mask(Tokens tokens, int from, int to, long[] into, int at) {
    int written = at;
    for (int i = from; i < to; ) {
      Phrase phrase = phraseAt(tokens, i, to);
      into[written++] = phrase == null ? tokens.word(i) : phrase.slot;
      i += phrase == null ? 1 : phrase.words.length;
    }
    return written - at;
  }

  private @Nullable Phrase phraseAt(Tokens tokens, int index, int to) {
    if ((firstWords & (1L << tokens.word(index))) == 0) {
      return null;
    }
    for (Phrase phrase : longestFirst) {
      int size = phrase.words.length;
      boolean fits = index + size <= to;
      for (int i = 0; i < size && fits; i++) {
        fits = phrase.words[i] == tokens.word(index + i);
      }
      if (fits) {
        return phrase;
      }
    }
    return null;
  }
}
