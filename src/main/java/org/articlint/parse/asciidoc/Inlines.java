package org.articlint.parse.asciidoc;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Prose;

/**
 * Reads the text of a block: a scan from left to right, in which each construct writes what readers
 * see of it.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/subs/">Substitutions</a>
 */
final class Inlines {

  /** Constructs inside each other; deeper ones are text. */
  private static final int MAX_DEPTH = 20;

  private static final String SPECIAL = "\\*_`#^~\"'+$[{<(&:";

  private final InlineText in;
  private final Macros macros;
  private final ShortMacros shortMacros;
  private final References references;
  private final Passthroughs passthroughs;
  private final Formatting formatting;

  /** Looks for formatting behind roles, which may be far ahead. */
  private final Formatting behindRoles;

  private final Occurrences closingBrackets;
  private final int depth;
  private int nesting;
  private int codeDepth;

  private Inlines(JoinedLines lines, DocumentAttributes attributes, int depth) {
    this.in = new InlineText(lines);
    this.depth = depth;
    this.macros = new Macros(in, this);
    this.shortMacros = new ShortMacros(in, this);
    this.references = new References(in, this, attributes);
    this.passthroughs = new Passthroughs(in);
    this.formatting = new Formatting(in.text());
    this.behindRoles = new Formatting(in.text());
    this.closingBrackets = Occurrences.of("]", in.text());
  }

  /**
   * What was read.
   *
   * @param footnotes the texts of footnotes, in order
   */
  record Result(Prose prose, List<Prose> footnotes) {}

  /** Reads the lines of a text. */
  static Result read(List<Line> lines, DocumentAttributes attributes) {
    return read(lines, attributes, 0);
  }

  private static Result read(List<Line> lines, DocumentAttributes attributes, int depth) {
    Inlines inlines = new Inlines(new JoinedLines(lines), attributes, depth);
    inlines.range(0, inlines.in.text().length());
    return new Result(inlines.in.build(), inlines.in.footnotes());
  }

  /** What readers see of the value of an attribute. */
  String shown(String value, DocumentAttributes attributes) {
    return isTooDeep()
        ? value
        : read(List.of(new Line(value, 0)), attributes, depth + 1).prose().text();
  }

  boolean isTooDeep() {
    return depth + nesting >= MAX_DEPTH;
  }

  boolean isInCode() {
    return codeDepth > 0;
  }

  /** Reads a range of the text, of which nothing has been written. */
  void range(int from, int end) {
    in.begin(from);
    nesting++;
    int at = isTooDeep() ? end : from;
    while (at < end) {
      at = SPECIAL.indexOf(in.text().charAt(at)) < 0 ? at + 1 : Math.max(at + 1, special(at, end));
    }
    nesting--;
    in.writeTo(end, isInCode());
  }

  /** Reads a range as code. */
  void code(int from, int end) {
    codeDepth++;
    range(from, end);
    codeDepth--;
  }

  /** Reads what may begin at an index; returns the index to go on from, the same for nothing. */
  private int special(int at, int end) {
    return switch (in.text().charAt(at)) {
      case '\\' -> escape(at, end);
      case '*', '_', '`', '#', '^', '~' -> format(at, end);
      case '"', '\'' -> quotes(at, end);
      case '+', '$' -> passthroughs.read(at, end, isInCode());
      case '[' -> brackets(at, end);
      case '{' -> references.read(at, end);
      case '<' -> shortMacros.crossReference(at, end);
      case '(' -> shortMacros.indexTerm(at, end);
      case '&' -> entity(at, end);
      default -> macros.read(at, end);
    };
  }

  private int format(int at, int end) {
    Optional<Formatting.Marked> marked = formatting.at(at, end);
    if (marked.isEmpty()) {
      return at;
    }
    in.writeTo(at, isInCode());
    if (in.text().charAt(at) == '`') {
      code(marked.get().from(), marked.get().to());
    } else {
      range(marked.get().from(), marked.get().to());
    }
    return in.skipTo(marked.get().end());
  }

  /** Reads curved quotation marks, which are written with backticks. */
  private int quotes(int at, int end) {
    char mark = in.text().charAt(at);
    if (!in.text().startsWith("`", at + 1) || at + 3 > end || isTooDeep()) {
      return at;
    }
    int to = in.find("`" + mark).next(at + 3);
    if (to < 0 || to + 2 > end || !formatting.opensWord(mark, at)) {
      return at;
    }
    boolean isDouble = mark == '"';
    in.writeTo(at, isInCode());
    in.write(isDouble ? "\u201c" : "\u2018", at, at + 2, isInCode());
    range(at + 2, to);
    in.write(isDouble ? "\u201d" : "\u2019", to, to + 2, isInCode());
    return in.skipTo(to + 2);
  }

  /** Reads an anchor, or the roles of the formatting behind them; neither is shown. */
  private int brackets(int at, int end) {
    if (in.text().startsWith("[[", at) && Anchors.isAt(in.text(), at + 2)) {
      int close = in.find("]]").next(at + 2);
      if (close >= 0 && close + 2 <= end) {
        in.writeTo(at, isInCode());
        boolean isTriple =
            in.text().startsWith("]", close + 2) && in.text().startsWith("[", at + 2);
        return in.skipTo(isTriple ? close + 3 : close + 2);
      }
    }
    int close = closingBrackets.next(at + 1);
    if (close < 0 || close + 1 >= end || close == at + 1) {
      return at;
    }
    char mark = in.text().charAt(close + 1);
    boolean isRole =
        (at == 0 || !Formatting.isWord(in.text().charAt(at - 1)))
            && Formatting.isMark(mark)
            && behindRoles.at(close + 1, end).isPresent();
    if (!isRole) {
      return at;
    }
    in.writeTo(at, isInCode());
    return in.skipTo(close + 1);
  }

  private int entity(int at, int end) {
    Optional<Entities.Entity> entity = Entities.at(in.text(), at, end);
    if (entity.isEmpty()) {
      return at;
    }
    in.writeTo(at, isInCode());
    in.write(entity.get().character(), at, entity.get().end(), isInCode());
    return in.skipTo(entity.get().end());
  }

  /** Leaves out a backslash that stands before a construct, which is then text. */
  private int escape(int at, int end) {
    int marks = at + 1 < end && in.text().charAt(at + 1) == '\\' ? 2 : 1;
    int next = at + marks;
    int length = next < end ? escaped(next, end) : 0;
    if (length == 0) {
      return at;
    }
    in.writeTo(at, isInCode());
    in.skipTo(next);
    return next + length;
  }

  /** The characters of a construct that are text behind a backslash; 0 when there is none. */
  private int escaped(int at, int end) {
    String text = in.text();
    char c = text.charAt(at);
    if (Formatting.isMark(c)) {
      boolean isDouble = text.startsWith("" + c, at + 1);
      return formatting.at(at, end).isPresent() ? (isDouble ? 2 : 1) : 0;
    }
    return switch (c) {
      case '{' -> References.isReference(text, at, end) ? 1 : 0;
      case '+' -> 1;
      case '(' -> text.startsWith("((", at) ? 2 : 1;
      case '<' -> text.startsWith("<<", at) ? 2 : 0;
      case '[' -> text.startsWith("[[", at) ? 2 : 0;
      default -> 0;
    };
  }
}
