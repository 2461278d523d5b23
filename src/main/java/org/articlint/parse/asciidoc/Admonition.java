package org.articlint.parse.asciidoc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A word that makes an admonition of what follows.
 *
 * @param kind the word in lower case
 * @param length the UTF-16 units of the word, its colon and the space behind it
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/blocks/admonitions/">Admonitions</a>
 */
record Admonition(String kind, int length) {

  private static final Set<String> STYLES =
      Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  /** Returns whether the style of a block makes an admonition of it. */
  static boolean isStyle(String style) {
    return STYLES.contains(style);
  }

  /** The kind of a style. */
  static String kind(String style) {
    return style.toLowerCase(Locale.ROOT);
  }

  /** Reads the start of a paragraph. */
  static Optional<Admonition> at(Line line) {
    int colon = line.text().indexOf(':');
    int end = colon + 1;
    while (end < line.text().length() && " \t".indexOf(line.text().charAt(end)) >= 0) {
      end++;
    }
    return end > colon + 1 && isStyle(line.text().substring(0, Math.max(0, colon)))
        ? Optional.of(new Admonition(kind(line.text().substring(0, colon)), end))
        : Optional.empty();
  }
}
