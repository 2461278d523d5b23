package org.articlint.parse.asciidoc;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the lines above a block say about it.
 *
 * @param first the first of these lines; empty when there is none
 * @param title the line of its title without the period
 */
record BlockHead(Optional<Line> first, ElementAttributes attributes, Optional<Line> title) {

  /** The head of a block that has none. */
  static final BlockHead NONE =
      new BlockHead(Optional.empty(), ElementAttributes.NONE, Optional.empty());

  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\[\\[(?:|[\\p{L}_:][\\p{L}\\p{M}\\p{N}_\\-:.]*+(?:, *.+)?)]]", Pattern.DOTALL);

  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\[(?:|[\\p{L}\\p{M}\\p{N}_.#%{,\"'].*)]", Pattern.DOTALL);

  private static final Pattern TITLE = Pattern.compile("\\.\\.?[^ \\t.].*", Pattern.DOTALL);

  /** Returns whether a line names the block below it. */
  static boolean isAnchor(Line line) {
    return line.text().startsWith("[[") && ANCHOR.matcher(line.text()).matches();
  }

  /** Returns whether a line has attributes of the block below it. */
  static boolean isAttributes(Line line) {
    return line.text().startsWith("[") && ATTRIBUTES.matcher(line.text()).matches();
  }

  /** Returns whether a line is the title of the block below it. */
  static boolean isTitle(Line line) {
    return line.text().startsWith(".") && TITLE.matcher(line.text()).matches();
  }

  String style() {
    return attributes.style();
  }

  BlockHead with(Line line) {
    Optional<Line> start = first.isPresent() ? first : Optional.of(line);
    if (isTitle(line)) {
      return new BlockHead(start, attributes, Optional.of(line.from(1)));
    }
    if (isAnchor(line)) {
      return new BlockHead(start, attributes, title);
    }
    String list = line.text().substring(1, line.text().length() - 1);
    ElementAttributes more = ElementAttributes.read(list);
    Optional<Line> named =
        more.get(-1, "title").map(part -> new Line(part.text(), line.start() + 1 + part.start()));
    return new BlockHead(start, attributes.and(more), named.or(() -> title));
  }
}
