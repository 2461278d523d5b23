package org.articlint.cli.server.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How comments and sections are written. */
enum Markup {
  MARKDOWN("<!-- ", " -->", '#'),
  MDX("{/* ", " */}", '#'),
  HTML("<!-- ", " -->", '<'),
  ASCIIDOC("// ", "", '='),
  RST(".. ", "", '_');

  private static final Map<String, Markup> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("mdx", MDX),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("adoc", ASCIIDOC),
          Map.entry("asciidoc", ASCIIDOC),
          Map.entry("asc", ASCIIDOC),
          Map.entry("rst", RST),
          Map.entry("rest", RST));

  /** What underlines titles of each level in most documents of Python. */
  private static final String UNDERLINES = "#=-^\"'";

  private final String before;
  private final String after;
  private final char heading;

  Markup(String before, String after, char heading) {
    this.before = before;
    this.after = after;
    this.heading = heading;
  }

  /**
   * Returns how an article may be written, the likeliest first. The configuration may read a file
   * in another way than its extension says, so that it has to be tried.
   */
  static List<Markup> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    Markup known = BY_EXTENSION.get(extension);
    return known == null ? List.of(MARKDOWN, MDX, ASCIIDOC, RST) : List.of(known);
  }

  /** Returns a comment on a line of its own. */
  String comment(String text) {
    return before + text + after;
  }

  /**
   * Returns a section of one paragraph.
   *
   * @param level 1 is that of the title
   */
  String section(int level, String title, String paragraph) {
    String head =
        switch (heading) {
          case '<' ->
              "<h%s>%s</h%s>"
                  .formatted(level, title.replace("&", "&amp;").replace("<", "&lt;"), level);
          case '_' ->
              title
                  + "\n"
                  + String.valueOf(UNDERLINES.charAt(Math.min(level, UNDERLINES.length() - 1)))
                      .repeat(title.length());
          default -> String.valueOf(heading).repeat(level) + " " + title;
        };
    return head + "\n\n" + (heading == '<' ? "<p>" + paragraph + "</p>" : paragraph);
  }
}
