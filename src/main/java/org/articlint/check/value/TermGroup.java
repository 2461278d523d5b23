package org.articlint.check.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Terms whose first words begin with the same character, parsed when one is looked for. */
final class TermGroup {

  private static final Comparator<Term> LONGEST_FIRST =
      (a, b) -> Integer.compare(b.text().length(), a.text().length());

  private final List<String> texts = new ArrayList<>();
  private final UnaryOperator<String> form;

  /** Null until it is asked for; several threads may make it, with the same result. */
  private volatile @Nullable Terms parsed;

  /**
   * A group without terms.
   *
   * @param form what is done to the texts before they are parsed
   */
  TermGroup(UnaryOperator<String> form) {
    this.form = form;
  }

  /** Adds a text that is a term, before the first search. */
  void add(String text) {
    texts.add(text);
  }

  /** The terms that may begin with a word in lower case, the longest first. */
  List<Term> beginningWith(String word) {
    Terms known = parsed;
    if (known == null) {
      known = Terms.of(texts, form);
      parsed = known;
    }
    return known.beginningWith(word);
  }

  /**
   * The terms by what they begin with.
   *
   * @param byWord by the whole first word
   * @param byStem by the beginning of the first word, where {@code *} follows
   * @param stemLengths the lengths of these beginnings, in UTF-16 units
   */
  private record Terms(
      Map<String, List<Term>> byWord, Map<String, List<Term>> byStem, Set<Integer> stemLengths) {

    static Terms of(List<String> texts, UnaryOperator<String> form) {
      Map<String, List<Term>> byWord = new HashMap<>();
      Map<String, List<Term>> byStem = new HashMap<>();
      Set<Integer> stemLengths = new TreeSet<>();
      for (String text : texts) {
        Term term = Term.parse(form.apply(text));
        Map<String, List<Term>> map = term.isStem() ? byStem : byWord;
        map.computeIfAbsent(term.firstUnit(), first -> new ArrayList<>()).add(term);
        if (term.isStem()) {
          stemLengths.add(term.firstUnit().length());
        }
      }
      byWord.values().forEach(list -> list.sort(LONGEST_FIRST));
      return new Terms(byWord, byStem, stemLengths);
    }

    List<Term> beginningWith(String word) {
      List<Term> whole = byWord.getOrDefault(word, List.of());
      List<Term> all = whole;
      for (int length : stemLengths) {
        List<Term> stems =
            length > word.length()
                ? List.of()
                : byStem.getOrDefault(word.substring(0, length), List.of());
        if (!stems.isEmpty()) {
          all = all == whole ? new ArrayList<>(whole) : all;
          all.addAll(stems);
        }
      }
      if (all != whole) {
        all.sort(LONGEST_FIRST);
      }
      return all;
    }
  }
}
