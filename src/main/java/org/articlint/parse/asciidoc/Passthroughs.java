package org.articlint.parse.asciidoc;

/**
 * Text in which nothing is markup: between one, two or three plus signs.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/pass/">Passthroughs</a>
 */
final class Passthroughs {

  private static final String RAW = "+++";

  private final InlineText in;
  private final Formatting words;
  private final Occurrences ends;

  Passthroughs(InlineText in) {
    this.in = in;
    this.words = new Formatting(in.text());
    this.ends = new Occurrences(in.text().length(), at -> words.closesWord('+', at));
  }

  /** Reads what may begin at a plus or dollar sign; returns the same index when nothing does. */
  int read(int at, int end, boolean isCode) {
    if (in.text().startsWith(RAW, at)) {
      return raw(at, end, isCode);
    }
    for (String mark : new String[] {"++", "$$"}) {
      int close = in.text().startsWith(mark, at) ? in.find(mark).next(at + 3) : -1;
      if (close >= 0 && close + 2 <= end) {
        return literal(at, at + 2, close, close + 2, isCode);
      }
    }
    int close = in.text().charAt(at) == '+' && opens(at) ? ends.next(at + 2) : -1;
    return close >= 0 && close < end ? literal(at, at + 1, close, close + 1, isCode) : at;
  }

  private boolean opens(int at) {
    return words.opensWord('+', at);
  }

  private int literal(int at, int from, int to, int behind, boolean isCode) {
    in.writeTo(at, isCode);
    in.begin(from);
    in.writeTo(to, isCode);
    return in.skipTo(behind);
  }

  /** Raw HTML, whose tags are not shown. */
  private int raw(int at, int end, boolean isCode) {
    int close = in.find(RAW).next(at + RAW.length());
    if (close < 0 || close + RAW.length() > end) {
      return at;
    }
    in.writeTo(at, isCode);
    String shown = PassedHtml.shown(in.text().substring(at + RAW.length(), close));
    in.write(shown, at, close, isCode);
    return in.skipTo(close + RAW.length());
  }
}
