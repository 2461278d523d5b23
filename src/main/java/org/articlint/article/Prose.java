package org.articlint.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text as a reader sees it, without markup and with line breaks as spaces, that maps each of its
 * characters back to the source.
 */
public final class Prose {

  /** Prose without text. */
  public static final Prose EMPTY = new Builder().build();

  /**
   * A link in the text.
   *
   * @param span the span of the whole link in the source
   */
  public record Link(String destination, Span span) {}

  private final String text;
  private final List<Link> links;
  private final List<Block.Image> images;
  private final List<Span> code;

  /** Triples of text offset, source offset and source length, in UTF-16 units; sorted. */
  private final int[] segments;

  private Prose(Builder builder) {
    text = builder.text.toString();
    links = List.copyOf(builder.links);
    images = List.copyOf(builder.images);
    code = List.copyOf(builder.code);
    segments = Arrays.copyOf(builder.segments, builder.used);
  }

  /** The text that a reader sees. */
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

  /** The spans of code in the text (not in the source), in order. */
  public List<Span> code() {
    return code;
  }

  /** The text outside of code and links, with a space for each piece of either. */
  public String outsideCodeAndLinks() {
    if (code.isEmpty() && links.isEmpty()) {
      return text;
    }
    StringBuilder outside = new StringBuilder(text.length());
    int nextCode = 0;
    int nextLink = 0;
    for (int i = 0; i < segments.length; i += 3) {
      int from = segments[i];
      int inSource = segments[i + 1];
      while (nextCode < code.size() && code.get(nextCode).end() <= from) {
        nextCode++;
      }
      while (nextLink < links.size() && links.get(nextLink).span().end() <= inSource) {
        nextLink++;
      }
      boolean isCode = nextCode < code.size() && code.get(nextCode).start() <= from;
      boolean isLink = nextLink < links.size() && links.get(nextLink).span().start() <= inSource;
      if (isCode || isLink) {
        outside.append(' ');
      } else {
        outside.append(text, from, i + 3 < segments.length ? segments[i + 3] : text.length());
      }
    }
    return outside.toString();
  }

  /** The span in the source of a range of the text, in UTF-16 offsets. */
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
      // The source of an entity is longer than its character.
      return segments[segment + 1] + segments[segment + 2];
    }
    int into = Math.min(offset - segments[segment], segments[segment + 2]);
    return segments[segment + 1] + Math.max(0, into);
  }

  /** Builds prose piece by piece. */
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
     * @param piece the text as a reader sees it
     * @param source its span in the source, which may be longer (an entity, an escape)
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

    /** Adds a piece of code. */
    public Builder addCode(String piece, Span source) {
      code.add(new Span(text.length(), text.length() + piece.length()));
      return add(piece, source);
    }

    /** Adds the lines in a span of the source, joined by spaces. */
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

    /** Adds a link; its text is added separately. */
    public Builder link(Link link) {
      links.add(link);
      return this;
    }

    /** Adds an image inside the text. */
    public Builder image(Block.Image image) {
      images.add(image);
      return this;
    }

    /** Returns whether there is no text so far. */
    public boolean isEmpty() {
      return text.length() == 0;
    }

    /** Returns whether the text so far is white space only. */
    public boolean isBlank() {
      return text.toString().isBlank();
    }

    /** Removes white space at the end. */
    public Builder stripTrailing() {
      int length = text.length();
      int afterCode = code.isEmpty() ? 0 : code.get(code.size() - 1).end();
      while (length > afterCode && Character.isWhitespace(text.charAt(length - 1))) {
        length--;
      }
      while (used > 3 && segments[used - 3] >= length) {
        used -= 3;
      }
      if (used > 0) {
        int kept = length - segments[used - 3];
        boolean isVerbatim = segments[used - 1] == text.length() - segments[used - 3];
        segments[used - 1] = isVerbatim ? Math.max(0, kept) : segments[used - 1];
      }
      text.setLength(length);
      return this;
    }

    /** Builds the prose. */
    public Prose build() {
      return new Prose(this);
    }
  }
}
