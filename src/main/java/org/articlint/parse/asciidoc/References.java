package org.articlint.parse.asciidoc;

import java.util.Locale;
import java.util.Optional;

/**
 * References to attributes. What the document sets is shown; what only the site knows is no word.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/attributes/reference-attributes/">
 *     Attribute references</a>
 */
final class References {

  private static final String MARKUP = "*_`#^~[<&:+(\\{";

  private final InlineText in;
  private final Inlines inlines;
  private final DocumentAttributes attributes;
  private final Occurrences targetEnds;

  References(InlineText in, Inlines inlines, DocumentAttributes attributes) {
    this.in = in;
    this.inlines = inlines;
    this.attributes = attributes;
    String text = in.text();
    this.targetEnds = new Occurrences(text.length(), at -> endsTarget(text.charAt(at)));
  }

  private static boolean endsTarget(char c) {
    return Character.isWhitespace(c) || c == '[' || c == ']' || c == '<';
  }

  /** Returns whether a reference begins at a brace. */
  static boolean isReference(String text, int at, int end) {
    return nameEnd(text, at, end) > at;
  }

  /** The index of the brace that ends a reference; the start when there is none. */
  private static int nameEnd(String text, int at, int end) {
    int i = at + 1;
    while (i < end && (Formatting.isWord(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i > at + 1 && i < end && text.charAt(i) == '}' && text.charAt(at + 1) != '-' ? i : at;
  }

  /** Reads what begins at a brace; returns the same index when it is no reference. */
  int read(int at, int end) {
    int close = nameEnd(in.text(), at, end);
    if (close == at) {
      return counter(at, end);
    }
    String name = in.text().substring(at + 1, close);
    Optional<String> value = attributes.value(name.toLowerCase(Locale.ROOT));
    int behind = close + 1;
    boolean isPlace = value.map(References::isDestination).orElse(true);
    if (isPlace && !inlines.isInCode()) {
      int linked = link(at, behind, end, value);
      if (linked > at) {
        return linked;
      }
    }
    if (value.isEmpty() && inlines.isInCode()) {
      return at;
    }
    in.writeTo(at, inlines.isInCode());
    value.map(this::shown).ifPresent(text -> in.write(text, at, behind, inlines.isInCode()));
    return in.skipTo(behind);
  }

  private static boolean isDestination(String value) {
    return value.contains("://") || value.startsWith("link:") || value.startsWith("xref:");
  }

  /** Reads a link whose destination begins with a reference. */
  private int link(int at, int behind, int end, Optional<String> value) {
    int open = targetEnds.next(behind);
    if (open < 0 || open >= end || in.text().charAt(open) != '[') {
      return at;
    }
    int close = in.find("]").next(open);
    if (close < 0 || close >= end) {
      return at;
    }
    String destination = value.orElse("") + in.text().substring(behind, open);
    in.writeTo(at, inlines.isInCode());
    in.addLink(destination, at, close + 1);
    Labels.read(in, inlines, open + 1, close);
    return in.skipTo(close + 1);
  }

  private String shown(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (MARKUP.indexOf(value.charAt(i)) >= 0) {
        return value.length() == 1 ? value : inlines.shown(value, attributes);
      }
    }
    return value;
  }

  /** Leaves out a counter or a setting in the text. */
  private int counter(int at, int end) {
    boolean isOne = in.text().startsWith("{counter", at) || in.text().startsWith("{set:", at);
    int close = isOne ? in.find("}").next(at) : -1;
    if (close < 0 || close >= end) {
      return at;
    }
    in.writeTo(at, inlines.isInCode());
    return in.skipTo(close + 1);
  }
}
