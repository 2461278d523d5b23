package org.articlint.parse.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.articlint.article.TextStart;
import org.articlint.parse.container.PlacedInput;

/**
 * Reads the marks of XML from bytes of UTF-8 and keeps count of its place. Faults of one post must
 * not hide the others, as a control character does from a parser that insists on well-formed XML,
 * and no such parser of the JDK tells places in bytes.
 */
final class MarkupScanner {

  /** The most bytes of a mark or text that are kept. */
  private static final int MAX_KEPT_BYTES = 400;

  /** The most bytes of the attributes of a tag that are kept: a tag declares many namespaces. */
  private static final int MAX_ATTRIBUTE_BYTES = 8 << 10;

  private static final String CDATA = "![CDATA[";
  private static final String COMMENT = "!--";

  /** What a mark is. */
  enum Kind {
    START,
    EMPTY,
    END,
    INSTRUCTION,
    /** A comment, a section of character data, a declaration, or no mark; never returned. */
    OTHER,
    /** There is no further mark, also where one has no end. */
    END_OF_FILE
  }

  private final PlacedInput in;
  private final byte[] kept = new byte[MAX_KEPT_BYTES];
  private int keptBytes;
  private long markOffset;
  private TextStart markStart = TextStart.TOP;
  private String name = "";
  private final StringBuilder attributes = new StringBuilder();

  MarkupScanner(InputStream in) {
    this.in = new PlacedInput(in);
  }

  /** The number of bytes read. */
  long offset() {
    return in.offset();
  }

  /** The offset of the last mark, in bytes. */
  long markOffset() {
    return markOffset;
  }

  /** Where the last mark begins. */
  TextStart markStart() {
    return markStart;
  }

  /** The name of the last tag, or the beginning of an instruction. */
  String name() {
    return name;
  }

  /** The attributes of the last tag as they are written, its first {@link #MAX_ATTRIBUTE_BYTES}. */
  String attributes() {
    return attributes.toString();
  }

  /** Reads up to the end of the next mark; texts and sections of character data are passed. */
  Kind next() throws IOException {
    keptBytes = 0;
    in.passByteOrderMark();
    for (int c = peek(); c >= 0; c = peek()) {
      if (c == '<') {
        Kind kind = mark();
        if (kind != Kind.OTHER) {
          return kind;
        }
      } else {
        keep(c);
        take();
      }
    }
    return Kind.END_OF_FILE;
  }

  /**
   * The text between the last mark and the one that was returned before it, the first {@link
   * #MAX_KEPT_BYTES} of it. It includes that in sections of character data; entities stay as they
   * are, and white space at its ends is left out.
   */
  String textBefore() {
    return new String(kept, 0, keptBytes, StandardCharsets.UTF_8).strip();
  }

  private Kind mark() throws IOException {
    markOffset = in.offset();
    markStart = in.place();
    take();
    int c = peek();
    if (c == '!') {
      declaration();
      return Kind.OTHER;
    }
    if (c == '?') {
      name = passTo("?>", false);
      return Kind.INSTRUCTION;
    }
    if (c == '/') {
      take();
      name = word();
      return tag() == Kind.OTHER ? Kind.OTHER : Kind.END;
    }
    name = word();
    return name.isEmpty() ? Kind.OTHER : tag();
  }

  private String word() throws IOException {
    StringBuilder word = new StringBuilder();
    for (int c = peek(); c > ' ' && c != '>' && c != '/' && c != '<'; c = peek()) {
      if (word.length() < MAX_KEPT_BYTES) {
        word.append((char) c);
      }
      take();
    }
    return word.toString();
  }

  /** Passes the attributes of a tag; a quotation mark begins a value only behind {@code =}. */
  private Kind tag() throws IOException {
    attributes.setLength(0);
    int last = ' ';
    for (int c = peek(); c >= 0 && c != '<'; c = peek()) {
      take();
      if (c == '>') {
        return last == '/' ? Kind.EMPTY : Kind.START;
      }
      keepAttribute(Character.toString(c));
      if ((c == '"' || c == '\'') && last == '=') {
        String quote = Character.toString(c);
        keepAttribute(passTo(quote, false) + quote);
      }
      last = last == '=' && c <= ' ' ? last : c;
    }
    return Kind.OTHER;
  }

  private void keepAttribute(String part) {
    if (attributes.length() + part.length() <= MAX_ATTRIBUTE_BYTES) {
      attributes.append(part);
    }
  }

  private void declaration() throws IOException {
    StringBuilder begin = new StringBuilder();
    while (begin.length() < CDATA.length() && peek() >= 0 && isBegin(begin, (char) peek())) {
      begin.append((char) take());
    }
    if (begin.toString().equals(CDATA)) {
      passTo("]]>", true);
    } else if (begin.toString().equals(COMMENT)) {
      passTo("-->", false);
    }
  }

  /** Whether this may be a section of character data, or a comment. */
  private static boolean isBegin(StringBuilder begin, char next) {
    String longer = begin.toString() + next;
    return CDATA.startsWith(longer) || COMMENT.startsWith(longer);
  }

  /** Passes what goes on to a text of at most three characters, and returns how it begins. */
  private String passTo(String end, boolean isText) throws IOException {
    int wanted = 0;
    for (int i = 0; i < end.length(); i++) {
      wanted = wanted << Byte.SIZE | end.charAt(i);
    }
    int mask = (1 << (Byte.SIZE * end.length())) - 1;
    int last = 0;
    StringBuilder begin = new StringBuilder();
    for (int c = take(); c >= 0; c = take()) {
      last = last << Byte.SIZE | c;
      if ((last & mask) == wanted) {
        keptBytes -= isText ? Math.min(keptBytes, end.length() - 1) : 0;
        break;
      }
      if (isText) {
        keep(c);
      } else if (begin.length() < MAX_KEPT_BYTES) {
        begin.append((char) c);
      }
    }
    return begin.toString();
  }

  private void keep(int c) {
    if (keptBytes < MAX_KEPT_BYTES) {
      kept[keptBytes++] = (byte) c;
    }
  }

  private int peek() throws IOException {
    return in.peek();
  }

  private int take() throws IOException {
    return in.take();
  }
}
