package org.articlint.check.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.articlint.article.LowerCase;
import org.articlint.article.NormalText;
import org.articlint.article.Span;
import org.articlint.article.Unspaced;
import org.articlint.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases, found in one pass over the normal form of a text: at each word, only the terms
 * that begin with it are tried, the longest first.
 */
public final class TermList {

  /** No terms. */
  static final TermList NONE = new TermList();

  /**
   * An occurrence of a term.
   *
   * @param start UTF-16 offset in the text as it stands
   * @param end UTF-16 offset in the text as it stands, exclusive
   */
  public record Hit(Term term, int start, int end) {

    /** The same in a text that begins so many UTF-16 units earlier. */
    Hit shift(int units) {
      return new Hit(term, start + units, end + units);
    }
  }

  private static final int LAST_ASCII = 0x7F;

  /** Characters of which the words are found in the time of a step. */
  private static final int CHARS_PER_STEP = 2;

  /** The terms by the character, in lower case, that the first word begins with. */
  private final @Nullable TermGroup[] ascii = new TermGroup[LAST_ASCII + 1];

  private final Map<Integer, TermGroup> others = new HashMap<>();

  private boolean isEmpty = true;

  private TermList() {}

  /** Makes a list of terms. */
  public static TermList parse(List<Term> terms) {
    return of(terms.stream().map(Term::text).toList(), UnaryOperator.identity());
  }

  /**
   * Makes a list of texts that are terms, to be found in texts that are {@link Vocabulary#spaced}.
   */
  static TermList ofSpaced(List<String> terms) {
    return of(terms, Vocabulary::spaced);
  }

  /**
   * Makes a list of texts that are terms. Each is parsed when a word of a text begins as it does,
   * because most words of long lists never occur.
   *
   * @param form what is done to the texts first
   */
  private static TermList of(List<String> terms, UnaryOperator<String> form) {
    TermList list = new TermList();
    for (String term : terms) {
      int first = firstCharacter(term);
      TermGroup group = list.group(first);
      if (group == null) {
        group = new TermGroup(form);
        list.put(first, group);
      }
      group.add(term);
    }
    return list;
  }

  private @Nullable TermGroup group(int first) {
    return first <= LAST_ASCII ? ascii[first] : others.get(first);
  }

  private void put(int first, TermGroup group) {
    isEmpty = false;
    if (first <= LAST_ASCII) {
      ascii[first] = group;
    } else {
      others.put(first, group);
    }
  }

  /** The first character of a term's first word, in lower case. */
  private static int firstCharacter(String term) {
    char first = term.charAt(0);
    boolean isPlain =
        NormalText.keeps(first) && (term.length() == 1 || NormalText.keeps(term.charAt(1)));
    if (isPlain && first >= 'a' && first <= 'z') {
      return first; // most of thousands of terms
    }
    return isPlain && Character.isLetter(first)
        ? Character.toLowerCase(first)
        : Term.parse(term).firstUnit().codePointAt(0);
  }

  /** Whether there are no terms. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /**
   * Finds the terms in a text, in order and without overlaps.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public List<Hit> find(String text, Context context) {
    return find(text, Until.END, context);
  }

  /** Finds the first term in a text. */
  Optional<Hit> findFirst(String text, Context context) {
    return find(text, Until.TERM, context).stream().findFirst();
  }

  /** Finds a term before any other word of a text; numbers are no words. */
  Optional<Hit> findAtStart(String text, Context context) {
    return find(text, Until.WORD, context).stream().findFirst();
  }

  /** The end of the terms before all other words of a text; 0 when there are none. */
  int endOfLeading(String text, Context context) {
    List<Hit> leading = find(text, Until.OTHER_WORD, context);
    return leading.isEmpty() ? 0 : leading.get(leading.size() - 1).end();
  }

  /**
   * What ends a search: the text, the first term, the first word, be it of a term or not, or the
   * first word that is of no term.
   */
  private enum Until {
    END,
    TERM,
    WORD,
    OTHER_WORD
  }

  private List<Hit> find(String text, Until until, Context context) {
    context.count(text.length() / CHARS_PER_STEP);
    NormalText normal = context.normal(text);
    String searched = normal.text();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (!isEmpty() && at < searched.length()) {
      int first = searched.codePointAt(at);
      if (!Words.isPart(first)) {
        at += Character.charCount(first);
        continue;
      }
      int end = unitEnd(searched, at);
      boolean isTerm = false;
      if (mayBeginWith(first)) {
        Optional<Place> place = at(at, searched.substring(at, end), free, searched, context);
        isTerm = place.isPresent();
        if (isTerm) {
          hits.add(place.get().hit(normal));
          if (until == Until.END) {
            context.countFound();
          }
        }
        free = place.map(Place::end).orElse(free);
      }
      boolean isEnded =
          switch (until) {
            case END -> false;
            case TERM -> isTerm;
            case WORD -> isTerm || hasLetter(searched, at, end);
            case OTHER_WORD -> !isTerm && hasLetter(searched, at, end);
          };
      if (isEnded) {
        break;
      }
      at = Math.max(free, end);
    }
    return hits;
  }

  private static boolean hasLetter(String text, int from, int to) {
    int c;
    for (int at = from; at < to; at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term may begin with a character, in upper or lower case. */
  private boolean mayBeginWith(int first) {
    return first > LAST_ASCII || ascii[Character.toLowerCase(first)] != null;
  }

  /** A term at a place of the normal form. */
  private record Place(Term term, int start, int end) {

    Hit hit(NormalText normal) {
      Span span = normal.span(start, end);
      return new Hit(term, span.start(), span.end());
    }
  }

  /** The longest term whose first word is at an offset of the normal form. */
  private Optional<Place> at(int at, String unit, int free, String searched, Context context) {
    String lower = LowerCase.of(unit);
    TermGroup group = group(lower.codePointAt(0));
    if (group == null) {
      return Optional.empty();
    }
    for (Term term : group.beginningWith(lower)) {
      int start = at - term.lead();
      int end = start < free ? -1 : context.endOfMatchAt(term.compiled(), searched, start);
      if (end > 0 && isWhole(searched, end)) {
        return Optional.of(new Place(term, start, end));
      }
    }
    return Optional.empty();
  }

  /**
   * What begins at an offset: a word, or one letter with its marks of a script without spaces, in
   * which a term begins anywhere.
   */
  static String unitAt(String text, int start) {
    return text.substring(start, unitEnd(text, start));
  }

  private static int unitEnd(String text, int start) {
    Unspaced kind = Unspaced.of(text.codePointAt(start));
    int end = start;
    while (end < text.length() && goesOn(text.codePointAt(end), kind, end == start)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
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
