package org.articlint.archive.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public static final Slots NONE = new Slots(new Phrases(0));

  /** What divides the phrases of one value. */
  private static final String DIVIDER = " / ";

  /** Words too common to stand for a slot by themselves. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "do", "for", "from",
          "has", "have", "how", "in", "is", "it", "its", "more", "new", "no", "not", "of", "on",
          "one", "or", "our", "so", "that", "the", "this", "to", "up", "use", "we", "what", "when",
          "with", "you", "your");

  /** A longer one is no name that a template fills in. */
  private static final int MAX_PHRASE_WORDS = 50;

  /** Phrases that begin with the same words, by the word that follows. */
  private static final class Phrases {
    private final Map<Long, Phrases> longer = new HashMap<>();
    private final int words;

    /** The slot of the phrase that ends here, as a word that no text holds; 0 when none does. */
    private long slot;

    Phrases(int words) {
      this.words = words;
    }

    /** Adds a phrase; of equal ones, the first stays. */
    void add(Tokens phrase, long itsSlot) {
      Phrases at = this;
      for (int i = 0; i < phrase.size(); i++) {
        int size = i + 1;
        at = at.longer.computeIfAbsent(phrase.word(i), word -> new Phrases(size));
      }
      at.slot = at.slot == 0 ? itsSlot : at.slot;
    }
  }

  private final Phrases phrases;

  /** A bit for each first word: most words of a text begin no phrase. */
  private final long firstWords;

  private Slots(Phrases phrases) {
    this.phrases = phrases;
    long bits = 0;
    for (long word : phrases.longer.keySet()) {
      bits |= 1L << word;
    }
    firstWords = bits;
  }

  /**
   * The slots of an article.
   *
   * @param paths metadata paths; a phrase found under two of them belongs to the first
   */
  public static Slots of(Metadata metadata, List<String> paths) {
    Phrases phrases = new Phrases(0);
    Tokens tokens = new Tokens();
    for (String path : paths) {
      long slot = Hash128.mix(path.hashCode()) | 1;
      for (Scalar value : metadata.scalars(List.of(path))) {
        for (String part : parts(value.text())) {
          tokens.split(part);
          if (tokens.size() > 0 && tokens.size() <= MAX_PHRASE_WORDS && !isCommon(tokens)) {
            phrases.add(tokens, slot);
          }
        }
      }
    }
    return phrases.longer.isEmpty() ? NONE : new Slots(phrases);
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
      Phrases phrase = longestAt(tokens, i, to);
      into[written++] = phrase == null ? tokens.word(i) : phrase.slot;
      i += phrase == null ? 1 : phrase.words;
    }
    return written - at;
  }

  /** Where the longest phrase ends that begins at a word; null when none does. */
  private @Nullable Phrases longestAt(Tokens tokens, int index, int to) {
    if ((firstWords & (1L << tokens.word(index))) == 0) {
      return null;
    }
    Phrases longest = null;
    Phrases begun = phrases.longer.get(tokens.word(index));
    for (int next = index + 1; begun != null; next++) {
      longest = begun.slot == 0 ? longest : begun;
      begun = next < to ? begun.longer.get(tokens.word(next)) : null;
    }
    return longest;
  }
}
