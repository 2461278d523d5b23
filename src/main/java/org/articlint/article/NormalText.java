package org.articlint.article;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one form in which texts are matched and compared, which maps each of its characters
 * back to the text as it stands. In the normal form
 *
 * <ul>
 *   <li>no-break, thin and ideographic spaces are spaces, and the no-break hyphen is a hyphen;
 *   <li>soft hyphens and characters of no width are gone, except for the joiners that a script or
 *       an emoji is written with;
 *   <li>full-width Latin, half-width kana, ligatures and the like are the letters they stand for,
 *       by NFKC (Unicode Standard Annex 15);
 *   <li>the rest is in NFC.
 * </ul>
 */
public final class NormalText {

  /**
   * UTF-16 units of a letter with its marks; a longer one stays as it is, because sorting the marks
   * takes quadratic time. Text in any language has at most 30 (UAX #15, Stream-Safe Text Format).
   */
  private static final int MAX_COMPOSED_UNITS = 64;

  /** The first character that the normal form may not have: a text below it is normal. */
  static final char FIRST_FOLDED = '\u00A0';

  private final String source;
  private final String text;

  /** For each character where its source begins and, after all of these, where it ends. */
  private final int[] places;

  private NormalText(String source, String text, int[] places) {
    this.source = source;
    this.text = text;
    this.places = places;
  }

  /** Returns whether a character is sure to stay as it is, and not to change the one before it. */
  public static boolean keeps(char c) {
    return c < FIRST_FOLDED || !(FoldedCharacters.mayFold(c) || FoldedCharacters.mayCompose(c));
  }

  /** Brings a text into the normal form; most texts are in it. */
  public static NormalText of(String text) {
    if (isNormal(text)) {
      return asItStands(text);
    }
    Folding folding = new Folding(text);
    if (!isComposed(folding.text())) {
      folding = folding.composed();
    }
    return new NormalText(text, folding.text(), folding.places());
  }

  /** Returns whether a text is in NFC; false also for one with more marks than are sorted. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); ) {
      int end = endOfLetter(text, i);
      if (end - i > MAX_COMPOSED_UNITS) {
        return false;
      }
      i = end;
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /** The end of the letter at an offset, with its marks. */
  private static int endOfLetter(CharSequence text, int start) {
    int end = start + Character.charCount(Character.codePointAt(text, start));
    while (end < text.length() && FoldedCharacters.isTrailing(Character.codePointAt(text, end))) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    return end;
  }

  /** A text in whatever form it is. */
  public static NormalText asItStands(String text) {
    return new NormalText(text, text, new int[0]);
  }

  /** The text as it stands. */
  public String source() {
    return source;
  }

  /** The text in the normal form. */
  public String text() {
    return text;
  }

  /** The range in the source of a range of the text, in UTF-16 offsets. */
  public Span span(int from, int to) {
    if (places.length == 0) {
      return new Span(from, to);
    }
    int start = from < text.length() ? places[from] : source.length();
    return to > from ? new Span(start, places[text.length() + to - 1]) : Span.at(start);
  }

  /** Returns whether a text is sure to be in the normal form. */
  static boolean isNormal(String text) {
    boolean mayCompose = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FOLDED) {
        if (FoldedCharacters.mayFold(c)) {
          return false;
        }
        mayCompose |= FoldedCharacters.mayCompose(c);
      }
    }
    return !mayCompose || isComposed(text);
  }

  /** A text of which each character is folded, one after the other. */
  private static final class Folding {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    /** Where the last search for a character that is seen ended. */
    private int visibleAt;

    private Folding(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[capacity];
      ends = new int[capacity];
    }

    Folding(String source) {
      this(source.length());
      int before = ' ';
      for (int i = 0; i < source.length(); ) {
        char unit = source.charAt(i);
        int c = Character.isSurrogate(unit) ? source.codePointAt(i) : unit;
        int end = i + Character.charCount(c);
        if (c == unit && (unit < FIRST_FOLDED || !FoldedCharacters.mayFold(unit))) {
          add(unit, i);
        } else {
          int after = FoldedCharacters.isJoiner(c) ? visible(source, end) : c;
          add(FoldedCharacters.fold(c, before, after), i, end);
        }
        before = FoldedCharacters.isInvisible(c) || FoldedCharacters.isTrailing(c) ? before : c;
        i = end;
      }
    }

    /** The character that is seen next; asked in order, and joiners may follow each other. */
    private int visible(String source, int from) {
      if (visibleAt < from) {
        visibleAt = from;
        while (visibleAt < source.length()
            && FoldedCharacters.isInvisible(source.codePointAt(visibleAt))) {
          visibleAt += Character.charCount(source.codePointAt(visibleAt));
        }
      }
      return visibleAt < source.length() ? source.codePointAt(visibleAt) : ' ';
    }

    private void add(char unchanged, int at) {
      makeRoom(text.length() + 1);
      starts[text.length()] = at;
      ends[text.length()] = at + 1;
      text.append(unchanged);
    }

    private void makeRoom(int size) {
      if (size > starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
    }

    private void add(String piece, int start, int end) {
      int size = text.length() + piece.length();
      makeRoom(size);
      Arrays.fill(starts, text.length(), size, start);
      Arrays.fill(ends, text.length(), size, end);
      text.append(piece);
    }

    /** The same with each letter and its marks in NFC. */
    Folding composed() {
      Folding composed = new Folding(text.length());
      for (int i = 0; i < text.length(); ) {
        int end = endOfLetter(text, i);
        String written = text.substring(i, end);
        String piece =
            end - i > MAX_COMPOSED_UNITS
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
        if (written.startsWith(piece)) {
          for (int at = i; at < end; at++) {
            composed.add(text.substring(at, at + 1), starts[at], ends[at]);
          }
        } else {
          composed.add(piece, starts[i], ends[end - 1]);
        }
        i = end;
      }
      return composed;
    }

    String text() {
      return text.toString();
    }

    int[] places() {
      int[] places = Arrays.copyOf(starts, 2 * text.length());
      System.arraycopy(ends, 0, places, text.length(), text.length());
      return places;
    }
  }
}
