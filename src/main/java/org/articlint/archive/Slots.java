package org.articlint.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Metadata;
import org.articlint.article.Value.Scalar;

/**
 * The phrases of an article's own metadata that a template fills in. Masked with the name of their
 * slot, "for this python services case" equals "for this go services case".
 */
public final class Slots {

  /** No slots: texts compare as they are. */
  public static final Slots NONE = new Slots(List.of());

  /** Words too common to stand for a slot by themselves. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "do", "for", "from",
          "has", "have", "how", "in", "is", "it", "its", "more", "new", "no", "not", "of", "on",
          "one", "or", "our", "so", "that", "the", "this", "to", "up", "use", "we", "what", "when",
          "with", "you", "your");

  /** A phrase by its words, and the slot's name as one word that no text can hold. */
  private record Phrase(List<String> words, String slot) {}

  /** The phrases by their first word, longest first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private Slots(List<Phrase> all) {
    Set<List<String>> seen = new HashSet<>();
    for (Phrase phrase : all) {
      if (!phrase.words.isEmpty() && !isCommon(phrase.words) && seen.add(phrase.words)) {
        phrases.computeIfAbsent(phrase.words.get(0), first -> new ArrayList<>()).add(phrase);
      }
    }
    Comparator<Phrase> longestFirst = Comparator.comparing(phrase -> -phrase.words.size());
    phrases.values().forEach(list -> list.sort(longestFirst));
  }

  private static boolean isCommon(List<String> words) {
    return words.size() == 1 && (words.get(0).length() < 3 || COMMON.contains(words.get(0)));
  }

  /**
   * The slots of an article.
   *
   * @param paths metadata paths; a phrase found under two of them belongs to the first
   */
  public static Slots of(Metadata metadata, List<String> paths) {
    List<Phrase> all = new ArrayList<>();
    for (String path : paths) {
      for (Scalar value : metadata.scalars(List.of(path))) {
        for (String part : value.text().split(" / ", -1)) {
          all.add(new Phrase(Words.of(part), "<" + path + ">"));
        }
      }
    }
    return all.isEmpty() ? NONE : new Slots(all);
  }

  /** The words with every phrase replaced by its slot. */
  List<String> mask(List<String> words) {
    if (phrases.isEmpty()) {
      return words;
    }
    List<String> masked = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int used = 0;
      for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words.size();
        if (end <= words.size() && words.subList(i, end).equals(phrase.words)) {
          masked.add(phrase.slot);
          used = phrase.words.size();
          break;
        }
      }
      if (used == 0) {
        masked.add(words.get(i));
        used = 1;
      }
      i += used;
    }
    return masked;
  }
}
