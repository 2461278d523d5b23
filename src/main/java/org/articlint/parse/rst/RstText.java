package org.articlint.parse.rst;

import java.util.Arrays;
import java.util.List;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Lines that form one text, joined by line feeds, with the place of each of their characters. */
final class RstText {

  private final String text;

  /** The UTF-16 offsets of the lines in the text, and in the source. */
  private final int[] starts;

  private final int[] places;

  /** Joins parts of a source, each of which is a line or belongs to one. */
  RstText(String source, List<Span> lines) {
    StringBuilder joined = new StringBuilder();
    starts = new int[Math.max(1, lines.size())];
    places = new int[starts.length];
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        joined.append('\n');
      }
      starts[i] = joined.length();
      places[i] = lines.get(i).start();
      joined.append(source, lines.get(i).start(), lines.get(i).end());
    }
    text = joined.toString();
  }

  String text() {
    return text;
  }

  /** The UTF-16 offset in the source of an offset in the text. */
  int place(int at) {
    int line = line(at);
    return places[line] + at - starts[line];
  }

  /** The span in the source of a range of the text that is not empty. */
  Span span(int from, int to) {
    return new Span(place(from), to > from ? place(to - 1) + 1 : place(from));
  }

  private int line(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** Adds a range as it is written, with a space for the end of each line. */
  void addCode(Prose.Builder prose, int from, int to) {
    int at = from;
    for (int line = line(from); at < to; line++) {
      int end = Math.min(to, line + 1 < starts.length ? starts[line + 1] - 1 : text.length());
      if (end > at) {
        prose.addCode(text.substring(at, end), span(at, end));
      }
      if (end < to) {
        prose.addCode(" ", Span.at(place(end)));
      }
      at = end + 1;
    }
  }

  /** Adds a range without its escapes: a backslash stands for nothing, also before a space. */
  void add(Prose.Builder prose, int from, int to) {
    int begin = from;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c != '\\' && c != '\n') {
        continue;
      }
      addPiece(prose, begin, at);
      if (c == '\n') {
        prose.add(" ", Span.at(place(at)));
        begin = at + 1;
      } else {
        boolean isSpace = at + 1 < to && RstLines.isSpace(text.charAt(at + 1));
        begin = Math.min(to, at + (isSpace ? 2 : 1));
        at++;
      }
    }
    addPiece(prose, begin, to);
  }

  private void addPiece(Prose.Builder prose, int from, int to) {
    if (to > from) {
      prose.add(text.substring(from, to), span(from, to));
    }
  }
}
