package org.articlint.check.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlint.article.Words;

/**
 * Words and phrases, found in one pass over a text: at each word, only the terms that begin with it
 * are tried, the longest first.
 */
public final class TermList {

  /** No terms. */
  static final TermList NONE = new TermList(List.of());

  /**
   * An occurrence of a term.
   *
   * @param start UTF-16 offset in the text
   * @param end UTF-16 offset in the text, exclusive
   */
  public record Hit(Term term, int start, int end) {}

  private final Map<String, List<Term>> byFirstWord = new HashMap<>();
  private final int size;

  private TermList(List<Term> terms) {
    terms.forEach(t -> byFirstWord.computeIfAbsent(t.firstWord(), w -> new ArrayList<>()).add(t));
    byFirstWord
        .values()
        .forEach(l -> l.sort(Comparator.comparing((Term term) -> -term.text().length())));
    size = terms.size();
  }

  /** Makes a list of terms. */
  public static TermList parse(List<Term> terms) {
    return new TermList(terms);
  }

  /** Whether there are no terms. */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * Finds the terms in a text, in order and without overlaps.
   *
   * @throws Context.BudgetSpentException when the rule has used up its steps on this article
   */
  public List<Hit> find(String text, Context context) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (!isEmpty() && at < text.length()) {
      if (!Words.isPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String word = wordAt(text, at);
      for (Term term : byFirstWord.getOrDefault(word, List.of())) {
        int start = at - term.lead();
        int end = start < free ? -1 : context.endOfMatchAt(term.compiled(), text, start);
        if (end > 0) {
          hits.add(new Hit(term, start, end));
          free = end;
          break;
        }
      }
      at = Math.max(free, endOfWord(text, at));
    }
    return hits;
  }

  /** The word that begins at an offset, in lower case. */
  static String wordAt(String text, int start) {
    return text.substring(start, endOfWord(text, start)).toLowerCase(Locale.ROOT);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Words.isPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
