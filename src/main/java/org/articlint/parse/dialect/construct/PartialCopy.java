package org.articlint.parse.dialect.construct;

import java.util.Arrays;
import org.articlint.article.Span;

/** A text put together from parts of another one, that knows where each character stood there. */
public final class PartialCopy {

  private final String source;
  private final StringBuilder text = new StringBuilder();

  /** Where parts begin in the copy and in the source, in UTF-16 units; both are sorted. */
  private int[] starts = new int[64];

  private int[] sources = new int[64];
  private int parts;

  public PartialCopy(String source) {
    this.source = source;
  }

  /** Adds a part of the source. */
  public void add(int from, int to) {
    if (to > from) {
      if (parts == starts.length) {
        starts = Arrays.copyOf(starts, 2 * parts);
        sources = Arrays.copyOf(sources, 2 * parts);
      }
      starts[parts] = text.length();
      sources[parts++] = from;
      text.append(source, from, to);
    }
  }

  /** Adds spaces, which are not in the source. */
  public void pad(int spaces) {
    text.append(" ".repeat(spaces));
  }

  /** The text so far. */
  public String text() {
    return text.toString();
  }

  /** Where a range of the text stands in the source. */
  public Span source(Span span) {
    int start = source(span.start());
    if (span.length() == 0) {
      return Span.at(start);
    }
    // The last character may be a space that is not in the source.
    int end = Math.min(source.length(), source(span.end() - 1) + 1);
    return new Span(start, Math.max(start, end));
  }

  private int source(int offset) {
    int found = Arrays.binarySearch(starts, 0, parts, offset);
    int part = found < 0 ? -found - 2 : found;
    if (part < 0) {
      return parts == 0 ? 0 : sources[0];
    }
    int place = sources[part] + offset - starts[part];
    return Math.min(place, part + 1 < parts ? sources[part + 1] : source.length());
  }
}
