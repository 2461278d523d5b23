package org.articlint.parse.asciidoc;

import java.util.Optional;
import java.util.Set;

/**
 * Macros in a text: a name, a colon, a target and brackets; and their short forms.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/macros/">Macros</a>
 */
final class Macros {

  private static final int MAX_NAME = 40;

  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "irc", "file");

  private static final Set<String> LINKS = Set.of("link", "mailto", "xref");

  /** Their target may have spaces. */
  private static final Set<String> SPACED = Set.of("xref", "image", "icon", "menu");

  /** Neither their target nor their text is one of the article. */
  private static final Set<String> HIDDEN =
      Set.of("icon", "anchor", "indexterm", "stem", "latexmath", "asciimath");

  private static final String FOOTNOTE = "footnote";

  private static final String CLOSING = ".,;:!?)";

  private final InlineText in;
  private final Inlines inlines;
  private final Occurrences targetEnds;
  private final Occurrences closings;

  Macros(InlineText in, Inlines inlines) {
    this.in = in;
    this.inlines = inlines;
    String text = in.text();
    this.targetEnds = new Occurrences(text.length(), at -> endsTarget(text.charAt(at)));
    this.closings =
        new Occurrences(
            text.length(),
            at -> text.charAt(at) == ']' && (at == 0 || text.charAt(at - 1) != '\\'));
  }

  private static boolean endsTarget(char c) {
    return Character.isWhitespace(c) || c == '[' || c == ']' || c == '<' || c == '>';
  }

  /** Reads the macro or address with a colon at an index; returns the index when there is none. */
  int read(int colon, int end) {
    int start = nameStart(colon);
    if (start == colon || colon + 1 >= end) {
      return colon;
    }
    String name = in.text().substring(start, colon);
    if (in.text().startsWith("//", colon + 1) && SCHEMES.contains(name)) {
      return address(start, colon, end);
    }
    int open = open(name, colon, end);
    int close = open < 0 ? -1 : close(name, open, end);
    boolean isUnknown = open == colon + 1 && !isKnown(name);
    if (close < 0 || isUnknown || (inlines.isInCode() && !isKnown(name))) {
      return colon;
    }
    if (isEscaped(start)) {
      return text(start, close + 1);
    }
    in.writeTo(start, inlines.isInCode());
    macro(name, start, new int[] {colon + 1, open, close});
    return in.skipTo(close + 1);
  }

  private static boolean isKnown(String name) {
    return LINKS.contains(name)
        || HIDDEN.contains(name)
        || Set.of("image", "kbd", "btn", "menu", "footnote", "footnoteref", "pass", "indexterm2")
            .contains(name);
  }

  private int nameStart(int colon) {
    int footnote = colon - FOOTNOTE.length();
    if (footnote >= in.done() && in.text().startsWith(FOOTNOTE, footnote)) {
      // It mostly follows a word without a space.
      return footnote;
    }
    int start = colon;
    int least = Math.max(in.done(), colon - MAX_NAME);
    while (start > least && isNamePart(in.text().charAt(start - 1))) {
      start--;
    }
    boolean isName = start < colon && Character.isLetter(in.text().charAt(start));
    return isName ? start : colon;
  }

  private static boolean isNamePart(char c) {
    return Formatting.isWord(c) || c == '-';
  }

  private boolean isEscaped(int start) {
    return start > in.done() && in.text().charAt(start - 1) == '\\';
  }

  /** Leaves out the backslash before a macro, which is text then. */
  private int text(int start, int end) {
    in.writeTo(start - 1, inlines.isInCode());
    in.begin(start);
    return end;
  }

  /** The index of the bracket behind a target; negative when there is none. */
  private int open(String name, int colon, int end) {
    int open = SPACED.contains(name) ? in.find("[").next(colon + 1) : targetEnds.next(colon + 1);
    if (open < 0 || open >= end || in.text().charAt(open) != '[') {
      return -1;
    }
    int lineEnd = in.find("\n").next(colon + 1);
    char first = in.text().charAt(colon + 1);
    boolean isTarget = !Character.isWhitespace(first) && (first != ':' || name.equals("xref"));
    return isTarget && (lineEnd < 0 || lineEnd > open) ? open : -1;
  }

  private int close(String name, int open, int end) {
    boolean mayHoldMacros = name.startsWith(FOOTNOTE) || LINKS.contains(name);
    return mayHoldMacros
        ? closeAroundMacros(name, open, end)
        : within(closings.next(open + 1), end);
  }

  /** A footnote may hold any macro, and the text of a link an image. */
  private int closeAroundMacros(String name, int open, int end) {
    int first = within(closings.next(open + 1), end);
    if (first < 0) {
      return first;
    }
    String label = in.text().substring(open + 1, first);
    boolean holdsMacro =
        name.startsWith(FOOTNOTE) || label.contains("image:") || label.contains("icon:");
    return holdsMacro ? within(balanced(open, end), end) : first;
  }

  private static int within(int close, int end) {
    return close < end ? close : -1;
  }

  /** The bracket that closes another one, with pairs of them between; negative without one. */
  private int balanced(int open, int end) {
    if (inlines.isTooDeep() || closings.next(open + 1) < 0) {
      return -1;
    }
    int depth = 0;
    for (int at = open; at < end; at++) {
      char c = in.text().charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return closings.next(open + 1);
  }

  /**
   * Writes a macro.
   *
   * @param places the index at which its target begins, and those of its brackets
   */
  private void macro(String name, int start, int[] places) {
    int open = places[1];
    int close = places[2];
    String target = in.text().substring(places[0], open);
    if (LINKS.contains(name)) {
      in.addLink(target, start, close + 1);
      label(places[0], open, open + 1, close, name.equals("xref"));
    } else if (name.equals("image")) {
      Optional<ElementAttributes.Part> alt =
          ElementAttributes.read(in.text().substring(open + 1, close)).get(0, "alt");
      in.addImage(alt.map(ElementAttributes.Part::text).orElse(""), target, start, close + 1);
    } else if (name.equals("kbd")) {
      inlines.code(open + 1, close);
    } else if (name.equals("menu")) {
      menu(places);
    } else if (name.startsWith(FOOTNOTE)) {
      footnote(name, open, close);
    } else if (name.equals("pass") && !target.contains("q")) {
      String shown = PassedHtml.shown(in.text().substring(open + 1, close));
      in.write(shown, open + 1, close, inlines.isInCode());
    } else if (!isKnown(name) && in.text().substring(open + 1, close).isBlank()) {
      inlines.code(places[0], open);
    } else if (!HIDDEN.contains(name)) {
      inlines.range(open + 1, close);
    }
  }

  private void menu(int[] places) {
    in.begin(places[0]);
    in.writeTo(places[1], inlines.isInCode());
    if (places[2] > places[1] + 1) {
      in.write(" > ", places[1], places[1] + 1, inlines.isInCode());
      inlines.range(places[1] + 1, places[2]);
    }
  }

  private void footnote(String name, int open, int close) {
    int comma = name.equals("footnoteref") ? in.find(",").next(open) : open;
    if (comma >= 0 && comma + 1 < close) {
      in.footnote(() -> inlines.range(comma + 1, close));
    }
  }

  /**
   * Writes the text of a link, or its target where it has none.
   *
   * @param isReference whether readers see the title of the target in place of its address
   */
  private void label(int target, int targetEnd, int from, int to, boolean isReference) {
    if (!Labels.read(in, inlines, from, to)) {
      in.begin(target);
      in.writeTo(targetEnd, isReference || inlines.isInCode());
    }
  }

  /** Reads an address, perhaps with a text behind it or angle brackets around it. */
  private int address(int start, int colon, int end) {
    int next = targetEnds.next(colon + 1);
    int stop = next < 0 ? end : Math.min(next, end);
    boolean isTitled = stop < end && in.text().charAt(stop) == '[';
    int close = isTitled ? closeAroundMacros("link", stop, end) : -1;
    if (isEscaped(start)) {
      return text(start, stop);
    }
    if (close >= 0) {
      in.writeTo(start, inlines.isInCode());
      in.addLink(in.text().substring(start, stop), start, close + 1);
      label(start, stop, stop + 1, close, false);
      return in.skipTo(close + 1);
    }
    return bareAddress(start, stop);
  }

  private int bareAddress(int start, int stop) {
    boolean isEnclosed =
        start > in.done() && in.text().charAt(start - 1) == '<' && in.text().startsWith(">", stop);
    int last = stop;
    while (last > start && CLOSING.indexOf(in.text().charAt(last - 1)) >= 0) {
      last--;
    }
    in.writeTo(isEnclosed ? start - 1 : start, inlines.isInCode());
    in.begin(start);
    in.addLink(in.text().substring(start, last), start, last);
    in.writeTo(stop, inlines.isInCode());
    return isEnclosed ? in.skipTo(stop + 1) : stop;
  }
}
