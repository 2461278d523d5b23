package org.articlint.parse.dialect;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.Lookahead;

/**
 * What the directives of MyST mean, by name.
 *
 * @see <a href="https://mystmd.org/guide/directives">MyST directives</a>
 */
final class Myst {

  private static final Set<String> CODE =
      Set.of(
          "code",
          "code-block",
          "code-cell",
          "sourcecode",
          "literalinclude",
          "raw",
          "mermaid",
          "parsed-literal",
          "eval-rst",
          "toctree",
          "csv-table",
          "list-table",
          "bibliography");

  private static final Set<String> PROSE =
      Set.of(
          "admonition",
          "attention",
          "caution",
          "danger",
          "error",
          "hint",
          "important",
          "note",
          "seealso",
          "tip",
          "warning",
          "aside",
          "card",
          "deprecated",
          "details",
          "dropdown",
          "epigraph",
          "figure",
          "grid",
          "grid-item",
          "grid-item-card",
          "highlights",
          "margin",
          "pull-quote",
          "sidebar",
          "tab-item",
          "tab-set",
          "topic",
          "versionadded",
          "versionchanged");

  private static final Set<String> FILE = Set.of("embed", "figure", "iframe", "include");

  /** An option of a directive, on the lines below its name. */
  private static final Pattern OPTION = Pattern.compile("[ \\t]*:([\\w-]+):(?!:)[ \\t]*(.*)");

  private Myst() {}

  /** Returns whether the content of a directive is no text of the article. */
  static boolean isCode(String name) {
    return CODE.contains(name);
  }

  /** Returns whether the content of a directive is text even between the fences of code. */
  static boolean isProse(String name) {
    return PROSE.contains(name);
  }

  /** Returns whether what stands behind the name of a directive is a file, not a title. */
  static boolean namesFile(String name) {
    return FILE.contains(name);
  }

  /** Returns whether a line is an option. */
  static boolean isOption(CharSequence line) {
    return OPTION.matcher(line).matches();
  }

  /** The offset after the lines of options that follow a line. */
  static int afterOptions(Lookahead lookahead, int start) {
    int next = lookahead.nextLine(start);
    while (next < lookahead.text().length()
        && isOption(lookahead.text().substring(next, lookahead.lineEnd(next)))) {
      next = lookahead.nextLine(next);
    }
    return next;
  }

  /** The value of an option in some lines; empty when there is none. */
  static String option(String lines, String name) {
    for (String line : lines.lines().toList()) {
      Matcher option = OPTION.matcher(line);
      if (option.matches() && option.group(1).equals(name)) {
        return option.group(2).strip();
      }
    }
    return "";
  }
}
