package org.articlint.parse.asciidoc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The line that begins a delimited block; the same line ends it.
 *
 * @param kind the name of the block, such as {@code listing}
 * @param language what follows a fence of backticks; else empty
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/blocks/delimited/">Delimited
 *     blocks</a>
 */
record Delimiter(String kind, String terminator, String language) {

  private static final int LENGTH = 4;

  private static final String FENCE = "```";

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("----", "listing"),
          Map.entry("....", "literal"),
          Map.entry("====", "example"),
          Map.entry("****", "sidebar"),
          Map.entry("____", "quote"),
          Map.entry("++++", "pass"),
          Map.entry("////", "comment"),
          Map.entry("|===", "table"),
          Map.entry(",===", "table"),
          Map.entry(":===", "table"),
          Map.entry("!===", "table"));

  /** The styles that make another block of one. */
  private static final Map<String, Set<String>> STYLES =
      Map.of(
          "listing", Set.of("literal", "source"),
          "literal", Set.of("listing", "source"),
          "quote", Set.of("verse"),
          "pass", Set.of("stem", "latexmath", "asciimath"),
          "open",
              Set.of(
                  "comment",
                  "example",
                  "literal",
                  "listing",
                  "pass",
                  "quote",
                  "sidebar",
                  "source",
                  "verse",
                  "abstract",
                  "partintro",
                  "stem",
                  "latexmath",
                  "asciimath"));

  /** Reads a line. */
  static Optional<Delimiter> of(Line line) {
    String text = line.text();
    if (text.equals("--")) {
      return Optional.of(new Delimiter("open", text, ""));
    }
    if (text.startsWith(FENCE)) {
      return text.startsWith(FENCE + "`")
          ? Optional.empty()
          : Optional.of(new Delimiter("fenced", FENCE, language(text)));
    }
    if (text.length() < LENGTH) {
      return Optional.empty();
    }
    String kind = KINDS.get(text.substring(0, LENGTH));
    return kind == null || !isUniform(text)
        ? Optional.empty()
        : Optional.of(new Delimiter(kind, text, ""));
  }

  private static String language(String fence) {
    String info = fence.substring(FENCE.length()).strip();
    int comma = info.indexOf(',');
    return comma < 0 ? info : info.substring(0, comma).strip();
  }

  private static boolean isUniform(String text) {
    char last = text.charAt(LENGTH - 1);
    for (int i = LENGTH; i < text.length(); i++) {
      if (text.charAt(i) != last) {
        return false;
      }
    }
    return true;
  }

  /** The name of the block with the style above it. */
  String kind(String style) {
    boolean isOther =
        STYLES.getOrDefault(kind, Set.of()).contains(style)
            || ((kind.equals("open") || kind.equals("example")) && Admonition.isStyle(style));
    return isOther ? style : kind;
  }
}
