package org.articlint.check.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.NormalText;
import org.articlint.article.Span;
import org.articlint.article.Unspaced;
import org.articlint.article.Words;

/**
 * Words and phrases, found in one pass over the normal form of a text: at each word, only the terms
 * that begin with it are tried, the longest first.
 */
public final class TermList {

  /** No terms. */
  static final TermList NONE = new TermList(List.of());

  /**
   * An occurrence of a term.
   *
   * @param start UTF-16 offset in the text as it stands
   * @param end UTF-16 offset in the text as it stands, exclusive
   */
  public record Hit(Term term, int start, int end) {}

  private static final Comparator<Term> LONGEST_FIRST =
      Comparator.comparing((Term term) -> -term.text().length());

  private final Map<String, List<Term>> byFirstUnit = new HashMap<>();
  private final Map<String, List<Term>> byStem = new HashMap<>();
  private final Set<Integer> stemLengths = new TreeSet<>();
  private final int size;

  private TermList(List<Term> terms) {
    for (Term term : terms) {
      Map<String, List<Term>> map = term.isStem() ? byStem : byFirstUnit;
      map.computeIfAbsent(term.firstUnit(), first -> new ArrayList<>()).add(term);
    }
    byFirstUnit.values().forEach(list -> list.sort(LONGEST_FIRST));
    byStem.keySet().forEach(stem -> stemLengths.add(stem.length()));
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
    NormalText normal = context.normal(text);
    String searched = normal.text();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (!isEmpty() && at < searched.length()) {
      if (!Words.isPart(searched.codePointAt(at))) {
        at += Character.charCount(searched.codePointAt(at));
        continue;
      }
      String unit = unitAt(searched, at);
      for (Term term : beginningWith(unit.toLowerCase(Locale.ROOT))) {
        int start = at - term.lead();
        int end = start < free ? -1 : context.endOfMatchAt(term.compiled(), searched, start);
        if (end > 0 && isWhole(searched, end)) {
          Span span = normal.span(start, end);
          hits.add(new Hit(term, span.start(), span.end()));
          free = end;
          break;
        }
      }
      at = Math.max(free, at + unit.length());
    }
    return hits;
  }

  /** The terms that may begin with a word, the longest first. */
  private List<Term> beginningWith(String unit) {
    List<Term> whole = byFirstUnit.getOrDefault(unit, List.of());
    List<Term> all = whole;
    for (int length : stemLengths) {
      List<Term> stems =
          length > unit.length()
              ? List.of()
              : byStem.getOrDefault(unit.substring(0, length), List.of());
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

  /**
   * What begins at an offset: a word, or one letter with its marks of a script without spaces, in
   * which a term begins anywhere.
   */
  static String unitAt(String text, int start) {
    Unspaced kind = Unspaced.of(text.codePointAt(start));
    int end = start;
    while (end < text.length() && goesOn(text.codePointAt(end), kind, end == start)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(start, end);
  }

  /** Returns whether the last word of a match, or its last letter with its marks, ends with it. */
  private static boolean isWhole(String text, int end) {
    int at = end;
    int last;
    do {
      last = text.codePointBefore(at);
      at -= Character.charCount(last);
    } while (at > 0 && Words.isMark(last));
    if (end == text.length() || !Words.isPart(last)) {
      return true;
    }
    int next = text.codePointAt(end);
    return Unspaced.of(last) == Unspaced.NONE
        ? !Words.isPart(next) || Unspaced.of(next) != Unspaced.NONE
        : !Words.isMark(next);
  }

  private static boolean goesOn(int c, Unspaced kind, boolean isFirst) {
    return kind == Unspaced.NONE
        ? Words.isPart(c) && Unspaced.of(c) == Unspaced.NONE
        : isFirst || Words.isMark(c);
  }
}
