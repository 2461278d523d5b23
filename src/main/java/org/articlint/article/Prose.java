package org.articlint.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Running text as a reader sees it, without marks and with line breaks as spaces, and the way back
 * from each of its characters to the source.
 */
public final class Prose {

  /** The prose of nothing. */
  public static final Prose EMPTY = new Builder().build();

  /**
   * A link in the text.
   *
   * @param span the whole link in the source
   */
  public record Link(String destination, Span span) {}

  private final String text;
  private final List<Link> links;
  private final List<Block.Image> images;
  private final List<Span> code;

  /** Triples: offset in the text, offset in the source, source units covered. Sorted. */
  private final int[] segments;

  private Prose(Builder builder) {
    text = builder.text.toString();
    links = List.copyOf(builder.links);
    images = List.copyOf(builder.images);
    code = List.copyOf(builder.code);
    segments = Arrays.copyOf(builder.segments, builder.used);
  }

  /** The text a reader sees. */
  public String text() {
    return text;
  }

  /** The links, in order. */
  public List<Link> links() {
    return links;
  }

  /** The images in the text, in order; their alternative texts are not part of the text. */
  public List<Block.Image> images() {
    return images;
  }

  /** The ranges of the text, not of the source, that are code, in order. */
  public List<Span> code() {
    return code;
  }

  /** Where in the source a range of the text stands. */
  public Span span(int from, int to) {
    int start = sourceOffset(from, false);
    int end = to > from ? sourceOffset(to, true) : start;
    return new Span(start, Math.max(start, end));
  }

  private int sourceOffset(int offset, boolean asEnd) {
    int segment = 0;
    for (int i = 3; i < segments.length; i += 3) {
      if (asEnd ? segments[i] < offset : segments[i] <= offset) {
        segment = i;
      }
    }
    if (segments.length == 0) {
      return 0;
    }
    int next = segment + 3 < segments.length ? segments[segment + 3] : text.length();
    if (asEnd && offset >= next) {
      // An entity is longer than what it stands for.
      return segments[segment + 1] + segments[segment + 2];
    }
    int into = Math.min(offset - segments[segment], segments[segment + 2]);
    return segments[segment + 1] + Math.max(0, into);
  }

  /** Puts prose together piece by piece. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Block.Image> images = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();
    private int[] segments = new int[12];
    private int used;

    /**
     * Adds a piece.
     *
     * @param piece the text as read
     * @param source where it stands; its length may differ (an entity, an escape)
     */
    public Builder add(String piece, Span source) {
      if (used + 3 > segments.length) {
        segments = Arrays.copyOf(segments, segments.length * 2);
      }
      segments[used++] = text.length();
      segments[used++] = source.start();
      segments[used++] = source.length();
      text.append(piece);
      return this;
    }

    /** Adds a piece that is code. */
    public Builder addCode(String piece, Span source) {
      code.add(new Span(text.length(), text.length() + piece.length()));
      return add(piece, source);
    }

    /** Adds the lines of a range of the source, joined by spaces. */
    public Builder addLines(SourceText source, Span span) {
      int last = source.line(span.end());
      for (int line = source.line(span.start()); line <= last; line++) {
        Span whole = source.lineSpan(line);
        int start = Math.max(whole.start(), span.start());
        Span part =
            source.strip(new Span(start, Math.max(start, Math.min(whole.end(), span.end()))));
        if (part.length() > 0) {
          if (text.length() > 0) {
            add(" ", Span.at(part.start()));
          }
          add(source.slice(part), part);
        }
      }
      return this;
    }

    /** Adds a link whose text has been or will be added. */
    public Builder link(Link link) {
      links.add(link);
      return this;
    }

    /** Adds an image that stands in the text. */
    public Builder image(Block.Image image) {
      images.add(image);
      return this;
    }

    /** Whether there is any text but white space. */
    public boolean isBlank() {
      return text.toString().isBlank();
    }

    /** The prose. */
    public Prose build() {
      return new Prose(this);
    }
  }
}
