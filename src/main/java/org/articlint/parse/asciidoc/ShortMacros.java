package org.articlint.parse.asciidoc;

/** What has signs of its own instead of the name of a macro. */
final class ShortMacros {

  private final InlineText in;
  private final Inlines inlines;

  ShortMacros(InlineText in, Inlines inlines) {
    this.in = in;
    this.inlines = inlines;
  }

  /** Reads a cross reference in angle brackets; returns the same index when there is none. */
  int crossReference(int at, int end) {
    int close = in.text().startsWith("<<", at) ? in.find(">>").next(at + 2) : -1;
    boolean isOne = close > at + 2 && close + 2 <= end && isTarget(in.text().charAt(at + 2));
    if (!isOne) {
      return at;
    }
    int comma = in.find(",").next(at + 2);
    boolean isTitled = comma >= 0 && comma < close;
    int targetEnd = isTitled ? comma : close;
    in.writeTo(at, inlines.isInCode());
    in.addLink(in.text().substring(at + 2, targetEnd), at, close + 2);
    int from = isTitled ? comma + 1 : at + 2;
    while (from < close && Character.isWhitespace(in.text().charAt(from))) {
      from++;
    }
    if (isTitled || in.text().substring(from, close).contains(" ")) {
      inlines.range(from, close);
    } else {
      // Readers see the title of the place, which another file may have.
      inlines.code(from, close);
    }
    return in.skipTo(close + 2);
  }

  private static boolean isTarget(char c) {
    return Formatting.isWord(c) || "#/.:{".indexOf(c) >= 0;
  }

  /**
   * Reads a term of the index, which is shown in two parentheses and hidden in three; or a sign.
   */
  int indexTerm(int at, int end) {
    int sign = sign(at, end);
    if (sign > at || !in.text().startsWith("((", at)) {
      return sign;
    }
    int close = in.find("))").next(at + 3);
    if (close < 0 || close + 2 > end) {
      return at;
    }
    while (close + 2 < end && in.text().charAt(close + 2) == ')') {
      close++;
    }
    in.writeTo(at, inlines.isInCode());
    boolean isHidden = in.text().charAt(at + 2) == '(' && in.text().charAt(close - 1) == ')';
    if (!isHidden) {
      inlines.range(at + 2, close);
    }
    return in.skipTo(close + 2);
  }

  private int sign(int at, int end) {
    String[][] signs = {{"(C)", "\u00a9"}, {"(R)", "\u00ae"}, {"(TM)", "\u2122"}};
    for (String[] sign : signs) {
      int behind = at + sign[0].length();
      if (in.text().startsWith(sign[0], at) && behind <= end) {
        in.writeTo(at, inlines.isInCode());
        in.write(sign[1], at, behind, inlines.isInCode());
        return in.skipTo(behind);
      }
    }
    return at;
  }
}
